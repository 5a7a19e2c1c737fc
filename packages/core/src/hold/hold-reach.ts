import type { HoldKind } from './hold-kind.js'

/**
 * Whom a kind of hold is about. A dispute is about one debt; all others are about the person or company that owes, so
 * that each of them reaches every case of the debtor, whichever file or case it was learnt from.
 */
export function isAboutDebtor(kind: HoldKind): boolean {
  return kind !== 'dispute'
}
