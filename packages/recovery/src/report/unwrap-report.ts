import type { Result } from '@quittance/core'
import type { RequestContext } from '../graphql-context.js'
import { badInput } from '../graphql-failure/request-error.js'
import { type ReportFailure, reportFailureMessage } from './report-failure.js'

/** The value of a report, or BAD_USER_INPUT that names the part of the specification to change, in the viewer's language. */
export const unwrapReport = <Value>(
  result: Result<Value, ReportFailure>,
  context: Pick<RequestContext, 'locale'>,
): Value => {
  if (result.ok) return result.value
  throw badInput(reportFailureMessage(result.error, context.locale), result.error.field)
}
