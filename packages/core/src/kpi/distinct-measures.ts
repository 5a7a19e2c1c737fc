import type { Measure } from './measure.js'

/**
 * Numbers of different cases to which something happened in the period. They are not additive: two days on which the same
 * case was called make one case called, so each cell of a table is counted for itself.
 */
export const distinct_measures = {
  worked_case_count: {
    unit: 'count',
    agent: true,
    text: {
      en: { title: 'Cases worked', meaning: 'Cases with at least one contact attempt in the period.' },
      fr: {
        title: 'Dossiers travaillés',
        meaning: 'Dossiers ayant eu au moins une tentative de contact dans la période.',
      },
    },
  },
  contacted_case_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Cases contacted',
        meaning: 'Cases with at least one attempt in the period that somebody answered: the debtor or a third party.',
      },
      fr: {
        title: 'Dossiers contactés',
        meaning: 'Dossiers dont au moins une tentative de la période a abouti : le débiteur ou un tiers a répondu.',
      },
    },
  },
  right_party_case_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Cases with right-party contact',
        meaning: 'Cases with at least one attempt in the period that reached the debtor or an authorised person.',
      },
      fr: {
        title: 'Dossiers avec contact utile',
        meaning: 'Dossiers dont au moins une tentative de la période a joint le débiteur ou une personne habilitée.',
      },
    },
  },
  listed_case_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Cases to work',
        meaning: 'Cases workable at the end of the as-of day, or worked in the period and paid, held or closed since.',
      },
      fr: {
        title: 'Dossiers à travailler',
        meaning:
          'Dossiers travaillables à la fin de la date d’arrêté, ou travaillés dans la période puis payés, bloqués ou clos.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Measure>>
