import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** What settlements brought in of what was owed. */
export const settlementPercent = defineKpi({
  id: 'settlement-percent',
  group: 'recovery',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['settled_collected_minor', 'settled_principal_minor'],
  value: (totals) => ratio(totals.settled_collected_minor, totals.settled_principal_minor),
  example: {
    given: { settled_collected_minor: 350_00n, settled_principal_minor: 600_00n },
    gives: { numerator: 350_00n, denominator: 600_00n },
  },
  text: {
    en: {
      title: 'Average settlement',
      formula: 'paid on settled claims by the day of closing ÷ their principal',
      population: 'Claims of cases closed as settled in the period.',
      date_basis: 'The day on which the case was closed, up to the as-of day.',
      edge_cases:
        'Weighted by principal; what was paid counts from the placement to the day of closing, later payments do not. A case reopened is taken out again on the day it is reopened. Nothing settled: no value.',
    },
    fr: {
      title: 'Taux moyen de transaction',
      formula: 'payé sur les créances transigées au jour de clôture ÷ leur principal',
      population: 'Créances des dossiers clos par transaction dans la période.',
      date_basis: 'Le jour de clôture du dossier, jusqu’à la date d’arrêté.',
      edge_cases:
        'Pondéré par le principal ; le payé compte de la remise au jour de clôture, non les paiements ultérieurs. Un dossier rouvert est retiré au jour de sa réouverture. Aucune transaction : pas de valeur.',
    },
  },
})
