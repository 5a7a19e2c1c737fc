import { limits } from '@quittance/core'
import { isId } from '@quittance/platform'
import { messageIn, type Locale } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'

/**
 * The ids of a filter: null when it is left out and lets everything through. What is no id names nothing and is left
 * out; an empty list lets nothing through. Throws BAD_USER_INPUT for too many.
 */
export const askedIds = (
  ids: readonly string[] | null | undefined,
  argument: string,
  locale: Locale,
): readonly string[] | null => {
  if (ids === null || ids === undefined) return null
  if (ids.length > limits.filter_ids_maximum) throw badInput(messageIn(locale).too_many_ids, argument)
  return ids.filter(isId)
}
