import { isId } from '@quittance/platform'
import type { RequestContext } from '../graphql-context.js'
import type { Position } from '../graphql-page/cursor.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import { joined, listParameter, parameter, positional, type Sql, sql, verbatim } from '../report/sql.js'
import type { TimelineKind } from './timeline-kind.js'
import type { TimelineScope } from './timeline-source.js'
import { timelineSources } from './timeline-sources.js'

/** An entry, without the fact itself. */
export type TimelineEntry = {
  readonly id: string
  readonly kind: TimelineKind
  readonly at: Date
  /** The moment to the microsecond, in UTC: two entries of one millisecond keep their order from page to page. */
  readonly moment: string
}

type Key = { readonly moment: string; readonly id: string }

/** What happened in a case, of these kinds, the latest first. */
export const pageOfTimeline = (
  { read }: Pick<RequestContext, 'read'>,
  scope: TimelineScope,
  kinds: readonly TimelineKind[],
  request: PageRequest,
): Promise<Page<TimelineEntry>> =>
  readPage<TimelineEntry, Key>(request, {
    name: 'timeline',
    keyOf,
    positionOf: ({ moment, id }) => [moment, id],
    read: async (before, limit) => {
      const all = entries(scope, kinds)
      if (all === null) return []
      const { text, values } = positional(sql`
        select id, kind, at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment
        from (${all}) as entry
        where kind = any(${listParameter('text[]', kinds)}) ${before === null ? verbatim('') : earlierThan(before)}
        order by entry.at desc, id desc
        limit ${verbatim(String(limit))}`)
      const rows = await (await read()).execute<(Omit<TimelineEntry, 'at'> & { at: string | Date })[]>(text, values)
      return rows.map((row) => ({ ...row, at: new Date(row.moment) }))
    },
    count: async () => {
      const all = entries(scope, kinds)
      if (all === null) return 0
      const { text, values } = positional(
        sql`select count(*)::int as count from (${all}) as entry where kind = any(${listParameter('text[]', kinds)})`,
      )
      const rows = await (await read()).execute<{ count: number }[]>(text, values)
      return rows[0]?.count ?? 0
    },
  })

/** The rows of all sources that hold one of the kinds; null when none does. */
const entries = (scope: TimelineScope, kinds: readonly TimelineKind[]): Sql | null => {
  const asked = timelineSources.filter((source) => source.kinds.some((kind) => kinds.includes(kind)))
  return asked.length === 0
    ? null
    : joined(
        asked.map((source) => source.rows(scope)),
        '\nunion all\n',
      )
}

const earlierThan = ({ moment, id }: Key): Sql =>
  sql`and (entry.at, id) < (${parameter('timestamptz', moment)}, ${parameter('uuid', id)})`

const keyOf = ([moment, id, ...rest]: Position): Key | null => {
  if (moment === undefined || id === undefined || rest.length > 0 || !isId(id)) return null
  return isMoment(moment) ? { moment, id } : null
}

/** True for a moment as we write it. What only looks like one, such as 30 February, comes back as another day. */
const isMoment = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/u.test(text)) return false
  const instant = new Date(text)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 19) === text.slice(0, 19)
}
