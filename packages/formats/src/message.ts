import type { Language } from '@quittance/core'

/** What a person is told about a problem: where it is (empty when it has no place), what is wrong, how to mend it. */
export interface Message {
  where: string
  what: string
  mend: string
}

/** Anything with a code; its other properties are the parameters of the message. */
export interface Coded {
  readonly code: string
}

type Wording<Problem> = (problem: Problem) => { what: string; mend: string }

/** One wording per code and language: a code without a message does not compile. */
export type MessageTable<Problem extends Coded> = {
  readonly [Code in Problem['code']]: Readonly<Record<Language, Wording<Extract<Problem, { code: Code }>>>>
}

/** Words a problem in a language; `line` and `column` of the problem, from 1, become the place. */
export function wordProblem<Problem extends Coded & { line?: number | null; column?: number | null }>(
  table: MessageTable<Problem>,
  problem: Problem,
  language: Language,
): Message {
  // The table is keyed by the code of the very problem it is given; the type system cannot follow that.
  const wording = table[problem.code as Problem['code']][language] as Wording<Problem>
  return { where: placeText(problem.line ?? null, problem.column ?? null, language), ...wording(problem) }
}

/** The message in one line. */
export function messageText({ where, what, mend }: Message): string {
  return `${where === '' ? '' : `${where}: `}${what} ${mend}`
}

function placeText(line: number | null, column: number | null, language: Language): string {
  const words = { en: { line: 'Line', column: 'column' }, fr: { line: 'Ligne', column: 'colonne' } }[language]
  if (line === null) return ''
  const shown_line = `${words.line} ${countText(line, language)}`
  return column === null ? shown_line : `${shown_line}, ${words.column} ${countText(column, language)}`
}

const formats: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en'),
  fr: new Intl.NumberFormat('fr'),
}

/** A whole number as people of the language write it. */
export function countText(count: number, language: Language): string {
  return formats[language].format(count)
}
