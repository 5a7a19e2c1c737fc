import type { DiagnosisCategoryId, DiagnosisSection } from './category.js'
import { diagnosis_categories, diagnosis_category_ids } from './category.js'
import type { OrientationId } from './orientation.js'

/** What a debtor said, in minor units of one currency. What is not known is left out: it is not zero. */
export type DiagnosisAmounts = Readonly<Partial<Record<DiagnosisCategoryId, bigint>>>

/** What follows from what a debtor said; null where too little is known. */
export interface Assessment {
  readonly income_minor: bigint | null
  readonly charge_minor: bigint | null
  readonly asset_minor: bigint | null
  readonly liability_minor: bigint | null
  /** Income less charges a month; null unless something of both is known. May be below zero. */
  readonly disposable_minor: bigint | null
  /** What can be paid a month for long: the share of the disposable income that leaves room for what was not foreseen. */
  readonly sustainable_minor: bigint | null
  /** Where help may be found, by the rules below; the agent decides. */
  readonly orientations: readonly OrientationId[]
}

/**
 * Of each 100 of disposable income, what an instalment may take. House rule, not law: the rest is for what cannot be
 * foreseen. The attachable part of wages (Labour Code R3252-2) is the court's measure and is not computed here.
 */
export const sustainable_percent = 70n

/**
 * Assesses a diagnosis. Orientation, by stated rules:
 * - nothing is left at the end of the month: budget advice point and social services;
 * - debts, with this one, above 36 months of what is left, or debts while nothing is left: over-indebtedness commission;
 * - rent arrears: housing solidarity fund; energy arrears: the same fund and the energy mediator;
 * - only minimum income: social services and legal aid.
 */
export function assess(amounts: DiagnosisAmounts, owed_minor: bigint): Assessment {
  const income_minor = sumOf(amounts, 'income')
  const charge_minor = sumOf(amounts, 'charge')
  const liability_minor = sumOf(amounts, 'liability')
  const disposable_minor = income_minor === null || charge_minor === null ? null : income_minor - charge_minor
  const found = new Set<OrientationId>()
  if (disposable_minor !== null) {
    const debts_minor = (liability_minor ?? 0n) + owed_minor
    const is_nothing_left = disposable_minor <= 0n
    if (is_nothing_left) found.add('budget_advice').add('social_services')
    if ((liability_minor ?? 0n) > 0n && (is_nothing_left || debts_minor > disposable_minor * 36n))
      found.add('over_indebtedness_commission')
  }
  if ((amounts.rent_arrears ?? 0n) > 0n) found.add('housing_solidarity_fund')
  if ((amounts.energy_arrears ?? 0n) > 0n) found.add('housing_solidarity_fund').add('energy_mediator')
  if (income_minor !== null && income_minor > 0n && amounts.minimum_income === income_minor)
    found.add('social_services').add('legal_aid')
  return {
    income_minor,
    charge_minor,
    asset_minor: sumOf(amounts, 'asset'),
    liability_minor,
    disposable_minor,
    sustainable_minor:
      disposable_minor === null || disposable_minor <= 0n ? null : (disposable_minor * sustainable_percent) / 100n,
    orientations: [...found],
  }
}

/** The sum of what is known of a section; null when nothing of it is known. */
function sumOf(amounts: DiagnosisAmounts, section: DiagnosisSection): bigint | null {
  const known = diagnosis_category_ids
    .filter((id) => diagnosis_categories[id].section === section)
    .map((id) => amounts[id])
    .filter((amount) => amount !== undefined)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0n)
}
