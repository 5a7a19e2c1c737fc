import type { BusinessMonth } from '@quittance/core'

/** The key for the cases behind the open promises of a month; of the first month, those that were due before too. */
export const promisesFigure = (month: BusinessMonth, with_earlier: boolean): string =>
  `promises_open:${with_earlier ? 'to:' : ''}${month}`
