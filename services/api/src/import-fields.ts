import { type BusinessDate, import_kinds, type ImportKind, parseBusinessDate } from '@quittance/core'
import { isId } from '@quittance/platform'
import { z } from 'zod'

/** What the fields of an upload say of its file. */
export type ImportFields = {
  readonly kind: ImportKind
  readonly creditor_id: string
  readonly portfolio_id: string | null
  readonly received_on: BusinessDate | null
  readonly apply_when_clear: boolean
}

const id = z.string().refine(isId)
const empty = z.literal('').transform(() => undefined)

const fieldsSchema = z.object({
  kind: z.enum(import_kinds),
  creditorId: id,
  portfolioId: id.or(empty).optional(),
  receivedOn: z
    .string()
    .transform((text, context) => {
      const date = parseBusinessDate(text)
      if (date.ok) return date.value
      context.addIssue({ code: 'custom', message: 'YYYY-MM-DD' })
      return z.NEVER
    })
    .or(empty)
    .optional(),
  applyWhenClear: z.enum(['true', 'false', '']).optional(),
})

/** Reads the fields, or answers with the name of the first one that cannot be used. */
export const readImportFields = (
  fields: ReadonlyMap<string, string>,
): { readonly ok: true; readonly value: ImportFields } | { readonly ok: false; readonly field: string } => {
  const parsed = fieldsSchema.safeParse(Object.fromEntries(fields))
  if (!parsed.success) return { ok: false, field: String(parsed.error.issues[0]?.path[0] ?? 'kind') }
  const { kind, creditorId, portfolioId, receivedOn, applyWhenClear } = parsed.data
  return {
    ok: true,
    value: {
      kind,
      creditor_id: creditorId,
      portfolio_id: portfolioId ?? null,
      received_on: receivedOn ?? null,
      apply_when_clear: applyWhenClear === 'true',
    },
  }
}
