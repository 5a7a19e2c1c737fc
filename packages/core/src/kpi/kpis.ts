import { assertNever } from '../assert.js'
import { adjustedRecoveryRate } from './adjusted-recovery-rate.js'
import { collected } from './collected.js'
import { contactRate } from './contact-rate.js'
import { daysPastDueCases } from './days-past-due-cases.js'
import { daysPastDueClaims } from './days-past-due-claims.js'
import { daysPastDue } from './days-past-due.js'
import { disputeRate } from './dispute-rate.js'
import { liquidation3Months } from './liquidation-3-months.js'
import { liquidation6Months } from './liquidation-6-months.js'
import { liquidation12Months } from './liquidation-12-months.js'
import { directShare } from './direct-share.js'
import { daysToPayFromDue } from './days-to-pay-from-due.js'
import { daysToPayFromPlacement } from './days-to-pay-from-placement.js'
import { promisesMade } from './promises-made.js'
import { promiseRate } from './promise-rate.js'
import { contactOverrideRate } from './contact-override-rate.js'
import { contactRefusalRate } from './contact-refusal-rate.js'
import { calls } from './calls.js'
import { callRightPartyRate } from './call-right-party-rate.js'
import { averageHandlingTime } from './average-handling-time.js'
import { attemptsPerHour } from './attempts-per-hour.js'
import { contactsPerHour } from './contacts-per-hour.js'
import { collectedByAgents } from './collected-by-agents.js'
import { collectedPerHour } from './collected-per-hour.js'
import { disputeRateCount } from './dispute-rate-count.js'
import { paidInFullRate } from './paid-in-full-rate.js'
import { settledRate } from './settled-rate.js'
import { settlementPercent } from './settlement-percent.js'
import { costPerEuroCollected } from './cost-per-euro-collected.js'
import type { AnyKpi, KpiFigure } from './kpi.js'
import { measure_ids, type MeasureId, type MeasureTotals } from './measure.js'
import { openBalance } from './open-balance.js'
import { openCases } from './open-cases.js'
import { overdueShare } from './overdue-share.js'
import { par30 } from './par-30.js'
import { par60 } from './par-60.js'
import { par90 } from './par-90.js'
import { penetrationRate } from './penetration-rate.js'
import { placed } from './placed.js'
import { promiseKeptRateAmount } from './promise-kept-rate-amount.js'
import { promiseKeptRateCount } from './promise-kept-rate-count.js'
import { promisesDue } from './promises-due.js'
import type { Ratio } from './ratio.js'
import { recalled } from './recalled.js'
import { recoveryRate } from './recovery-rate.js'
import { rightPartyContactRate } from './right-party-contact-rate.js'
import { rightPartyRateOfContacts } from './right-party-rate-of-contacts.js'
import { takenBackShare } from './taken-back-share.js'
import { workableCases } from './workable-cases.js'

/** Every KPI, in the order in which a report shows them. A new one is a file and a line here. */
export const kpis = [
  recoveryRate,
  adjustedRecoveryRate,
  promiseKeptRateCount,
  promiseKeptRateAmount,
  placed,
  collected,
  recalled,
  openBalance,
  disputeRate,
  promisesDue,
  rightPartyContactRate,
  liquidation3Months,
  liquidation6Months,
  liquidation12Months,
  directShare,
  daysToPayFromDue,
  daysToPayFromPlacement,
  promisesMade,
  promiseRate,
  calls,
  callRightPartyRate,
  contactRefusalRate,
  contactOverrideRate,
  averageHandlingTime,
  attemptsPerHour,
  contactsPerHour,
  collectedByAgents,
  collectedPerHour,
  disputeRateCount,
  paidInFullRate,
  settledRate,
  settlementPercent,
  costPerEuroCollected,
  overdueShare,
  daysPastDue,
  daysPastDueClaims,
  daysPastDueCases,
  par30,
  par60,
  par90,
  takenBackShare,
  openCases,
  workableCases,
  penetrationRate,
  contactRate,
  rightPartyRateOfContacts,
] as const satisfies readonly AnyKpi[]

/** The id of a KPI. */
export type KpiId = (typeof kpis)[number]['id']

const kpi_by_id: ReadonlyMap<string, (typeof kpis)[number]> = new Map(kpis.map((kpi) => [kpi.id, kpi]))

/** The KPI of an id, or `undefined`. */
export function findKpi(id: string): (typeof kpis)[number] | undefined {
  return kpi_by_id.get(id)
}

/** True for the id of a KPI. */
export function isKpiId(id: string): id is KpiId {
  return kpi_by_id.has(id)
}

/** Computes a KPI from totals of one currency; a measure that is absent counts as zero. */
export function kpiFigure(kpi: AnyKpi, totals: MeasureTotals): KpiFigure {
  const complete = { ...no_totals, ...totals }
  switch (kpi.unit) {
    case 'ratio':
    case 'days':
    case 'seconds':
    case 'money_per_hour':
    case 'count_per_hour':
      return { unit: kpi.unit, value: known(kpi, kpi.value(complete)) }
    case 'money':
    case 'count':
      return { unit: kpi.unit, value: kpi.value(complete) }
    default:
      return assertNever(kpi)
  }
}

const known = ({ unknown_at_zero }: AnyKpi, value: Ratio | null): Ratio | null =>
  unknown_at_zero === true && value?.numerator === 0n ? null : value

const no_totals: Readonly<Record<MeasureId, bigint>> =
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(measure_ids.map((id) => [id, 0n])) as Record<MeasureId, bigint>
