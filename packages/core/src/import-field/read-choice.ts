import type { ImportChoice, ImportField } from './import-field.js'
import { normaliseHeader } from './normalise-header.js'

/** The words for yes and no that files use, in both languages. */
const flag_choices: readonly ImportChoice[] = [
  {
    value: 'true',
    label: { en: 'Yes', fr: 'Oui' },
    synonyms: ['y', 'o', '1', 'true', 't', 'vrai', 'v', 'x', 'on', 'ok'],
  },
  {
    value: 'false',
    label: { en: 'No', fr: 'Non' },
    synonyms: ['n', '0', 'false', 'f', 'faux', 'off'],
  },
]

/** Reads a yes or no in either language; `null` for any other text, the empty one included. */
export function readFlag(text: string): boolean | null {
  const value = lookUp(flag_choices, text)
  return value === null ? null : value === 'true'
}

/** The value of a choice field that a text names, by its value, a label or a synonym; `null` when none matches. */
export function readChoice(field: Pick<ImportField, 'choices'>, text: string): string | null {
  return lookUp(field.choices ?? [], text)
}

/** Built once per list of choices: an import reads one cell per row. */
const indexes = new WeakMap<readonly ImportChoice[], ReadonlyMap<string, string>>()

function lookUp(choices: readonly ImportChoice[], text: string): string | null {
  const known = indexes.get(choices)
  const index = known ?? indexChoices(choices)
  if (known === undefined) indexes.set(choices, index)
  return index.get(normaliseHeader(text)) ?? null
}

function indexChoices(choices: readonly ImportChoice[]): ReadonlyMap<string, string> {
  return new Map(choices.flatMap((choice) => choiceWords(choice).map((word) => [word, choice.value])))
}

/** Every word for a choice, as compared. */
export function choiceWords({ value, label, synonyms }: ImportChoice): string[] {
  return [...new Set([value, label.en, label.fr, ...synonyms].map(normaliseHeader))]
}
