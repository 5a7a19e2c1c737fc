import type { BusinessDate } from '@quittance/core'

/**
 * How the money of one claim is imputed. Payments go, by day and then by line, to the principal that is still open; what
 * is left over goes to suspense until a person decides. A reversal takes back what its payment gave: first the part in
 * suspense, then the principal. The claims here carry principal only; interest and costs have buckets of their own in
 * the ledger and come before the principal (Code civil 1343-1) once they are charged.
 */

/** Where a part of a payment lies. */
export type Bucket = 'principal' | 'unallocated'

export type Part = { readonly bucket: Bucket; readonly amount_minor: bigint }

/** Through whose hands the money went. */
export type PaymentChannel = 'agency' | 'creditor'

/** A payment of the claim that is in the books already, with what reversals have left of it. */
export type KnownPayment = {
  readonly id: string
  readonly reference: string | null
  readonly paid_on: BusinessDate
  readonly channel: PaymentChannel
  readonly amount_minor: bigint
  readonly principal_left_minor: bigint
  readonly unallocated_left_minor: bigint
}

/** A movement to impute; its amount is above zero, also that of a reversal. */
export type Movement = {
  readonly id: string
  readonly line: number
  readonly kind: 'payment' | 'reversal'
  readonly amount_minor: bigint
  readonly paid_on: BusinessDate
  readonly channel: PaymentChannel
  readonly reference: string | null
  /** For a reversal: the reference of the payment it takes back; null when only the amount tells. */
  readonly reversal_of: string | null
}

export type Imputation =
  | {
      readonly kind: 'imputed'
      readonly movement: Movement
      /** Of the reversed payment for a reversal, because the money goes back the way it came. */
      readonly channel: PaymentChannel
      /** The payment that a reversal takes back. */
      readonly reverses_id: string | null
      /** Sum exactly to the movement's amount; each above zero. */
      readonly parts: readonly Part[]
    }
  | { readonly kind: 'refused'; readonly movement: Movement; readonly reason: ImputationRefusal }

export type ImputationRefusal =
  | { readonly rule: 'payment_unknown' }
  | { readonly rule: 'reversal_before_payment'; readonly paid_on: BusinessDate }
  | { readonly rule: 'reversal_above_payment'; readonly left_minor: bigint }

/**
 * Imputes the movements of ONE claim. `open_minor` is the open principal before them (0 or more), `known` its payments in
 * the books, oldest first. Answers in the order of imputation: by day, payments before reversals, then by line.
 */
export const imputeMovements = (
  open_minor: bigint,
  known: readonly KnownPayment[],
  movements: readonly Movement[],
): Imputation[] => {
  const books: Books = { open_minor, payments: known.map(openPayment) }
  return movements.toSorted(compareMovements).map((movement) => {
    switch (movement.kind) {
      case 'payment':
        return imputePayment(books, movement)
      case 'reversal':
        return imputeReversal(books, movement)
    }
  })
}

type BookedPayment = {
  readonly id: string
  readonly reference: string | null
  readonly paid_on: BusinessDate
  readonly channel: PaymentChannel
  readonly amount_minor: bigint
  principal_left_minor: bigint
  unallocated_left_minor: bigint
}

type Books = { open_minor: bigint; readonly payments: BookedPayment[] }

const openPayment = (payment: KnownPayment): BookedPayment => ({ ...payment })

const imputePayment = (books: Books, movement: Movement): Imputation => {
  const { id, reference, paid_on, channel, amount_minor } = movement
  const principal_minor = minimum(amount_minor, books.open_minor)
  const unallocated_minor = amount_minor - principal_minor
  books.open_minor -= principal_minor
  books.payments.push({
    id,
    reference,
    paid_on,
    channel,
    amount_minor,
    principal_left_minor: principal_minor,
    unallocated_left_minor: unallocated_minor,
  })
  return { kind: 'imputed', movement, channel, reverses_id: null, parts: partsOf(principal_minor, unallocated_minor) }
}

const imputeReversal = (books: Books, movement: Movement): Imputation => {
  const refuse = (reason: ImputationRefusal): Imputation => ({ kind: 'refused', movement, reason })
  const payment = reversedPayment(books, movement)
  if (payment === null) return refuse({ rule: 'payment_unknown' })
  if (payment.paid_on > movement.paid_on) return refuse({ rule: 'reversal_before_payment', paid_on: payment.paid_on })
  const left_minor = payment.principal_left_minor + payment.unallocated_left_minor
  if (movement.amount_minor > left_minor) return refuse({ rule: 'reversal_above_payment', left_minor })

  const unallocated_minor = minimum(movement.amount_minor, payment.unallocated_left_minor)
  const principal_minor = movement.amount_minor - unallocated_minor
  payment.unallocated_left_minor -= unallocated_minor
  payment.principal_left_minor -= principal_minor
  books.open_minor += principal_minor
  const parts = partsOf(principal_minor, unallocated_minor)
  return { kind: 'imputed', movement, channel: payment.channel, reverses_id: payment.id, parts }
}

/** The payment named; or, when none is, the latest untouched payment of just this amount up to the reversal's day. */
const reversedPayment = (books: Books, { reversal_of, amount_minor, paid_on }: Movement): BookedPayment | null => {
  if (reversal_of !== null) return books.payments.findLast(({ reference }) => reference === reversal_of) ?? null
  const untouched = books.payments.filter(
    (payment) =>
      payment.amount_minor === amount_minor &&
      payment.principal_left_minor + payment.unallocated_left_minor === amount_minor &&
      payment.paid_on <= paid_on,
  )
  return untouched.reduce<BookedPayment | null>(
    (latest, payment) => (latest === null || payment.paid_on >= latest.paid_on ? payment : latest),
    null,
  )
}

const partsOf = (principal_minor: bigint, unallocated_minor: bigint): Part[] =>
  [
    { bucket: 'principal' as const, amount_minor: principal_minor },
    { bucket: 'unallocated' as const, amount_minor: unallocated_minor },
  ].filter(({ amount_minor }) => amount_minor > 0n)

const compareMovements = (left: Movement, right: Movement): number => {
  if (left.paid_on !== right.paid_on) return left.paid_on < right.paid_on ? -1 : 1
  if (left.kind !== right.kind) return left.kind === 'payment' ? -1 : 1
  return left.line - right.line
}

const minimum = (left: bigint, right: bigint): bigint => (left < right ? left : right)
