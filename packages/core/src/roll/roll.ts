import { type AgeingBucket, ageingBuckets } from '../ageing/index.js'
import { ratio, type Ratio } from '../kpi/ratio.js'

/**
 * What is followed from one day to another. `case`: each open claim stands in the bucket of its case, which is that of the
 * oldest unpaid claim; paying that one rolls the rest back or cures it. `claim`: each stands in its own bucket, and can
 * only grow older or leave.
 */
export const roll_units = ['case', 'claim'] as const

/** What is followed from one day to another. */
export type RollUnit = (typeof roll_units)[number]

/** How an amount leaves the open balance. `paid` is net of reversals, and holds what was not recalled or written off. */
export const roll_exits = ['paid', 'recalled', 'written_off'] as const

/** How an amount leaves the open balance. */
export type RollExit = (typeof roll_exits)[number]

/** Where an amount that stayed open went: to an older bucket, none, a younger one, or to what is not late. */
export const roll_shifts = ['rolled_forward', 'stable', 'rolled_back', 'cured'] as const

/** Where an amount that stayed open went. */
export type RollShift = (typeof roll_shifts)[number]

/** What became of a balance between the two days. */
export const roll_outcomes = [...roll_shifts, ...roll_exits] as const

/** What became of a balance between the two days. */
export type RollOutcome = (typeof roll_outcomes)[number]

/** An amount, and the claims that it is of. */
export interface RollSum {
  readonly balance_minor: bigint
  readonly claim_count: bigint
}

/**
 * Claims that took the same way between two days; amounts are minor units of one currency. Only balances above zero are
 * open: a claim is in `from` or `to` when it was open on the first or the second day, and has a balance there.
 */
export interface RollMove {
  /** Id of the bucket on the first day; null where it was not open then. */
  readonly from: string | null
  /** Id of the bucket on the second day, or how it ceased to be open. */
  readonly to: string
  readonly before_minor: bigint
  readonly after_minor: bigint
  /** Taken back by the creditor in between, net of recalls undone. */
  readonly recalled_minor: bigint
  readonly written_off_minor: bigint
  readonly claim_count: bigint
}

/** What became of the balance of one bucket. */
export interface RollRow {
  readonly bucket: AgeingBucket
  /** What was open on the first day: the sum of the cells. */
  readonly before: RollSum
  /** By bucket of the second day in the order of the report, then by exit; every row has all of them. */
  readonly cells: readonly (RollSum & { readonly to: string })[]
  /** The same, put together by what it means. */
  readonly outcomes: Readonly<Record<RollOutcome, RollSum>>
}

/** The way of every open balance from one day to another. */
export interface RollMatrix {
  readonly rows: readonly RollRow[]
  /** All that is open on the second day by bucket, also what came in since: what the regulator's form compares. */
  readonly after: readonly (RollSum & { readonly bucket: AgeingBucket })[]
}

/**
 * The cohort form: the same claims on both days. Each balance of the first day is split into what is still open, by bucket
 * of the second day, and what left; so the cells of a row add up to it. A claim is counted once: where it is still open,
 * or by how it closed; a payment of a part moves an amount and no claim. What a reversal added is a negative payment.
 */
export function rollMatrix(moves: Iterable<RollMove>, edges: readonly number[]): RollMatrix {
  const buckets = ageingBuckets(edges)
  const all = [...moves]
  const destinations = [...buckets.map(({ id }) => id), ...roll_exits]
  return {
    rows: buckets.map((bucket): RollRow => {
      const own = all.filter(({ from }) => from === bucket.id)
      const cells = destinations.map((to) => ({ to, ...destinationSum(own, to) }))
      return {
        bucket,
        before: addUp(own.map((move) => ({ balance_minor: move.before_minor, claim_count: move.claim_count }))),
        cells,
        outcomes: outcomesOf(bucket, cells, buckets),
      }
    }),
    after: buckets.map((bucket) => ({
      bucket,
      ...addUp(
        all
          .filter(({ to }) => to === bucket.id)
          .map(({ after_minor, claim_count }) => ({ balance_minor: after_minor, claim_count })),
      ),
    })),
  }
}

/** One step of the regulator's form. */
export interface AdjacentRoll {
  readonly from: AgeingBucket
  readonly to: AgeingBucket
  /** Null where nothing was in the bucket on the first day. */
  readonly rate: Ratio | null
}

/**
 * The regulator's form: the balance in a bucket on the second day over that in the bucket before it on the first. It needs
 * no claim to be followed, and misleads where claims come in late or buckets are not as wide as the days between.
 */
export function adjacentRolls({ rows, after }: RollMatrix): AdjacentRoll[] {
  const aged = rows.filter(({ bucket }) => rankOf(bucket) !== null)
  return aged.flatMap(({ bucket, before }, position) => {
    const next = after[position + 1]
    if (next === undefined || position + 1 >= aged.length) return []
    return [{ from: bucket, to: next.bucket, rate: ratio(next.balance_minor, before.balance_minor) }]
  })
}

/**
 * The share of each bucket that would reach the last one if every step went on as it went: the product of the rates from
 * there on, by which a balance is multiplied to forecast a loss. The last bucket has all of itself there.
 */
export function rollThrough(rolls: readonly AdjacentRoll[]): { bucket: AgeingBucket; rate: Ratio | null }[] {
  const last = rolls.at(-1)
  if (last === undefined) return []
  const whole: { bucket: AgeingBucket; rate: Ratio | null } = {
    bucket: last.to,
    rate: { numerator: 1n, denominator: 1n },
  }
  return rolls.reduceRight(
    ([next = whole, ...later], { from, rate }) => [{ bucket: from, rate: product(rate, next.rate) }, next, ...later],
    [whole],
  )
}

function product(left: Ratio | null, right: Ratio | null): Ratio | null {
  return left && right && ratio(left.numerator * right.numerator, left.denominator * right.denominator)
}

/** The share of what was in a bucket on the first day that had this outcome, by balance. */
export function outcomeRate(row: RollRow, outcome: RollOutcome): Ratio | null {
  return ratio(row.outcomes[outcome].balance_minor, row.before.balance_minor)
}

/** What going from one bucket to another means. What has no date is not late, like what is not due. */
export function rollOutcome(from: AgeingBucket, to: AgeingBucket): RollShift {
  const before = lateness(from)
  const after = lateness(to)
  if (after > before) return 'rolled_forward'
  if (after === before) return 'stable'
  return after === 0 ? 'cured' : 'rolled_back'
}

function destinationSum(own: readonly RollMove[], to: string): RollSum {
  const arrived = own.filter((move) => move.to === to)
  const claim_count = arrived.reduce((sum, move) => sum + move.claim_count, 0n)
  switch (to) {
    case 'recalled':
      return { balance_minor: total(own, (move) => move.recalled_minor), claim_count }
    case 'written_off':
      return { balance_minor: total(own, (move) => move.written_off_minor), claim_count }
    case 'paid':
      return { balance_minor: total(own, paidMinor), claim_count }
    default:
      return { balance_minor: total(arrived, (move) => move.after_minor), claim_count }
  }
}

/** What an overpaid claim was paid too much is not counted: it paid no open balance. */
function paidMinor(move: RollMove): bigint {
  return move.before_minor - move.after_minor - move.recalled_minor - move.written_off_minor
}

function total(moves: readonly RollMove[], amountOf: (move: RollMove) => bigint): bigint {
  return moves.reduce((sum, move) => sum + amountOf(move), 0n)
}

function addUp(sums: readonly RollSum[]): RollSum {
  return {
    balance_minor: sums.reduce((sum, { balance_minor }) => sum + balance_minor, 0n),
    claim_count: sums.reduce((sum, { claim_count }) => sum + claim_count, 0n),
  }
}

function outcomesOf(
  from: AgeingBucket,
  cells: RollRow['cells'],
  buckets: readonly AgeingBucket[],
): Record<RollOutcome, RollSum> {
  const outcomeOf = (to: string): string => {
    const bucket = buckets.find(({ id }) => id === to)
    return bucket === undefined ? to : rollOutcome(from, bucket)
  }
  const sumOf = (outcome: RollOutcome): RollSum => addUp(cells.filter(({ to }) => outcomeOf(to) === outcome))
  return {
    rolled_forward: sumOf('rolled_forward'),
    stable: sumOf('stable'),
    rolled_back: sumOf('rolled_back'),
    cured: sumOf('cured'),
    paid: sumOf('paid'),
    recalled: sumOf('recalled'),
    written_off: sumOf('written_off'),
  }
}

/** The first day past due of a bucket; 0 for what is not late, also because it has no date. */
function lateness(bucket: AgeingBucket): number {
  return bucket.from_days ?? 0
}

/** Null for what has no date, which no age puts before or after another. */
function rankOf(bucket: AgeingBucket): number | null {
  return bucket.from_days === null && bucket.to_days === null ? null : lateness(bucket)
}
