import {
  addDays,
  addMonths,
  type BusinessDate,
  type BusinessMonth,
  daysBetween,
  divideRounded,
  endOfMonth,
  matchPromises,
  monthOf,
  monthsBetween,
  shiftMonth,
  startOfMonth,
} from '@quittance/core'
import { movementsOfCase } from '../../kpi/testing/oracle.js'
import type { Delivery, World } from '../../kpi/testing/world.js'

// The forecast once more, as its definition reads: loops over the facts in memory, nothing of the product but its
// calendar, its division and its matching of payments to promises.

/** What is asked of the oracle. */
export type OracleSpec = {
  readonly as_of: BusinessDate
  /** Facts recorded before this moment are known; null for all. */
  readonly known_before: Date | null
  readonly months: number
  /** Null for all. */
  readonly portfolio_ids: readonly string[] | null
}

type Cell = { portfolio: string; creditor: string; month: BusinessMonth; placed: bigint; open: bigint; paid: bigint[] }

const factsKnown = (world: World, spec: OracleSpec): Delivery[] =>
  world.deliveries.filter(({ recorded_at }) => spec.known_before === null || recorded_at < spec.known_before)

const cellsOf = (deliveries: readonly Delivery[], as_of: BusinessDate): Cell[] => {
  const cells: Cell[] = []
  for (const claim of deliveries.flatMap(({ claims }) => claims)) {
    if (claim.placed_on > as_of) continue
    const month = monthOf(claim.placed_on)
    let cell = cells.find((one) => one.portfolio === claim.portfolio.id && one.month === month)
    if (cell === undefined) {
      cell = {
        portfolio: claim.portfolio.id,
        creditor: claim.portfolio.creditor_id,
        month,
        placed: 0n,
        open: 0n,
        paid: [],
      }
      cells.push(cell)
    }
    cell.placed += claim.principal_minor
    cell.open += claim.principal_minor
    for (const movement of deliveries.flatMap(({ movements }) => movements)) {
      if (movement.claim.id !== claim.id || movement.occurred_on > as_of) continue
      const amount = movement.kind === 'reversal' ? -movement.amount_minor : movement.amount_minor
      cell.open -= amount
      if (movement.kind === 'recall') continue
      const age = Math.max(0, monthsBetween(month, monthOf(movement.occurred_on)))
      cell.paid[age] = (cell.paid[age] ?? 0n) + amount
    }
  }
  return cells
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)

/** The cash of each month, by the definition. */
export const oracleForecast = (world: World, spec: OracleSpec): Map<BusinessMonth, bigint> => {
  const { as_of } = spec
  const known = factsKnown(world, spec)
  const cells = cellsOf(known, as_of)
  const isWhole = endOfMonth(monthOf(as_of)) === as_of
  const closed = isWhole ? monthOf(as_of) : shiftMonth(monthOf(as_of), -1)
  const first = isWhole ? shiftMonth(closed, 1) : monthOf(as_of)
  const months = Array.from({ length: spec.months + (isWhole ? 0 : 1) }, (_, ahead) => shiftMonth(first, ahead))
  const promised = promisesOf(known, as_of)
  const totals = new Map(months.map((month) => [month, 0n]))

  for (const cell of cells) {
    if (spec.portfolio_ids !== null && !spec.portfolio_ids.includes(cell.portfolio)) continue
    let left = cell.open > 0n ? cell.open : 0n
    for (const month of months) {
      const rows = promised.filter(
        (row) =>
          row.portfolio === cell.portfolio &&
          row.placed_in === cell.month &&
          (row.due_in === month || (month === first && row.due_in < first)),
      )
      // What is due before the first month is rounded by its own month, as the rest.
      let expected = 0n
      let taken = 0n
      for (const due_in of new Set(rows.map((row) => row.due_in))) {
        const rate = promised.rateOf(cell.creditor)
        const face = sum(rows.filter((row) => row.due_in === due_in).map((row) => row.left))
        const part = rate === null ? 0n : divideRounded(face * rate.kept, rate.due, 'half_even')
        const counted = part < left ? part : left
        left -= counted
        taken += counted
        expected += part
      }
      const age = monthsBetween(cell.month, month)
      const observed = cells.filter((one) => monthsBetween(one.month, closed) >= age)
      const own = observed.filter((one) => one.portfolio === cell.portfolio)
      const siblings = observed.filter((one) => one.creditor === cell.creditor)
      const teachers = own.length >= 3 ? own : siblings.length >= 3 ? siblings : observed
      let curve = 0n
      if (teachers.length > 0) {
        const days = BigInt(daysBetween(startOfMonth(month), endOfMonth(month)) + 1)
        const days_left = month === monthOf(as_of) ? BigInt(daysBetween(as_of, endOfMonth(month))) : days
        const paid = sum(teachers.map((one) => one.paid[age] ?? 0n))
        const placed = sum(teachers.map((one) => one.placed))
        curve = divideRounded(cell.placed * paid * days_left, placed * days, 'half_even')
      }
      const beyond = curve > taken ? curve - taken : 0n
      const counted = beyond < left ? beyond : left
      left -= counted
      totals.set(month, (totals.get(month) ?? 0n) + taken + counted)
    }
  }
  return totals
}

/** Money collected in a month, as known now, on what was placed by the end of another. */
export const oracleActual = (
  world: World,
  { as_of, portfolio_ids }: OracleSpec,
  origin: BusinessMonth,
  month: BusinessMonth,
): bigint =>
  sum(
    world.deliveries
      .flatMap(({ movements }) => movements)
      .filter(
        ({ claim, kind, occurred_on }) =>
          kind !== 'recall' &&
          monthOf(claim.placed_on) <= origin &&
          occurred_on <= as_of &&
          monthOf(occurred_on) === month &&
          (portfolio_ids === null || portfolio_ids.includes(claim.portfolio.id)),
      )
      .map(({ kind, amount_minor }) => (kind === 'reversal' ? -amount_minor : amount_minor)),
  )

type PromiseRow = { portfolio: string; placed_in: BusinessMonth; due_in: BusinessMonth; left: bigint }

const promisesOf = (known: readonly Delivery[], as_of: BusinessDate) => {
  const all = known.flatMap(({ promises }) => promises)
  const open: PromiseRow[] = []
  const decided: { creditor: string; due: bigint; kept: bigint }[] = []
  for (const [case_id, own] of Map.groupBy(all, ({ claim }) => claim.case_id)) {
    for (const { id, status, deadline_on, appropriated_minor } of matchPromises(own, movementsOfCase(known, case_id), {
      as_of,
    })) {
      const promise = own.find((one) => one.id === id)
      if (promise === undefined) continue
      const { claim, amount_minor } = promise
      if (status === 'open') {
        open.push({
          portfolio: claim.portfolio.id,
          placed_in: monthOf(claim.placed_on),
          due_in: monthOf(promise.due_on),
          left: amount_minor - appropriated_minor,
        })
      } else if (status !== 'cancelled' && deadline_on <= as_of && deadline_on > addMonths(as_of, -12)) {
        decided.push({ creditor: claim.portfolio.creditor_id, due: amount_minor, kept: appropriated_minor })
      }
    }
  }
  return Object.assign(open, {
    rateOf: (creditor: string): { due: bigint; kept: bigint } | null => {
      const own = decided.filter((one) => one.creditor === creditor)
      const used = own.length >= 20 ? own : decided
      const due = sum(used.map((one) => one.due))
      return due === 0n ? null : { due, kept: sum(used.map((one) => one.kept)) }
    },
  })
}

/** The first moment of the day after, in Paris, which is what the generated agency lives by. */
export const endOfDay = (day: BusinessDate): Date => {
  const next = addDays(day, 1)
  const isSummer = next > `${next.slice(0, 4)}-03-31` && next < `${next.slice(0, 4)}-10-26`
  return new Date(`${next}T00:00:00${isSummer ? '+02:00' : '+01:00'}`)
}
