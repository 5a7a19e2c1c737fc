import { useLingui } from '@lingui/react/macro'
import type { ClosingReason, LegalHoldGround, RetentionStep, RetentionSubject } from '../app/schema.generated.js'

export const closing_reasons = [
  'paid',
  'settled',
  'recalled',
  'uncollectable',
  'time_barred',
  'insolvency',
  'over_indebtedness',
  'deceased',
  'error',
] as const satisfies readonly ClosingReason[]

/** Why a case was closed, as people call it. */
export function useReasonName(): (reason: ClosingReason) => string {
  const { t } = useLingui()
  const names: Record<ClosingReason, string> = {
    paid: t`Paid`,
    settled: t`Settled in part`,
    recalled: t`Taken back by the creditor`,
    uncollectable: t`Uncollectable`,
    time_barred: t`Time-barred`,
    insolvency: t`Insolvency proceedings`,
    over_indebtedness: t`Over-indebtedness`,
    deceased: t`Debtor deceased`,
    error: t`Not owed, or wrong person`,
  }
  return (reason) => names[reason]
}

export const retention_subjects = [
  'case',
  'file',
  'contact_point',
  'prospect',
] as const satisfies readonly RetentionSubject[]

/** What a rule is about, as people call it. */
export function useSubjectName(): (subject: RetentionSubject) => string {
  const { t } = useLingui()
  const names: Record<RetentionSubject, string> = {
    case: t`Closed cases`,
    file: t`Delivered files`,
    contact_point: t`Contact details no longer valid`,
    prospect: t`Contact details found, never reached`,
  }
  return (subject) => names[subject]
}

export function useStepName(): (step: RetentionStep) => string {
  const { t } = useLingui()
  const names: Record<RetentionStep, string> = { archive: t`To the archive`, anonymise: t`Anonymise` }
  return (step) => names[step]
}

export const legal_hold_grounds = [
  'litigation',
  'enforceable_title',
  'authority_request',
  'complaint',
] as const satisfies readonly LegalHoldGround[]

export function useGroundName(): (ground: LegalHoldGround) => string {
  const { t } = useLingui()
  const names: Record<LegalHoldGround, string> = {
    litigation: t`Litigation`,
    enforceable_title: t`Enforceable title`,
    authority_request: t`Request of an authority`,
    complaint: t`Complaint of the person`,
  }
  return (ground) => names[ground]
}

/** A period in months, as people say it. */
export function useMonths(): (months: number) => string {
  const { t, i18n } = useLingui()
  const format = (value: number, unit: 'month' | 'year') =>
    new Intl.NumberFormat(i18n.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  return (months) => {
    if (months === 0) return t`none`
    return months >= 24 && months % 12 === 0 ? format(months / 12, 'year') : format(months, 'month')
  }
}
