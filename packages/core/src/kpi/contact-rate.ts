import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** How many of the cases in the list somebody answered in. */
export const contactRate = defineKpi({
  id: 'contact-rate',
  group: 'contact',
  unit: 'ratio',
  better: 'higher',
  basis: 'occurrence',
  measures: ['contacted_case_count', 'listed_case_count'],
  value: (totals) => ratio(totals.contacted_case_count, totals.listed_case_count),
  example: {
    given: { contacted_case_count: 260n, listed_case_count: 800n },
    gives: { numerator: 260n, denominator: 800n },
  },
  text: {
    en: {
      title: 'Contact rate by case',
      formula: 'cases contacted ÷ cases to work',
      population:
        'Denominator: cases workable on the as-of day, and those worked in the period that were paid, held or closed since.',
      date_basis: 'The day of the activity, up to the as-of day; what is workable, at the end of the as-of day.',
      edge_cases:
        'Contacted: at least one outbound attempt that the debtor, an authorised person or a third party answered. Voicemail, wrong numbers and messages merely sent are no contact. By case, not by attempt.',
    },
    fr: {
      title: 'Taux de contact par dossier',
      formula: 'dossiers contactés ÷ dossiers à travailler',
      population:
        'Dénominateur : dossiers travaillables à la date d’arrêté, et ceux travaillés dans la période puis payés, bloqués ou clos.',
      date_basis:
        'Le jour de l’activité, jusqu’à la date d’arrêté ; ce qui est travaillable, à la fin de la date d’arrêté.',
      edge_cases:
        'Contacté : au moins une tentative sortante à laquelle le débiteur, une personne habilitée ou un tiers a répondu. Messagerie, faux numéros et simples envois n’en sont pas. Par dossier, non par tentative.',
    },
  },
})
