import { sql, verbatim } from '../../report/sql.js'
import { momentOfDay, ofCase, type TimelineSource } from '../timeline-source.js'

/** Payments and their reversals, on the days of the money. */
export const paymentTimeline: TimelineSource = {
  kinds: ['payment'],
  rows: (scope) => sql`
    select ${momentOfDay(scope, 'paid_on')} as at, ${verbatim("'payment'")} as kind, id
    from payment where ${ofCase(scope)}`,
  subject: ({ loaders }, id) => loaders.paymentById.load(id),
}
