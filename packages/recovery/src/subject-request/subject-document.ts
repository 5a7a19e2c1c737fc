import { formatMoney, isCurrency, type Language } from '@quittance/core'
import type { SubjectPackage } from './collect-subject.js'
import { type SubjectCase, type SubjectRecord, subjectTables, type TableRow } from './subject-tables.js'
import { codeIn } from './subject-codes.js'
import { wordIn } from './subject-words.js'

/**
 * The package as a document for people: one HTML page that needs nothing else, prints well, and holds no script. Every
 * value comes from outside and is escaped.
 */
export const subjectDocument = (subject: SubjectPackage, language: Language): string => {
  const word = (name: string): string => escapeHtml(wordIn(name, language))
  const on = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(subject.generated_at),
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${word('title')}</title>
<style>
body { font: 11pt/1.45 system-ui, sans-serif; color: #1d2026; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; margin-bottom: 0; } h2 { margin-top: 2.5rem; border-bottom: 1px solid #c9ced8; } h3 { margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #e4e7ec; white-space: pre-line; }
th { font-weight: 600; color: #545c6b; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: #545c6b; } dd { margin: 0; }
</style>
</head>
<body>
<h1>${word('title')}</h1>
<p>${word('answer')}. ${word('drawn_up')} ${escapeHtml(on)} ${word('by')} ${escapeHtml(subject.controller.name)}.</p>
<h2>${word('purposes')}</h2>
<ul>${subject.purposes.map((purpose) => `<li>${escapeHtml(purpose)}</li>`).join('')}</ul>
${subject.records.map((record) => recordPart(record, language)).join('\n')}
<h2>${word('accesses')}</h2>
${tableOf(subject.accesses, language)}
</body>
</html>
`
}

const recordPart = (record: SubjectRecord, language: Language): string => {
  const { contact_points, cases, ...facts } = record
  return `<h2>${escapeHtml(textOf(facts['creditor'], language))}</h2>
${factsOf(facts, language)}
<h3>${escapeHtml(wordIn('contact_points', language))}</h3>
${tableOf(contact_points, language)}
${cases.map((debtCase) => casePart(debtCase, language)).join('\n')}`
}

const casePart = (debtCase: SubjectCase, language: Language): string => {
  const tables = subjectTables.ofCase.map(({ name }) => name)
  const facts = Object.fromEntries(Object.entries(debtCase).filter(([name]) => !tables.includes(name)))
  const retention = debtCase.retention ?? wordIn('retention_open', language)
  return `<h3>${escapeHtml(wordIn('case', language))} ${escapeHtml(textOf(debtCase['number'], language))}</h3>
${factsOf({ ...facts, retention }, language)}
${tables.map((name) => casePartTable(name, debtCase[name], language)).join('\n')}`
}

const casePartTable = (name: string, rows: unknown, language: Language): string =>
  `<h4>${escapeHtml(wordIn(name, language))}</h4>\n${tableOf(Array.isArray(rows) ? rows : [], language)}`

const factsOf = (facts: TableRow, language: Language): string =>
  `<dl>${Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(
      ([name]) => `<dt>${escapeHtml(wordIn(name, language))}</dt><dd>${escapeHtml(cellOf(facts, name, language))}</dd>`,
    )
    .join('')}</dl>`

/** A table of the columns in which at least one row says something. */
const tableOf = (rows: readonly TableRow[], language: Language): string => {
  const first = rows[0]
  if (first === undefined) return `<p>${escapeHtml(wordIn('nothing', language))}</p>`
  const columns = Object.keys(first).filter((name) => rows.some((row) => (row[name] ?? null) !== null))
  const head = columns.map((name) => `<th>${escapeHtml(wordIn(name, language))}</th>`).join('')
  const body = rows.map(
    (row) => `<tr>${columns.map((name) => `<td>${escapeHtml(cellOf(row, name, language))}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

/** Amounts with their currency, as people write them. */
const cellOf = (row: TableRow, name: string, language: Language): string => {
  const { currency } = row
  const value = row[name]
  return name.endsWith('_minor') && typeof currency === 'string' && isCurrency(currency) && typeof value === 'string'
    ? formatMoney({ amount_minor: BigInt(value), currency }, language)
    : ((typeof value === 'string' ? codeIn(name, value, language) : null) ?? textOf(value, language))
}

const textOf = (value: unknown, language: Language): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(value)
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(text)) return textOf(new Date(text), language)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && language === 'fr' ? text.split('-').toReversed().join('/') : text
}

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`)
