import type { Measure } from './measure.js'

/**
 * How things stand at the end of the as-of day: what is open, for how long, in how many cases. The period selects claims by
 * the day they were placed where the KPI is based on placement, and does not where it is based on occurrence.
 *
 * Days past due are always counted from the due date, whatever the ageing basis of the report. The age of a case is that of
 * its oldest unpaid claim, and is found over all claims of the case: a filter narrows which balances are added, not how
 * late their debtor is. Numbers of cases are not additive, because one case may have claims in several cells.
 */
export const position_measures = {
  open_minor: {
    unit: 'money',
    text: {
      en: { title: 'Open', meaning: 'What is owed at the end of the as-of day; an overpaid claim counts negatively.' },
      fr: {
        title: 'Solde ouvert',
        meaning: 'Ce qui reste dû à la fin de la date d’arrêté ; une créance trop payée compte en négatif.',
      },
    },
  },
  open_count: {
    unit: 'count',
    text: {
      en: { title: 'Open claims', meaning: 'Claims with a balance above zero at the end of the as-of day.' },
      fr: { title: 'Créances ouvertes', meaning: 'Créances dont le solde est positif à la fin de la date d’arrêté.' },
    },
  },
  overdue_minor: {
    unit: 'money',
    text: {
      en: { title: 'Overdue', meaning: 'The open balance of claims whose due date is before the as-of day.' },
      fr: { title: 'Échu', meaning: 'Le solde ouvert des créances dont l’échéance est antérieure à la date d’arrêté.' },
    },
  },
  overdue_count: {
    unit: 'count',
    text: {
      en: { title: 'Overdue claims', meaning: 'Open claims whose due date is before the as-of day.' },
      fr: {
        title: 'Créances échues',
        meaning: 'Créances ouvertes dont l’échéance est antérieure à la date d’arrêté.',
      },
    },
  },
  overdue_30_minor: {
    unit: 'money',
    text: {
      en: { title: 'Overdue by more than 30 days', meaning: 'The open balance of claims more than 30 days past due.' },
      fr: {
        title: 'Échu de plus de 30 jours',
        meaning: 'Le solde ouvert des créances échues depuis plus de 30 jours.',
      },
    },
  },
  overdue_60_minor: {
    unit: 'money',
    text: {
      en: { title: 'Overdue by more than 60 days', meaning: 'The open balance of claims more than 60 days past due.' },
      fr: {
        title: 'Échu de plus de 60 jours',
        meaning: 'Le solde ouvert des créances échues depuis plus de 60 jours.',
      },
    },
  },
  overdue_90_minor: {
    unit: 'money',
    text: {
      en: { title: 'Overdue by more than 90 days', meaning: 'The open balance of claims more than 90 days past due.' },
      fr: {
        title: 'Échu de plus de 90 jours',
        meaning: 'Le solde ouvert des créances échues depuis plus de 90 jours.',
      },
    },
  },
  overdue_minor_days: {
    unit: 'money_days',
    text: {
      en: { title: 'Overdue amounts times days', meaning: 'Each overdue balance times its days past due.' },
      fr: { title: 'Montants échus par jours', meaning: 'Chaque solde échu multiplié par ses jours de retard.' },
    },
  },
  overdue_days_count: {
    unit: 'count',
    text: {
      en: { title: 'Days past due', meaning: 'The days past due of each overdue claim, added up.' },
      fr: { title: 'Jours de retard', meaning: 'Les jours de retard de chaque créance échue, additionnés.' },
    },
  },
  at_risk_30_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Balance at risk (30 days)',
        meaning: 'The whole open balance of cases whose oldest unpaid claim is more than 30 days past due.',
      },
      fr: {
        title: 'Encours à risque (30 jours)',
        meaning:
          'Tout le solde ouvert des dossiers dont la plus ancienne créance impayée a plus de 30 jours de retard.',
      },
    },
  },
  at_risk_60_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Balance at risk (60 days)',
        meaning: 'The whole open balance of cases whose oldest unpaid claim is more than 60 days past due.',
      },
      fr: {
        title: 'Encours à risque (60 jours)',
        meaning:
          'Tout le solde ouvert des dossiers dont la plus ancienne créance impayée a plus de 60 jours de retard.',
      },
    },
  },
  at_risk_90_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Balance at risk (90 days)',
        meaning: 'The whole open balance of cases whose oldest unpaid claim is more than 90 days past due.',
      },
      fr: {
        title: 'Encours à risque (90 jours)',
        meaning:
          'Tout le solde ouvert des dossiers dont la plus ancienne créance impayée a plus de 90 jours de retard.',
      },
    },
  },
  open_case_count: {
    unit: 'count',
    text: {
      en: { title: 'Open cases', meaning: 'Cases with at least one open claim at the end of the as-of day.' },
      fr: {
        title: 'Dossiers ouverts',
        meaning: 'Dossiers ayant au moins une créance ouverte à la fin de la date d’arrêté.',
      },
    },
  },
  overdue_case_count: {
    unit: 'count',
    text: {
      en: { title: 'Overdue cases', meaning: 'Open cases whose oldest unpaid claim is past due.' },
      fr: { title: 'Dossiers en retard', meaning: 'Dossiers ouverts dont la plus ancienne créance impayée est échue.' },
    },
  },
  overdue_case_days_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Days past due of cases',
        meaning: 'The days past due of the oldest unpaid claim of each overdue case, added up.',
      },
      fr: {
        title: 'Jours de retard des dossiers',
        meaning: 'Les jours de retard de la plus ancienne créance impayée de chaque dossier en retard, additionnés.',
      },
    },
  },
  workable_case_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Workable cases',
        meaning: 'Open cases that were not closed and on which no hold was open at the end of the as-of day.',
      },
      fr: {
        title: 'Dossiers travaillables',
        meaning: 'Dossiers ouverts, non clos et sans blocage en cours à la fin de la date d’arrêté.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Measure>>
