import { sql } from '../../report/sql.js'
import { ofCase, type TimelineSource } from '../timeline-source.js'

/** Calls, letters, messages and visits; what was only written down is a kind of its own. */
export const activityTimeline: TimelineSource = {
  kinds: ['contact', 'note'],
  rows: (scope) => sql`
    select occurred_at as at, case channel when 'note' then 'note' else 'contact' end as kind, id
    from activity where ${ofCase(scope)}`,
  subject: ({ loaders }, id) => loaders.activityById.load(id),
}
