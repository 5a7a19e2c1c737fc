import { isId } from '@quittance/platform'
import type { Actor } from '../actor.js'

/**
 * The creditors to which a list is narrowed: those asked for, but for a creditor's user never another one than his
 * own. Null stands for all, an empty list for none. This is the query's own wall; row-level security is the second.
 */
export const visibleCreditors = (actor: Actor, asked: readonly string[] | null): readonly string[] | null => {
  const ids = asked?.filter(isId) ?? null
  if (actor.creditor_id === null) return ids
  const own = actor.creditor_id
  return ids === null || ids.includes(own) ? [own] : []
}
