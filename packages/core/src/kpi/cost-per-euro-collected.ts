import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** What the work cost of what came in. */
export const costPerEuroCollected = defineKpi({
  id: 'cost-per-euro-collected',
  group: 'productivity',
  unit: 'ratio',
  better: 'lower',
  basis: 'occurrence',
  unknown_at_zero: true,
  measures: ['cost_minor', 'collected_minor'],
  value: (totals) => ratio(totals.cost_minor, totals.collected_minor),
  example: {
    given: { cost_minor: 90_00n, collected_minor: 2_500_00n },
    gives: { numerator: 90_00n, denominator: 2_500_00n },
  },
  text: {
    en: {
      title: 'Cost per euro collected',
      formula: 'cost of the activities ÷ collected',
      population:
        'Payments in the period on claims of any placement date that match the filters; activities of the period.',
      date_basis:
        'The day of the activity and the day of the payment, up to the as-of day; each activity at the rate valid on its day.',
      edge_cases:
        'Hours are summed durations of activities; each letter, e-mail, text message and visit sent out adds the rate of a piece. 3.6% are 3.6 cents per euro. Only rates in the currency of the portfolio apply, and days without a rate cost nothing. Without any cost there is no value, not zero.',
    },
    fr: {
      title: 'Coût par euro encaissé',
      formula: 'coût des activités ÷ encaissé',
      population:
        'Paiements de la période sur des créances de toute date de remise répondant aux filtres ; activités de la période.',
      date_basis:
        'Le jour de l’activité et le jour du paiement, jusqu’à la date d’arrêté ; chaque activité au tarif en vigueur à sa date.',
      edge_cases:
        'Les heures sont les durées d’activités cumulées ; chaque courrier, e-mail, SMS et visite sortant ajoute le tarif à la pièce. 3,6 % font 3,6 centimes par euro. Seuls les tarifs dans la devise du portefeuille s’appliquent, et un jour sans tarif ne coûte rien. Sans aucun coût : pas de valeur, et non zéro.',
    },
  },
})
