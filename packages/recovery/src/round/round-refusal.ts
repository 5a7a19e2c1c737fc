import { assertNever } from '@quittance/core'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { type RoundFailure, roundMessage } from './round-message.js'

/** A failure as the API answers it. */
export const roundRefusal = (
  failure: RoundFailure,
  { locale }: RequestContext,
): NotFound | NotAllowed | InvalidInput => {
  const message = roundMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'address_unknown':
    case 'round_unknown':
    case 'request_unknown':
      return new NotFound(message)
    case 'already_requested':
    case 'on_hold':
    case 'case_closed':
    case 'day_past':
    case 'hours_wrong':
    case 'note_too_long':
    case 'place_unknown':
    case 'start_unknown':
    case 'service_wrong':
    case 'stops_none':
    case 'stops_many':
    case 'stop_twice':
    case 'stop_not_located':
    case 'does_not_fit':
    case 'day_taken':
    case 'round_over':
    case 'report_wrong':
    case 'report_changed':
    case 'report_out_of_order':
    case 'stop_unknown':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}

/** The answer to who may not work cases. */
export const notAllowedOnRounds = ({ locale }: RequestContext): NotAllowed =>
  new NotAllowed(roundMessage({ code: 'not_allowed', field: null }, locale))
