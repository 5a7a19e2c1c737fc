import { type Language, languages } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { messageText } from './message.js'
import { describeProblem, type FormatProblem } from './messages.js'
import { DateEvidence } from './values/date-evidence.js'
import { NumberEvidence } from './values/number-evidence.js'
import { parseDate } from './values/parse-date.js'

function dateOrderOf(...cells: string[]): FormatProblem {
  const evidence = new DateEvidence()
  for (const [index, cell] of cells.entries()) evidence.add(cell, index + 2)
  const order = evidence.finish()?.order
  if (order === undefined || order.kind === 'decided') throw new Error('decided')
  return order
}

function numberFormatOf(...cells: string[]): FormatProblem {
  const evidence = new NumberEvidence()
  for (const [index, cell] of cells.entries()) evidence.add(cell, index + 2)
  const format = evidence.finish()?.format
  if (format === undefined || format.kind === 'decided') throw new Error('decided')
  return format
}

function dateErrorOf(text: string): FormatProblem {
  const parsed = parseDate(text, 'day_month_year')
  if (parsed.ok) throw new Error('read')
  return parsed.error
}

const told = (problem: FormatProblem, language: Language): string => messageText(describeProblem(problem, language))

describe('describeProblem', () => {
  it('says where, what and how to mend it', () => {
    const problem = { code: 'unbalanced_quote', line: 40_002, column: 2, detail: { noticed_line: 40_003 } } as const
    expect(told(problem, 'en')).toBe(
      'Line 40,002, column 2: The quote that opens here has no partner (noticed at line 40,003). ' +
        'Close the quote, or write a quote inside a value twice ("").',
    )
    expect(told(problem, 'fr').replaceAll('\u202f', ' ')).toBe(
      'Ligne 40 002, colonne 2: Le guillemet ouvert ici n’est pas refermé (constaté à la ligne 40 003). ' +
        'Refermez-le, ou doublez les guillemets contenus dans une valeur ("").',
    )
  })

  it('shows the proofs of a column', () => {
    expect(told(dateOrderOf('03/04/2024'), 'en')).toContain(
      '"03/04/2024" in line 2, can be read as day/month/year or month/day/year',
    )
    expect(told(dateOrderOf('31/01/2024', '01/31/2024'), 'fr')).toContain(
      '« 01/31/2024 » à la ligne 3 est en mois/jour/année',
    )
    expect(told(numberFormatOf('1,234'), 'fr')).toContain('« 1,234 » à la ligne 2 peut être un millier')
    expect(told(numberFormatOf('1,5', '1.5'), 'en')).toContain('"1,5" in line 2, "1.5" in line 3')
  })

  it('names the separators that fit equally well', () => {
    const detail = { candidates: [',', '\t'] }
    expect(told({ code: 'ambiguous_delimiter', line: 1, column: null, detail }, 'en')).toContain('",", the tab')
  })

  it.each(['', 'demain', '31/02/2024', '01/01/1800', '1/15/2013', '01/01/2024 25:00', '2024-01-01T00:00Z'])(
    'words why %j is no date',
    (text) => {
      for (const language of languages) {
        expect(told(dateErrorOf(text), language)).toContain(text === '' ? 'date' : text)
      }
    },
  )
})
