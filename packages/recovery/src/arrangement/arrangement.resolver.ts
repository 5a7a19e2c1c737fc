import { Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { ArrangementTermsView } from './arrangement.graphql.js'
import { termsInForce } from './terms-in-force.js'

@Resolver()
export class ArrangementResolver {
  @Query(() => ArrangementTermsView, { description: 'What may be agreed with debtors today.' })
  arrangementTerms(@Ctx() context: RequestContext): ArrangementTermsView {
    requireAction(context, 'work_case')
    const { promise } = termsInForce()
    return {
      promise: {
        daysAheadMaximum: promise.days_ahead_maximum,
        graceDays: promise.grace_days,
        thresholdPercent: promise.threshold_percent,
      },
    }
  }
}
