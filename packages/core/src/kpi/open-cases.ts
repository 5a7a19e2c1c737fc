import { defineKpi } from './kpi.js'

/** How many cases still have something to collect. */
export const openCases = defineKpi({
  id: 'open-cases',
  group: 'stock',
  unit: 'count',
  better: 'neither',
  basis: 'placement',
  measures: ['open_case_count'],
  value: (totals) => totals.open_case_count,
  example: {
    given: { open_case_count: 1_204n },
    gives: 1_204n,
  },
  text: {
    en: {
      title: 'Open cases',
      formula: 'cases with at least one open claim',
      population: 'Cases with a claim that was placed in the period, matches the filters and has a balance above zero.',
      date_basis: 'The end of the as-of day.',
      edge_cases:
        'A case with several open claims counts once; in a table it counts in each row where it has one, so rows may add up to more than the total. A case closed without payment still has a balance and counts.',
    },
    fr: {
      title: 'Dossiers ouverts',
      formula: 'dossiers ayant au moins une créance ouverte',
      population: 'Dossiers ayant une créance confiée dans la période, répondant aux filtres et de solde positif.',
      date_basis: 'La fin de la date d’arrêté.',
      edge_cases:
        'Un dossier à plusieurs créances ouvertes compte une fois ; dans un tableau, il compte dans chaque ligne où il en a une : la somme des lignes peut dépasser le total. Un dossier clos sans paiement garde un solde et compte.',
    },
  },
})
