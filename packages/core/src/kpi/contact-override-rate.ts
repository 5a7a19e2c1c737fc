import { defineKpi } from './kpi.js'
import { ratio } from './ratio.js'

/** Share of the contacts asked about that were made although the contact policy said no. */
export const contactOverrideRate = defineKpi({
  id: 'contact-override-rate',
  group: 'contact',
  unit: 'ratio',
  better: 'lower',
  basis: 'occurrence',
  measures: ['contact_overridden_count', 'contact_check_count'],
  value: (totals) => ratio(totals.contact_overridden_count, totals.contact_check_count),
  example: {
    given: { contact_overridden_count: 3n, contact_check_count: 300n },
    gives: { numerator: 3n, denominator: 300n },
  },
  text: {
    en: {
      title: 'Contact policy passed over',
      formula: 'contacts whose refusal somebody passed with a reason ÷ contacts asked about',
      population: 'Contacts that somebody was about to make in the period, by any channel.',
      date_basis: 'The day of the contact, up to the as-of day.',
      edge_cases: 'Holds and what the debtor refused cannot be passed. Nothing asked: no value.',
    },
    fr: {
      title: 'Politique de contact outrepassée',
      formula: 'contacts pour lesquels il a été passé outre un refus avec motif ÷ contacts contrôlés',
      population: 'Contacts que quelqu’un s’apprêtait à prendre dans la période, par tout canal.',
      date_basis: 'Le jour du contact, jusqu’à la date d’arrêté.',
      edge_cases: 'Nul ne passe outre une suspension ni le refus du débiteur. Aucun contrôle : pas de valeur.',
    },
  },
})
