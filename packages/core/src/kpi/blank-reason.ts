import type { Translated } from '../language.js'
import type { DimensionId } from '../report/dimension.js'
import type { AnyKpi } from './kpi.js'
import { isPositionMeasureId, type Measure, type MeasureId, measures, timedMeasures } from './measure.js'

/** Why a KPI means nothing for one value of a dimension. It is then left blank, which is not zero. */
export const blank_reasons = {
  placement_basis: {
    en: 'It follows what was placed until the as-of day, so it has no value of a single month or day. Divide it by month placed.',
    fr: 'Il suit ce qui a été confié jusqu’à la date d’arrêté : il n’a pas de valeur pour un seul mois ou jour. Ventilez-le par mois de remise.',
  },
  as_of_day: {
    en: 'It says how things stand on the as-of day, so it has no value of another month or day. Choose another as-of day.',
    fr: 'Il décrit la situation à la date d’arrêté : il n’a pas de valeur pour un autre mois ou jour. Choisissez une autre date d’arrêté.',
  },
  no_agent: {
    en: 'Its facts are nobody’s in particular, such as a placement or a payment.',
    fr: 'Ses faits ne sont attribués à personne, comme une remise ou un paiement.',
  },
} as const satisfies Readonly<Record<string, Translated>>

/** Why a KPI means nothing for one value of a dimension. */
export type BlankReason = keyof typeof blank_reasons

/** All of them. */
export const blank_reason_ids = Object.keys(blank_reasons) as readonly BlankReason[]

/** Why a KPI cannot be divided or filtered by a dimension; null where it can. */
export function blankReason(kpi: Pick<AnyKpi, 'basis' | 'measures'>, dimension: DimensionId): BlankReason | null {
  switch (dimension) {
    case 'creditor':
    case 'portfolio':
    case 'placement_month':
    case 'claim_kind':
    case 'debtor_kind':
    case 'team':
      return null
    case 'month':
    case 'day':
      // The cases that there are to work are those of the as-of day, beside those that were worked.
      if (kpi.measures.some((id) => isPositionMeasureId(id) || id === 'listed_case_count')) return 'as_of_day'
      // A single sum has its days whatever selects it; several are of different days: what a month placed and what it collected.
      return kpi.basis === 'placement' && kpi.measures.length > 1 ? 'placement_basis' : null
    case 'agent':
      return kpi.measures.every(knowsAgent) ? null : 'no_agent'
  }
}

/** A part of a daily measure knows the agent where that one does. */
function knowsAgent(id: MeasureId): boolean {
  return facts[timedMeasures[id]?.of ?? id].agent === true
}

const facts: Readonly<Record<MeasureId, Measure>> = measures
