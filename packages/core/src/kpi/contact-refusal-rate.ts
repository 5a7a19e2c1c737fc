import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Share of the contacts asked about that the contact policy refused. */
export const contactRefusalRate = defineKpi({
  id: 'contact-refusal-rate',
  group: 'contact',
  unit: 'ratio',
  better: 'neither',
  basis: 'occurrence',
  measures: ['contact_refused_count', 'contact_check_count'],
  value: (totals) => ratio(totals.contact_refused_count, totals.contact_check_count),
  example: {
    given: { contact_refused_count: 12n, contact_check_count: 300n },
    gives: { numerator: 12n, denominator: 300n },
  },
  text: {
    en: {
      title: 'Contacts refused by the policy',
      formula: 'contacts that the contact policy refused ÷ contacts asked about',
      population: 'Contacts that somebody was about to make in the period, by any channel.',
      date_basis: 'The day of the contact, up to the as-of day.',
      edge_cases:
        'A contact that somebody passed with a reason is not refused. Asking twice counts twice. Nothing asked: no value.',
    },
    fr: {
      title: 'Contacts refusés par la politique',
      formula: 'contacts refusés par la politique de contact ÷ contacts contrôlés',
      population: 'Contacts que quelqu’un s’apprêtait à prendre dans la période, par tout canal.',
      date_basis: 'Le jour du contact, jusqu’à la date d’arrêté.',
      edge_cases:
        'Un contact pour lequel il a été passé outre avec motif n’est pas refusé. Deux contrôles comptent deux fois. Aucun contrôle : pas de valeur.',
    },
  },
})
