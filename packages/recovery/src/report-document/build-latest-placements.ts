import { isBusinessDate, type Language, ok, type Translated } from '@quittance/core'
import { z } from 'zod'
import { placementConditions } from '../placement/placement-conditions.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { joined, parameter, type Sql, sql } from '../report/sql.js'
import { wholeNumber } from '../report/sql-reader.js'
import type { DocumentBuilder } from './document-builder.js'
import { count, money, text } from './document-value.js'
import { word } from './document-words.js'
import { heldRows } from './table-block.js'

/** As many as the overview shows. */
const placements_shown = 5

const words = {
  title: { en: 'Latest placements', fr: 'Dernières remises' },
  received: { en: 'Received', fr: 'Reçue le' },
  portfolio: { en: 'Portfolio', fr: 'Portefeuille' },
} as const satisfies Readonly<Record<string, Translated>>

const placementRow = z.object({
  received_on: z.string().refine(isBusinessDate),
  portfolio: z.string(),
  claim_count: wholeNumber,
  placed_minor: wholeNumber,
})

/** The last deliveries of claims of a report: what was entrusted, and when. */
export const buildLatestPlacements: DocumentBuilder = async ({ reader, actor, clock, spec, language }) => {
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report
  const conditions = placementConditions(spec.filters)
  if (!conditions.ok) return conditions
  const rows = await reader(placementRow, statement(report.value, conditions.value))
  return ok({
    title: null,
    // A placement never changes: no statistics stand between it and the reader.
    computed_at: clock.now(),
    data_state: 'closed',
    blocks: [
      {
        kind: 'table',
        title: words.title[language],
        columns: columnsOf(language),
        ...heldRows(
          rows.map(({ received_on, portfolio, claim_count, placed_minor }) => [
            { kind: 'date' as const, date: received_on },
            text(portfolio),
            count(claim_count),
            money(placed_minor, report.value.currency),
          ]),
        ),
        total: null,
        chart: null,
      },
    ],
  })
}

const columnsOf = (language: Language) => [
  { id: 'received', title: words.received[language], kind: 'date' as const },
  { id: 'portfolio', title: words.portfolio[language], kind: 'text' as const },
  { id: 'claims', title: word('claims', language), kind: 'count' as const },
  { id: 'placed', title: word('placed', language), kind: 'money' as const },
]

const statement = ({ bound }: Report, months: readonly (readonly [string, string])[] | null): Sql => sql`
  select placement.received_on::text, portfolio.name as portfolio, placement.claim_count::text, placement.placed_minor::text
  from placement
  join portfolio on portfolio.organisation_id = placement.organisation_id and portfolio.id = placement.portfolio_id
  where placement.organisation_id = ${bound.organisation_id}
    and placement.portfolio_id = any(${bound.portfolio_ids})
    and placement.received_on between ${bound.from} and least(${bound.to}, ${bound.as_of})
    and (${bound.known_at} is null or placement.recorded_at <= ${bound.known_at})
    and ${months === null ? sql`true` : months.length === 0 ? sql`false` : withinMonths(months)}
  order by placement.received_on desc, placement.id desc
  limit ${parameter('bigint', String(placements_shown))}`

const withinMonths = (months: readonly (readonly [string, string])[]): Sql =>
  sql`(${joined(
    months.map(
      ([first, last]) => sql`placement.received_on between ${parameter('date', first)} and ${parameter('date', last)}`,
    ),
    ' or ',
  )})`
