import { sql, verbatim } from '../../report/sql.js'
import { momentOfDay, ofCase, type TimelineSource } from '../timeline-source.js'

/** Promises, on the days on which they were made. */
export const promiseTimeline: TimelineSource = {
  kinds: ['promise'],
  rows: (scope) => sql`
    select ${momentOfDay(scope, 'promised_on')} as at, ${verbatim("'promise'")} as kind, id
    from promise where ${ofCase(scope)}`,
  subject: ({ loaders }, id) => loaders.promiseById.load(id),
}
