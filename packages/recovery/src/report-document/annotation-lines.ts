import { addMonths, type BusinessDate, type Clock, isBusinessDate, type Language } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import type { ReportSpec } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import { parameter, type Parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { word } from './document-words.js'
import type { DocumentLine } from './report-document.js'
import { writeDay } from './write-value.js'

/** Annotations of one document; the latest, when there are more. */
const annotations_maximum = 30
/** How far back a report without a first day looks. */
const months_back = 12

const day = z.string().refine(isBusinessDate)
const annotationRow = z.object({ from_day: day, to_day: day, text: z.string() })

/** What was noted about the days of a report and its portfolios, in the order of the days, for whoever may read it. */
export const annotationLines = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  language: Language,
): Promise<DocumentLine[]> => {
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return []
  const { as_of, period } = spec
  const from = period.from ?? addMonths(as_of, -months_back)
  const to = period.to !== null && period.to < as_of ? period.to : as_of
  const rows = await reader(annotationRow, statement(actor, report.value.bound.portfolio_ids, from, to))
  return rows.map(({ from_day, to_day, text }) => ({
    label: `${word('note', language)}, ${daysText(from_day, to_day, language)}`,
    value: text.replaceAll(/\s+/gu, ' ').trim(),
  }))
}

const daysText = (from: BusinessDate, to: BusinessDate, language: Language): string =>
  from === to ? writeDay(from, language) : `${writeDay(from, language)} – ${writeDay(to, language)}`

/** The first wall: a creditor's user reads what is shared and concerns its creditor or all. Row-level security is the second. */
const statement = (actor: Actor, portfolio_ids: Parameter, from: BusinessDate, to: BusinessDate): Sql => sql`
  select from_day::text, to_day::text, text
  from (
    select id, from_day, to_day, text
    from annotation
    where organisation_id = ${parameter('uuid', actor.organisation_id)}
      and to_day >= ${parameter('date', from)} and from_day <= ${parameter('date', to)}
      and (creditor_id is null
           or portfolio_id = any(${portfolio_ids})
           or (portfolio_id is null and creditor_id in (
                 select creditor_id from portfolio
                 where organisation_id = ${parameter('uuid', actor.organisation_id)} and id = any(${portfolio_ids}))))
      and ${actor.creditor_id === null ? sql`true` : sql`shared and (creditor_id is null or creditor_id = ${parameter('uuid', actor.creditor_id)})`}
    order by from_day desc, id desc
    limit ${parameter('bigint', String(annotations_maximum))}
  ) as latest
  order by from_day, id`
