import { isId } from '@quittance/platform'

/** Ids as the text of a PostgreSQL array, for `= any(?::uuid[])`. What is no id matches nothing and is left out. */
export const idList = (ids: readonly string[]): string => `{${ids.filter(isId).join(',')}}`
