import { type ImportFieldId, importFieldsOf } from './catalogue.js'
import type { ImportField, ImportKind } from './import-field.js'
import { normaliseHeader } from './normalise-header.js'

/** From this confidence on, a header can mean little else: a mapping of such columns needs no second look. */
export const mapping_confidence_clear = 0.9

/** What a column is taken for. */
export interface ColumnProposal<Kind extends ImportKind = ImportKind> {
  /** The column's place, from 0. */
  readonly column: number
  readonly header: string
  readonly field: ImportFieldId<Kind> | null
  /** From 0 (no field) to 1 (the header is a name of the field). */
  readonly confidence: number
  /** Other columns that clearly name the same field and got none: the user should choose. */
  readonly contested_by: readonly number[]
}

/**
 * Proposes a field for each column from the headers alone. Deterministic; a field is given to one column at most, the
 * clearest, then the one whose word is the field's strongest, then the leftmost. A mapping itself goes from field to
 * column and may feed several fields from one column; that is left to the user.
 */
export function proposeMapping<Kind extends ImportKind>(
  kind: Kind,
  headers: readonly string[],
): ColumnProposal<Kind>[] {
  const candidates = headers.flatMap((header, column) => candidatesOf(kind, header, column)).toSorted(compareCandidates)
  const by_column = new Map<number, Candidate<Kind>>()
  const by_field = new Map<string, Candidate<Kind>>()
  for (const candidate of candidates) {
    if (by_column.has(candidate.column) || by_field.has(candidate.field)) continue
    by_column.set(candidate.column, candidate)
    by_field.set(candidate.field, candidate)
  }
  return headers.map((header, column): ColumnProposal<Kind> => {
    const chosen = by_column.get(column)
    if (chosen === undefined) return { column, header, field: null, confidence: 0, contested_by: [] }
    const contested_by = candidates
      .filter((other) => other.field === chosen.field && !by_column.has(other.column))
      .filter((other) => other.confidence >= mapping_confidence_clear)
      .map((other) => other.column)
      .toSorted((left, right) => left - right)
    return { column, header, field: chosen.field, confidence: chosen.confidence, contested_by }
  })
}

interface Candidate<Kind extends ImportKind> {
  readonly column: number
  readonly field: ImportFieldId<Kind>
  readonly confidence: number
  /** Place of the matching word among the field's names: smaller is stronger. */
  readonly rank: number
}

function compareCandidates<Kind extends ImportKind>(left: Candidate<Kind>, right: Candidate<Kind>): number {
  return right.confidence - left.confidence || left.rank - right.rank || left.column - right.column
}

function candidatesOf<Kind extends ImportKind>(kind: Kind, header: string, column: number): Candidate<Kind>[] {
  const written = wordingOf(header)
  if (written.text === '') return []
  return importFieldsOf(kind).flatMap((field) => {
    let best: Candidate<Kind> | null = null
    for (const [rank, name] of namesOf(field).entries()) {
      const confidence = likeness(written, name)
      if (confidence > (best?.confidence ?? 0)) best = { column, field: field.id, confidence, rank }
    }
    return best === null ? [] : [best]
  })
}

/** A header in the forms in which it is compared. */
interface Wording {
  readonly text: string
  /** The words that carry meaning, the many spellings of "number" made one. */
  readonly words: readonly string[]
  readonly joined: string
  readonly sorted: string
}

/** Words that change nothing: articles, currency names, the pattern of a date. */
const empty_words = new Set(
  'a au aux d de des du en et l la le les of the in eur euro euros jj mm aaaa dd yyyy yy aa'.split(' '),
)
const number_words = new Set(['n', 'no', 'nr', 'num', 'numero', 'nbr', 'number'])

function wordingOf(text: string): Wording {
  const normalised = normaliseHeader(text)
  const all = normalised.split(' ').map((word) => (number_words.has(word) ? 'number' : word))
  const meaningful = all.filter((word) => !empty_words.has(word))
  const words = meaningful.length === 0 ? all : meaningful
  return { text: normalised, words, joined: words.join(''), sorted: words.toSorted().join(' ') }
}

/** How surely a header means a name: the same words, the same but for small words or spaces, reordered, or contained. */
function likeness(written: Wording, name: Wording): number {
  if (written.text === name.text) return 1
  if (written.joined === name.joined) return 0.95
  if (written.sorted === name.sorted) return 0.9
  // One word alone says too little inside a longer header: "country code" is no country, "days late" no date.
  const contained = name.words.length > 1 && name.words.every((word) => written.words.includes(word))
  return contained ? 0.4 + (0.4 * name.words.length) / written.words.length : 0
}

/** Built once per field: a file of 500 columns asks for each of them 500 times. */
const names_by_field = new WeakMap<ImportField, readonly Wording[]>()

function namesOf(field: ImportField): readonly Wording[] {
  const known = names_by_field.get(field)
  if (known) return known
  const { id, label, synonyms } = field
  const names = [id, label.en, label.fr, ...interleave(synonyms.en, synonyms.fr)].map(wordingOf)
  names_by_field.set(field, names)
  return names
}

/** The strongest words of both languages come before the weaker ones of either. */
function interleave(left: readonly string[], right: readonly string[]): string[] {
  const length = Math.max(left.length, right.length)
  return Array.from({ length }, (_, position) => [left[position], right[position]])
    .flat()
    .filter((word) => word !== undefined)
}
