import { activity_fields } from './activity-fields.js'
import { claim_fields } from './claim-fields.js'
import { import_kinds, type ImportField, type ImportKind } from './import-field.js'
import { payment_fields } from './payment-fields.js'
import { promise_fields } from './promise-fields.js'

/** Every field of every kind of import, in the order in which a form shows them. */
export const import_fields = {
  claim: claim_fields,
  payment: payment_fields,
  promise: promise_fields,
  activity: activity_fields,
} as const satisfies Record<ImportKind, readonly ImportField[]>

/** The ids of the fields of a kind of import, or of all kinds. */
export type ImportFieldId<Kind extends ImportKind = ImportKind> = (typeof import_fields)[Kind][number]['id']

/** The fields of a kind, seen alike whatever the kind. */
export function importFieldsOf<Kind extends ImportKind>(
  kind: Kind,
): readonly (ImportField & { readonly id: ImportFieldId<Kind> })[] {
  return import_fields[kind]
}

/** The field of a kind by its id, or `undefined`. */
export function findImportField(kind: ImportKind, id: string): ImportField | undefined {
  return importFieldsOf(kind).find((field) => field.id === id)
}

/** True for the name of a kind of import. */
export function isImportKind(text: string): text is ImportKind {
  return import_kinds.some((kind) => kind === text)
}

/** Fields of which at least one must be fed by a column; a single one is simply required. */
export interface MissingFields<Kind extends ImportKind = ImportKind> {
  readonly one_of: readonly ImportFieldId<Kind>[]
}

/** What a mapping still lacks before the file can be read; empty when it is complete. */
export function missingFields<Kind extends ImportKind>(kind: Kind, mapped: ReadonlySet<string>): MissingFields<Kind>[] {
  return requirementsOf(kind).filter(({ one_of }) => !one_of.some((id) => mapped.has(id)))
}

function requirementsOf<Kind extends ImportKind>(kind: Kind): MissingFields<Kind>[] {
  const single = importFieldsOf(kind)
    .filter((field) => field.required)
    .map((field): MissingFields<Kind> => ({ one_of: [field.id] }))
  // A claim needs someone who owes it: a name, or a reference under which the debtor is or will be known.
  const alternatives = importFieldsOf(kind)
    .map((field) => field.id)
    .filter((id) => kind === 'claim' && (id === 'debtor_name' || id === 'debtor_reference'))
  return alternatives.length === 0 ? single : [...single, { one_of: alternatives }]
}
