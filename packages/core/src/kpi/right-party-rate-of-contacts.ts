import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** The quality form of the rate: of those who were reached, how many were the right person. */
export const rightPartyRateOfContacts = defineKpi({
  id: 'right-party-rate-of-contacts',
  group: 'contact',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['right_party_case_count', 'contacted_case_count'],
  value: (totals) => ratio(totals.right_party_case_count, totals.contacted_case_count),
  example: {
    given: { right_party_case_count: 195n, contacted_case_count: 260n },
    gives: { numerator: 195n, denominator: 260n },
  },
  text: {
    en: {
      title: 'Right-party rate of contacts',
      formula: 'cases with right-party contact ÷ cases contacted',
      population: 'Denominator: cases with at least one answered outbound attempt in the period.',
      date_basis: 'The day of the activity, up to the as-of day.',
      edge_cases:
        'The other rate of this name has attempts below the line and measures effort; this one has contacts and measures the quality of the contact details. A relative without authority is a third party.',
    },
    fr: {
      title: 'Part de contacts utiles',
      formula: 'dossiers avec contact utile ÷ dossiers contactés',
      population: 'Dénominateur : dossiers dont au moins une tentative sortante de la période a abouti.',
      date_basis: 'Le jour de l’activité, jusqu’à la date d’arrêté.',
      edge_cases:
        'L’autre taux de contacts utiles se rapporte aux tentatives et mesure l’effort ; celui-ci se rapporte aux contacts et mesure la qualité des coordonnées. Un proche sans pouvoir est un tiers.',
    },
  },
})
