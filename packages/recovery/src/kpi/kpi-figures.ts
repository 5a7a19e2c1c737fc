import type { KpiId } from '@quittance/core'
import { measureFigure, type MeasureFigure } from './figure.js'

/** The two sums of which a KPI is made; a size or a count has only one. */
export type KpiFigures = { readonly numerator: MeasureFigure; readonly denominator: MeasureFigure | null }

/**
 * The sums behind each KPI, so that each opens its list of cases. The formula itself is core's; a test holds the two
 * together for any totals.
 */
export const figuresOfKpi = {
  'recovery-rate': {
    numerator: measureFigure('placement', ['collected_minor']),
    denominator: measureFigure('placement', ['placed_minor']),
  },
  'adjusted-recovery-rate': {
    numerator: measureFigure('placement', ['collected_minor']),
    denominator: measureFigure('placement', ['placed_minor', '-recalled_minor']),
  },
  'promise-kept-rate-count': {
    numerator: measureFigure('occurrence', ['promise_kept_count']),
    denominator: measureFigure('occurrence', ['promise_due_count']),
  },
  'promise-kept-rate-amount': {
    numerator: measureFigure('occurrence', ['promise_kept_minor']),
    denominator: measureFigure('occurrence', ['promise_due_minor']),
  },
  placed: { numerator: measureFigure('placement', ['placed_minor']), denominator: null },
  collected: { numerator: measureFigure('occurrence', ['collected_minor']), denominator: null },
  recalled: { numerator: measureFigure('occurrence', ['recalled_minor']), denominator: null },
  'open-balance': {
    numerator: measureFigure('placement', ['placed_minor', '-recalled_minor', '-collected_minor']),
    denominator: null,
  },
  'dispute-rate': {
    numerator: measureFigure('placement', ['disputed_minor']),
    denominator: measureFigure('placement', ['placed_minor']),
  },
  'promises-due': { numerator: measureFigure('occurrence', ['promise_due_minor']), denominator: null },
  'right-party-contact-rate': {
    numerator: measureFigure('occurrence', ['right_party_count']),
    denominator: measureFigure('occurrence', ['activity_count']),
  },
  'liquidation-3-months': {
    numerator: measureFigure('placement', ['liquidated_3_minor']),
    denominator: measureFigure('placement', ['matured_3_minor']),
  },
  'liquidation-6-months': {
    numerator: measureFigure('placement', ['liquidated_6_minor']),
    denominator: measureFigure('placement', ['matured_6_minor']),
  },
  'liquidation-12-months': {
    numerator: measureFigure('placement', ['liquidated_12_minor']),
    denominator: measureFigure('placement', ['matured_12_minor']),
  },
  'direct-share': {
    numerator: measureFigure('occurrence', ['collected_direct_minor']),
    denominator: measureFigure('occurrence', ['collected_minor']),
  },
  'days-to-pay-from-due': {
    numerator: measureFigure('occurrence', ['collected_due_minor_days']),
    denominator: measureFigure('occurrence', ['collected_minor', '-collected_undated_minor']),
  },
  'days-to-pay-from-placement': {
    numerator: measureFigure('occurrence', ['collected_placed_minor_days', 'reversed_minor_days']),
    denominator: measureFigure('occurrence', ['collected_minor']),
  },
  'promises-made': {
    numerator: measureFigure('occurrence', ['promise_made_count']),
    denominator: null,
  },
  'promise-rate': {
    numerator: measureFigure('occurrence', ['promise_agreed_count']),
    denominator: measureFigure('occurrence', ['right_party_count']),
  },
  calls: {
    numerator: measureFigure('occurrence', ['call_count']),
    denominator: null,
  },
  'call-right-party-rate': {
    numerator: measureFigure('occurrence', ['call_right_party_count']),
    denominator: measureFigure('occurrence', ['call_count']),
  },
  'contact-refusal-rate': {
    numerator: measureFigure('occurrence', ['contact_refused_count']),
    denominator: measureFigure('occurrence', ['contact_check_count']),
  },
  'contact-override-rate': {
    numerator: measureFigure('occurrence', ['contact_overridden_count']),
    denominator: measureFigure('occurrence', ['contact_check_count']),
  },
  'average-handling-time': {
    numerator: measureFigure('occurrence', ['handling_seconds']),
    denominator: measureFigure('occurrence', ['handled_count']),
  },
  'attempts-per-hour': {
    numerator: measureFigure('occurrence', ['activity_count']),
    denominator: measureFigure('occurrence', ['handling_seconds']),
  },
  'contacts-per-hour': {
    numerator: measureFigure('occurrence', ['right_party_count']),
    denominator: measureFigure('occurrence', ['handling_seconds']),
  },
  'collected-by-agents': {
    numerator: measureFigure('occurrence', ['attributed_minor']),
    denominator: null,
  },
  'collected-per-hour': {
    numerator: measureFigure('occurrence', ['attributed_minor']),
    denominator: measureFigure('occurrence', ['handling_seconds']),
  },
  'dispute-rate-count': {
    numerator: measureFigure('placement', ['disputed_count']),
    denominator: measureFigure('placement', ['placed_count']),
  },
  'overdue-share': {
    numerator: measureFigure('placement', ['overdue_minor']),
    denominator: measureFigure('placement', ['open_minor']),
  },
  'days-past-due': {
    numerator: measureFigure('placement', ['overdue_minor_days']),
    denominator: measureFigure('placement', ['overdue_minor']),
  },
  'days-past-due-claims': {
    numerator: measureFigure('placement', ['overdue_days_count']),
    denominator: measureFigure('placement', ['overdue_count']),
  },
  'days-past-due-cases': {
    numerator: measureFigure('placement', ['overdue_case_days_count']),
    denominator: measureFigure('placement', ['overdue_case_count']),
  },
  'par-30': {
    numerator: measureFigure('placement', ['at_risk_30_minor']),
    denominator: measureFigure('placement', ['open_minor']),
  },
  'par-60': {
    numerator: measureFigure('placement', ['at_risk_60_minor']),
    denominator: measureFigure('placement', ['open_minor']),
  },
  'par-90': {
    numerator: measureFigure('placement', ['at_risk_90_minor']),
    denominator: measureFigure('placement', ['open_minor']),
  },
  'taken-back-share': {
    numerator: measureFigure('placement', ['recalled_minor']),
    denominator: measureFigure('placement', ['open_minor', 'recalled_minor']),
  },
  'open-cases': { numerator: measureFigure('placement', ['open_case_count']), denominator: null },
  'workable-cases': { numerator: measureFigure('placement', ['workable_case_count']), denominator: null },
  'penetration-rate': {
    numerator: measureFigure('occurrence', ['worked_case_count']),
    denominator: measureFigure('occurrence', ['listed_case_count']),
  },
  'contact-rate': {
    numerator: measureFigure('occurrence', ['contacted_case_count']),
    denominator: measureFigure('occurrence', ['listed_case_count']),
  },
  'right-party-rate-of-contacts': {
    numerator: measureFigure('occurrence', ['right_party_case_count']),
    denominator: measureFigure('occurrence', ['contacted_case_count']),
  },
  'paid-in-full-rate': {
    numerator: measureFigure('occurrence', ['closed_paid_count']),
    denominator: measureFigure('occurrence', ['closed_count']),
  },
  'settled-rate': {
    numerator: measureFigure('occurrence', ['closed_settled_count']),
    denominator: measureFigure('occurrence', ['closed_count']),
  },
  'settlement-percent': {
    numerator: measureFigure('occurrence', ['settled_collected_minor']),
    denominator: measureFigure('occurrence', ['settled_principal_minor']),
  },
  'cost-per-euro-collected': {
    numerator: measureFigure('occurrence', ['cost_minor']),
    denominator: measureFigure('occurrence', ['collected_minor']),
  },
} as const satisfies { readonly [Id in KpiId]: KpiFigures }
