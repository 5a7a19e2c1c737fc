import { assert, assertNever } from '../assert.js'
import { addDays, type BusinessDate, compareDates } from '../calendar/index.js'
import type { MatchedPromise, MovementFact, PaymentFact, PromiseFact, ReversalFact } from './promise.js'

/**
 * Matches the payments of ONE case to its promises, as things stood at the end of `as_of`; later facts are not seen, and
 * promises made later are left out. Rules:
 * - A promise is active from the day it was made to its deadline (due day plus grace days), both included, and no longer
 *   from the day it is cancelled.
 * - Movements go by day, then by order of recording. A payment fills the active promises by due day, then day made, then
 *   id; a promise takes at most its amount and the excess goes to the next. What is left then belongs to no promise, and
 *   not to one made later either.
 * - A reversal first takes back what its payment left over, then from the promises it filled that are still active, the
 *   last filled first. A promise past its deadline keeps what it had: a decided outcome never changes.
 * - On its deadline a promise is kept when it has its threshold share, partly kept when it has something, else broken.
 *   Before, it is open, or kept already when it has the whole amount.
 * - Cancelled on or before its deadline it is cancelled, whatever it has by then; cancelled later changes nothing.
 * Answers in the order in which promises are filled; the order of the inputs does not matter.
 */
export function matchPromises(
  promises: readonly PromiseFact[],
  movements: readonly MovementFact[],
  scope: { readonly as_of: BusinessDate },
): MatchedPromise[] {
  return matchCase(promises, movements, scope).promises
}

/** The promises of a case with their payments, and the money that no promise took. */
export interface MatchedCase {
  readonly promises: MatchedPromise[]
  /** Payments with what of them was left over, and reversals with what they took of that, in the order of happening. */
  readonly residue: MovementFact[]
}

/** `matchPromises`, with the money that it left over: what an instalment may take without counting a cent twice. */
export function matchCase(
  promises: readonly PromiseFact[],
  movements: readonly MovementFact[],
  { as_of }: { readonly as_of: BusinessDate },
): MatchedCase {
  const ledgers = promises
    .filter((promise) => promise.promised_on <= as_of)
    .map(openLedger)
    .toSorted(compareLedgers)
  const seen = movements.filter((movement) => movement.occurred_on <= as_of).toSorted(compareMovements)
  const run: Run = { ledgers, appropriations: [], waiting: [], residue: [] }
  for (const movement of seen) apply(run, movement)
  return { promises: ledgers.map((ledger) => conclude(ledger, as_of)), residue: run.residue }
}

/** A promise with what it has so far. */
interface Ledger {
  readonly promise: PromiseFact
  readonly deadline_on: BusinessDate
  appropriated_minor: bigint
  /** The day of the payment that last completed the promise; meaningful only while it is complete. */
  completed_on: BusinessDate | null
}

/** Money of one payment that sits on one promise, or on none (`ledger` null: the part left over). */
interface Appropriation {
  readonly payment_id: string
  readonly ledger: Ledger | null
  amount_minor: bigint
}

interface Run {
  readonly ledgers: readonly Ledger[]
  /** In the order made, so that the newest is taken back first. */
  readonly appropriations: Appropriation[]
  /** Reversals recorded before the payment they name: they take effect with it, so that order of files loses nothing. */
  waiting: ReversalFact[]
  readonly residue: MovementFact[]
}

function apply(run: Run, movement: MovementFact): void {
  assert(movement.amount_minor > 0n, `Movement ${movement.id}: the amount must be above zero`)
  switch (movement.kind) {
    case 'payment':
      return applyPayment(run, movement)
    case 'reversal':
      return applyReversal(run, movement)
    default:
      return assertNever(movement)
  }
}

function applyPayment(run: Run, payment: PaymentFact): void {
  let left_minor = payment.amount_minor
  for (const ledger of run.ledgers) {
    if (left_minor === 0n) break
    const amount_minor = minimum(left_minor, ledger.promise.amount_minor - ledger.appropriated_minor)
    if (amount_minor === 0n || !isActive(ledger, payment.occurred_on)) continue
    ledger.appropriated_minor += amount_minor
    if (ledger.appropriated_minor === ledger.promise.amount_minor) ledger.completed_on = payment.occurred_on
    run.appropriations.push({ payment_id: payment.id, ledger, amount_minor })
    left_minor -= amount_minor
  }
  run.appropriations.push({ payment_id: payment.id, ledger: null, amount_minor: left_minor })
  if (left_minor > 0n) run.residue.push({ ...payment, amount_minor: left_minor })

  const due = run.waiting.filter((reversal) => reversal.payment_id === payment.id)
  run.waiting = run.waiting.filter((reversal) => reversal.payment_id !== payment.id)
  for (const reversal of due) takeBack(run, reversal, payment.occurred_on)
}

function applyReversal(run: Run, reversal: ReversalFact): void {
  const names_unseen_payment =
    reversal.payment_id !== null && !run.appropriations.some(({ payment_id }) => payment_id === reversal.payment_id)
  if (names_unseen_payment) run.waiting.push(reversal)
  else takeBack(run, reversal, reversal.occurred_on)
}

/** The part left over was pushed last, so walking backwards meets it first and then the last promise filled. */
function takeBack(run: Run, reversal: ReversalFact, day: BusinessDate): void {
  let left_minor = reversal.amount_minor
  for (const appropriation of run.appropriations.toReversed()) {
    if (left_minor === 0n) return
    const { ledger, payment_id } = appropriation
    if (reversal.payment_id !== null && payment_id !== reversal.payment_id) continue
    if (ledger !== null && !isActive(ledger, day)) continue
    const amount_minor = minimum(left_minor, appropriation.amount_minor)
    appropriation.amount_minor -= amount_minor
    if (ledger !== null) ledger.appropriated_minor -= amount_minor
    else if (amount_minor > 0n) run.residue.push({ ...reversal, payment_id, occurred_on: day, amount_minor })
    left_minor -= amount_minor
  }
}

function conclude(
  { promise, deadline_on, appropriated_minor, completed_on }: Ledger,
  as_of: BusinessDate,
): MatchedPromise {
  const known = { id: promise.id, appropriated_minor, deadline_on }
  const { cancelled_on } = promise
  if (cancelled_on !== null && cancelled_on <= deadline_on && cancelled_on <= as_of) {
    return { ...known, status: 'cancelled', decided_on: cancelled_on }
  }
  if (appropriated_minor === promise.amount_minor) return { ...known, status: 'kept', decided_on: completed_on }
  if (as_of < deadline_on) return { ...known, status: 'open', decided_on: null }
  const reached = appropriated_minor * 100n >= promise.amount_minor * BigInt(promise.threshold_percent)
  const status = reached ? 'kept' : appropriated_minor > 0n ? 'partly_kept' : 'broken'
  return { ...known, status, decided_on: deadline_on }
}

function openLedger(promise: PromiseFact): Ledger {
  const { id, amount_minor, grace_days, threshold_percent } = promise
  assert(amount_minor > 0n, `Promise ${id}: the amount must be above zero`)
  assert(Number.isSafeInteger(grace_days) && grace_days >= 0, `Promise ${id}: grace days must be 0 or more`)
  assert(
    Number.isSafeInteger(threshold_percent) && threshold_percent >= 1 && threshold_percent <= 100,
    `Promise ${id}: the threshold must be a whole percentage from 1 to 100`,
  )
  return { promise, deadline_on: promiseDeadline(promise), appropriated_minor: 0n, completed_on: null }
}

/** The last day on which money counts towards a promise. */
export function promiseDeadline({ due_on, grace_days }: Pick<PromiseFact, 'due_on' | 'grace_days'>): BusinessDate {
  return addDays(due_on, grace_days)
}

function isActive({ promise, deadline_on }: Ledger, day: BusinessDate): boolean {
  const cancelled = promise.cancelled_on !== null && day >= promise.cancelled_on
  return promise.promised_on <= day && day <= deadline_on && !cancelled
}

function compareLedgers({ promise: left }: Ledger, { promise: right }: Ledger): number {
  return (
    compareDates(left.due_on, right.due_on) ||
    compareDates(left.promised_on, right.promised_on) ||
    compareTexts(left.id, right.id)
  )
}

function compareMovements(left: MovementFact, right: MovementFact): number {
  return (
    compareDates(left.occurred_on, right.occurred_on) ||
    left.recorded_order - right.recorded_order ||
    compareTexts(left.id, right.id)
  )
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function minimum(left: bigint, right: bigint): bigint {
  return left < right ? left : right
}
