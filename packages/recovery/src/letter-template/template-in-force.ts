import { defaultTemplate, type Language, type LetterChannel, type LetterKind } from '@quittance/core'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** What letters of a kind say just now. */
export type TemplateInForce = {
  /** 0 for the text that comes with the product. */
  readonly version: number
  readonly subject: string
  readonly body: string
}

const templateRow = z.object({ version: z.number(), subject: z.string(), body: z.string() })

/** The organisation's own text where it wrote one, else that of the product; null where the kind does not go this way. */
export const templateInForce = async (
  reader: SqlReader,
  organisation_id: string,
  { kind, channel, language }: TemplateKey,
): Promise<TemplateInForce | null> => {
  const standard = defaultTemplate(kind, channel, language)
  if (standard === null) return null
  const [own] = await reader(
    templateRow,
    sql`select version, subject, body from letter_template
      where organisation_id = ${parameter('uuid', organisation_id)} and kind = ${parameter('text', kind)}
        and channel = ${parameter('text', channel)} and language = ${parameter('text', language)}
      order by version desc limit 1`,
  )
  return own ?? { version: 0, ...standard }
}

/** Which text. */
export type TemplateKey = {
  readonly kind: LetterKind
  readonly channel: LetterChannel
  readonly language: Language
}
