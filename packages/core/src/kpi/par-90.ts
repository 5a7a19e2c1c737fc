import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Portfolio at risk: the whole balance of debtors who are more than 90 days late. */
export const par90 = defineKpi({
  id: 'par-90',
  group: 'stock',
  unit: 'ratio',
  better: 'lower',
  basis: 'placement',
  measures: ['at_risk_90_minor', 'open_minor'],
  value: (totals) => ratio(totals.at_risk_90_minor, totals.open_minor),
  example: {
    given: { at_risk_90_minor: 7_500_00n, open_minor: 168_000_00n },
    gives: { numerator: 7_500_00n, denominator: 168_000_00n },
  },
  text: {
    en: {
      title: 'Portfolio at risk, 90 days',
      formula: 'open balance of cases more than 90 days late ÷ open balance',
      population:
        'Claims placed in the period that match the filters; a case is late by its oldest unpaid claim among all its claims.',
      date_basis: 'The end of the as-of day; days past due are counted from the due date.',
      edge_cases:
        'By balance, not by number of cases; the whole balance of a late case counts, also what is not due yet. Recalled and written-off amounts leave both sides: read it beside the share taken back. A case closed without payment keeps its balance, and stays in.',
    },
    fr: {
      title: 'Encours à risque à 90 jours',
      formula: 'solde ouvert des dossiers de plus de 90 jours de retard ÷ solde ouvert',
      population:
        'Créances confiées dans la période et répondant aux filtres ; le retard d’un dossier est celui de sa plus ancienne créance impayée, parmi toutes.',
      date_basis: 'La fin de la date d’arrêté ; les jours de retard se comptent depuis l’échéance.',
      edge_cases:
        'En solde et non en nombre ; tout le solde d’un dossier en retard compte, même non échu. Les montants retirés ou passés en perte sortent des deux côtés : à lire avec la part retirée. Un dossier clos sans paiement garde son solde et reste compté.',
    },
  },
})
