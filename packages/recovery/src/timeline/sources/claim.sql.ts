import { sql, verbatim } from '../../report/sql.js'
import { momentOfDay, ofCase, type TimelineSource } from '../timeline-source.js'

/** Claims, on the days on which they were placed. */
export const claimTimeline: TimelineSource = {
  kinds: ['claim'],
  rows: (scope) => sql`
    select ${momentOfDay(scope, 'placed_on')} as at, ${verbatim("'claim'")} as kind, id
    from claim where ${ofCase(scope)}`,
  subject: ({ loaders }, id) => loaders.claimById.load(id),
}
