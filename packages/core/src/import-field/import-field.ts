import type { Language, Translated } from '../language.js'

/** What a delivered file holds, one per row. */
export const import_kinds = ['claim', 'payment', 'promise', 'activity'] as const

/** The kind of an import. */
export type ImportKind = (typeof import_kinds)[number]

/**
 * How the text of a cell is read. `date_time` also accepts a day alone; `flag` is yes or no in either language; `choice`
 * is one of the field's choices or of their synonyms.
 */
export type ImportFieldType = 'text' | 'amount' | 'date' | 'date_time' | 'integer' | 'flag' | 'choice'

/** One value of a choice, with the words that files use for it. */
export interface ImportChoice {
  readonly value: string
  readonly label: Translated
  /** Other spellings than the value and the labels, in any language; compared as headers are, without case or accents. */
  readonly synonyms: readonly string[]
}

/** A field that a column may feed. */
export interface ImportField {
  readonly id: string
  readonly type: ImportFieldType
  /** Needed in every import of its kind; `missingFields` also knows the fields of which one is enough. */
  readonly required: boolean
  readonly label: Translated
  /** Column headers that mean this field; the strongest first. The id and the labels count too. */
  readonly synonyms: Readonly<Record<Language, readonly string[]>>
  /** Characters a text may have. */
  readonly maximum_length?: number
  readonly choices?: readonly ImportChoice[]
}
