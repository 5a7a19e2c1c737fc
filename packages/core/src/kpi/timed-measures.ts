import type { DailyMeasureId, Measure } from './measure.js'

/**
 * A daily measure of which a part counts, or each day with another weight, by the day on which the claim was placed, the
 * day of the fact and the as-of day. It needs no storage of its own.
 */
export interface TimedMeasure extends Measure {
  readonly of: DailyMeasureId
  /** Only claims placed in a month that was this many whole months over at the end of the as-of day. */
  readonly matured_months?: number
  /** Only facts up to the end of this many months after the month of placement. */
  readonly within_months?: number
  /** Each fact times the days from placement to it; the unit is then `money_days`. */
  readonly times_days_since_placement?: true
}

/** Measures that are parts of daily ones. */
export const timed_measures = {
  collected_placed_minor_days: {
    unit: 'money_days',
    of: 'collected_minor',
    times_days_since_placement: true,
    text: {
      en: {
        title: 'Collected × days from placement',
        meaning: 'Each payment times the days from placement to it, less reversals times theirs.',
      },
      fr: {
        title: 'Encaissé × jours depuis la remise',
        meaning:
          'Chaque paiement multiplié par les jours écoulés depuis la remise, moins les annulations multipliées par les leurs.',
      },
    },
  },
  liquidated_3_minor: {
    unit: 'money',
    of: 'collected_minor',
    matured_months: 3,
    within_months: 3,
    text: {
      en: {
        title: 'Collected within 3 months',
        meaning: 'Collected by the end of month 3 after the month of placement, where that was over on the as-of day.',
      },
      fr: {
        title: 'Encaissé en 3 mois',
        meaning:
          'Encaissé jusqu’à la fin du 3ᵉ mois suivant le mois de remise, quand il était terminé à la date d’arrêté.',
      },
    },
  },
  matured_3_minor: {
    unit: 'money',
    of: 'placed_minor',
    matured_months: 3,
    text: {
      en: {
        title: 'Placed at least 3 months ago',
        meaning: 'Principal of the claims placed in months since which 3 whole months were over on the as-of day.',
      },
      fr: {
        title: 'Confié depuis 3 mois au moins',
        meaning: 'Principal des créances des mois de remise terminés depuis 3 mois entiers à la date d’arrêté.',
      },
    },
  },
  liquidated_6_minor: {
    unit: 'money',
    of: 'collected_minor',
    matured_months: 6,
    within_months: 6,
    text: {
      en: {
        title: 'Collected within 6 months',
        meaning: 'Collected by the end of month 6 after the month of placement, where that was over on the as-of day.',
      },
      fr: {
        title: 'Encaissé en 6 mois',
        meaning:
          'Encaissé jusqu’à la fin du 6ᵉ mois suivant le mois de remise, quand il était terminé à la date d’arrêté.',
      },
    },
  },
  matured_6_minor: {
    unit: 'money',
    of: 'placed_minor',
    matured_months: 6,
    text: {
      en: {
        title: 'Placed at least 6 months ago',
        meaning: 'Principal of the claims placed in months since which 6 whole months were over on the as-of day.',
      },
      fr: {
        title: 'Confié depuis 6 mois au moins',
        meaning: 'Principal des créances des mois de remise terminés depuis 6 mois entiers à la date d’arrêté.',
      },
    },
  },
  liquidated_12_minor: {
    unit: 'money',
    of: 'collected_minor',
    matured_months: 12,
    within_months: 12,
    text: {
      en: {
        title: 'Collected within 12 months',
        meaning: 'Collected by the end of month 12 after the month of placement, where that was over on the as-of day.',
      },
      fr: {
        title: 'Encaissé en 12 mois',
        meaning:
          'Encaissé jusqu’à la fin du 12ᵉ mois suivant le mois de remise, quand il était terminé à la date d’arrêté.',
      },
    },
  },
  matured_12_minor: {
    unit: 'money',
    of: 'placed_minor',
    matured_months: 12,
    text: {
      en: {
        title: 'Placed at least 12 months ago',
        meaning: 'Principal of the claims placed in months since which 12 whole months were over on the as-of day.',
      },
      fr: {
        title: 'Confié depuis 12 mois au moins',
        meaning: 'Principal des créances des mois de remise terminés depuis 12 mois entiers à la date d’arrêté.',
      },
    },
  },
} as const satisfies Readonly<Record<string, TimedMeasure>>
