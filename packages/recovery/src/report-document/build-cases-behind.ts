import { ageing_edges_default, err, type MeasureUnit, ok, ratio } from '@quittance/core'
import { type AllCasesBehind, allCasesBehind } from '../kpi/all-cases-behind.js'
import { parseFigure } from '../kpi/figure.js'
import { figureWords } from '../kpi/figure-words.js'
import { caseLines } from './case-lines.js'
import type { DocumentBuilder, DocumentSource } from './document-builder.js'
import { blank, count, money, text } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentColumn, DocumentValue } from './report-document.js'

/** Every case behind a figure that the actor may read, and in one line what the others add: together they are the figure. */
export const buildCasesBehind: DocumentBuilder = async (source) => {
  const { reader, actor, clock, spec, language } = source
  const key = spec.content.figure ?? ''
  const figure = parseFigure(key)
  if (figure === null) return err({ code: 'unknown_figure', field: 'measure', figure: key })
  const found = await allCasesBehind(reader, actor, clock, spec, key)
  if (!found.ok) return found
  const { title, unit } = figureWords(figure, spec.ageing_edges ?? ageing_edges_default, language)
  const amount = (value: bigint): DocumentValue => amountIn(unit, value, found.value.currency)
  const columns: readonly DocumentColumn[] = [
    { id: 'debtor', title: word('debtor', language), kind: 'text' },
    { id: 'case', title: word('case', language), kind: 'text' },
    { id: 'creditor', title: word('creditor', language), kind: 'text' },
    { id: 'amount', title, kind: amount(0n).kind },
    { id: 'open', title: word('open_today', language), kind: 'money' },
  ]
  return ok({
    title,
    computed_at: clock.now(),
    data_state: 'live',
    blocks: [
      {
        kind: 'table',
        title,
        columns,
        rows: () => caseRows(source, found.value, amount),
        row_count: rowCount(found.value),
        total: [text(word('total', language)), blank, blank, amount(found.value.total_amount), blank],
        chart: null,
      },
    ],
  })
}

/** The cases that are listed, and one row for all others. */
const rowCount = ({ total_cases, elsewhere }: AllCasesBehind): number =>
  total_cases - elsewhere.cases + (elsewhere.cases === 0 ? 0 : 1)

async function* caseRows(
  { reader, actor, language }: DocumentSource,
  found: AllCasesBehind,
  amount: (value: bigint) => DocumentValue,
): AsyncGenerator<readonly DocumentValue[]> {
  for await (const cases of found.read()) {
    const ids = cases.map(({ debt_case_id }) => debt_case_id)
    const lines = await caseLines(reader, actor, ids, language)
    for (const one of cases) {
      const line = lines.get(one.debt_case_id)
      yield [
        text(line?.debtor ?? ''),
        text(line?.reference ?? ''),
        text(line?.creditor ?? ''),
        amount(one.amount),
        line?.open ? money(line.open.amount_minor, line.open.currency) : blank,
      ]
    }
  }
  const { elsewhere } = found
  if (elsewhere.cases === 0) return
  yield [text(`${word('elsewhere', language)} (${elsewhere.cases})`), blank, blank, amount(elsewhere.amount), blank]
}

const amountIn = (unit: MeasureUnit, value: bigint, currency: string | null): DocumentValue => {
  switch (unit) {
    case 'money':
      return currency === null ? count(value) : money(value, currency)
    case 'seconds':
      return { kind: 'seconds', seconds: ratio(value, 1n) }
    case 'count':
    case 'money_days':
      return count(value)
  }
}
