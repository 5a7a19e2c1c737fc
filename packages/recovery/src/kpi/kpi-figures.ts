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
} as const satisfies { readonly [Id in KpiId]: KpiFigures }
