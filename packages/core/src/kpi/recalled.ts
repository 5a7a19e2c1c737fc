import { defineKpi } from './kpi.js'

/** What creditors took back unpaid. */
export const recalled = defineKpi({
  id: 'recalled',
  group: 'recovery',
  unit: 'money',
  better: 'lower',
  basis: 'occurrence',
  measures: ['recalled_minor'],
  value: (totals) => totals.recalled_minor,
  example: {
    given: { recalled_minor: 2_000_00n },
    gives: 2_000_00n,
  },
  text: {
    en: {
      title: 'Recalled',
      formula: 'sum of the balances open at recall',
      population: 'Recalls in the period on claims of any placement date that match the filters.',
      date_basis: 'The day of the recall, up to the as-of day.',
      edge_cases: 'Only the balance open on that day counts; what had been collected before stays collected.',
    },
    fr: {
      title: 'Retiré',
      formula: 'somme des soldes ouverts au jour du retrait',
      population:
        'Retraits de la période, par le créancier, sur des créances de toute date de remise répondant aux filtres.',
      date_basis: 'Le jour du retrait, jusqu’à la date d’arrêté.',
      edge_cases: 'Seul le solde ouvert ce jour-là compte ; ce qui avait été encaissé le reste.',
    },
  },
})
