import {
  type BusinessDate,
  contact_channels,
  daysBetween,
  live_contact_outcomes,
  type MeasureId,
  right_party_outcomes,
} from '@quittance/core'
import type { Delivery, WorldActivity, WorldClaim } from './world.js'

/** What a claim adds to a measure; a case adds what it adds by way of one of its claims. */
export type StockFact = { readonly measure: MeasureId; readonly claim: WorldClaim; readonly value: bigint }

/** A claim with its balance on a day, and since when its case, by all of its claims, is late. */
export type StandingClaim = {
  readonly claim: WorldClaim
  readonly balance_minor: bigint
  readonly case_due_on: BusinessDate | null
}

/** Every claim received by a day with its balance at the end of that day, by a plain walk over what is known. */
export const standingOn = (
  known: readonly Delivery[],
  day: BusinessDate,
  agedFrom = (claim: WorldClaim): BusinessDate | null => claim.due_on,
): StandingClaim[] => {
  const movements = known.flatMap((delivery) => delivery.movements).filter(({ occurred_on }) => occurred_on <= day)
  const balances = known
    .flatMap((delivery) => delivery.claims)
    .filter(({ placed_on }) => placed_on <= day)
    .map((claim) => {
      const moved = movements
        .filter((movement) => movement.claim.id === claim.id)
        .reduce((sum, { kind, amount_minor }) => sum + (kind === 'reversal' ? amount_minor : -amount_minor), 0n)
      return { claim, balance_minor: claim.principal_minor + moved }
    })
  return balances.map((one) => {
    const days = balances
      .filter(({ claim, balance_minor }) => claim.case_id === one.claim.case_id && balance_minor > 0n)
      .flatMap(({ claim }) => agedFrom(claim) ?? [])
    return { ...one, case_due_on: days.toSorted()[0] ?? null }
  })
}

/** What stands at the end of a day of the claims that are selected: the facts of the position measures. */
export const stockFacts = (
  known: readonly Delivery[],
  as_of: BusinessDate,
  isSelected: (claim: WorldClaim) => boolean,
): StockFact[] => {
  const own = standingOn(known, as_of).filter(({ claim }) => isSelected(claim))
  const cases = [
    ...Map.groupBy(
      own.filter(({ balance_minor }) => balance_minor > 0n),
      ({ claim }) => claim.case_id,
    ),
  ]
  return [
    ...own.flatMap((standing) => claimFacts(standing, as_of)),
    ...cases.flatMap(([case_id, [first]]): StockFact[] => {
      if (first === undefined) return []
      const { claim, case_due_on } = first
      const days = daysLate(case_due_on, as_of)
      return [
        { measure: 'open_case_count', claim, value: 1n },
        { measure: 'overdue_case_count', claim, value: days > 0n ? 1n : 0n },
        { measure: 'overdue_case_days_count', claim, value: days },
        {
          measure: 'workable_case_count',
          claim,
          value: isHeld(known, case_id, as_of) || isClosed(known, case_id, as_of) ? 0n : 1n,
        },
      ]
    }),
  ]
}

const claimFacts = ({ claim, balance_minor, case_due_on }: StandingClaim, as_of: BusinessDate): StockFact[] => {
  const days = daysLate(claim.due_on, as_of)
  const case_days = daysLate(case_due_on, as_of)
  const count = balance_minor > 0n ? 1n : 0n
  const late = (measure: MeasureId, than: bigint, by: bigint, value: bigint): StockFact[] =>
    by > than ? [{ measure, claim, value }] : []
  return [
    { measure: 'open_minor', claim, value: balance_minor },
    { measure: 'open_count', claim, value: count },
    ...late('overdue_minor', 0n, days, balance_minor),
    ...late('overdue_count', 0n, days, count),
    ...late('overdue_30_minor', 30n, days, balance_minor),
    ...late('overdue_60_minor', 60n, days, balance_minor),
    ...late('overdue_90_minor', 90n, days, balance_minor),
    ...late('overdue_minor_days', 0n, days, balance_minor * days),
    ...late('overdue_days_count', 0n, days, count * days),
    ...late('at_risk_30_minor', 30n, case_days, balance_minor),
    ...late('at_risk_60_minor', 60n, case_days, balance_minor),
    ...late('at_risk_90_minor', 90n, case_days, balance_minor),
  ]
}

/** The cases worked and reached in a period, and those that there were to work. */
export const contactFacts = (
  known: readonly Delivery[],
  as_of: BusinessDate,
  isSelected: (claim: WorldClaim) => boolean,
  isCounted: (activity: WorldActivity) => boolean,
  isStocked = isSelected,
): StockFact[] => {
  const attempts = known
    .flatMap((delivery) => delivery.activities)
    .filter(({ claim }) => isSelected(claim))
    .filter((one) => one.direction === 'outbound' && contact_channels.some((channel) => channel === one.channel))
    .filter((one) => one.occurred_on <= as_of && isCounted(one))
  const withOutcome = (outcomes: readonly string[]) =>
    attempts.filter(({ outcome }) => outcome !== null && outcomes.includes(outcome))
  const workable = stockFacts(known, as_of, isStocked).filter(
    ({ measure, value }) => measure === 'workable_case_count' && value > 0n,
  )
  return [
    ...perCase('worked_case_count', attempts),
    ...perCase('contacted_case_count', withOutcome(live_contact_outcomes)),
    ...perCase('right_party_case_count', withOutcome(right_party_outcomes)),
    ...perCase('listed_case_count', [...attempts, ...workable]),
  ]
}

const perCase = (measure: MeasureId, rows: readonly { readonly claim: WorldClaim }[]): StockFact[] =>
  [...new Map(rows.map(({ claim }) => [claim.case_id, claim])).values()].map((claim) => ({ measure, claim, value: 1n }))

const daysLate = (due_on: BusinessDate | null, as_of: BusinessDate): bigint =>
  due_on === null ? 0n : BigInt(Math.max(0, daysBetween(due_on, as_of)))

const isHeld = (known: readonly Delivery[], case_id: string, day: BusinessDate): boolean =>
  known
    .flatMap((delivery) => delivery.disputes)
    .some(({ claim, opened_on, closed_on = null }) => {
      if (claim.case_id !== case_id || opened_on > day) return false
      return closed_on === null || closed_on > day
    })

/** A case is closed while one of its claims is: one that it had when a closing was recorded, which was not taken back. */
const isClosed = (known: readonly Delivery[], case_id: string, day: BusinessDate): boolean => {
  const signs = new Map<string, number>()
  for (const [position, { closings = [] }] of known.entries()) {
    for (const closing of closings.filter((one) => one.case_id === case_id && one.occurred_on <= day)) {
      for (const claim of known.slice(0, position + 1).flatMap(({ claims }) => claims)) {
        if (claim.case_id !== case_id) continue
        signs.set(claim.id, (signs.get(claim.id) ?? 0) + (closing.kind === 'closed' ? 1 : -1))
      }
    }
  }
  return [...signs.values()].some((sign) => sign > 0)
}
