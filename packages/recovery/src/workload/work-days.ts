import type { Translated } from '@quittance/core'
import type { Locale } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { type WorkDays, work_days_default, work_days_maximum } from './work-kind.js'

const out_of_range: Translated = {
  en: `A number of days is from 1 to ${work_days_maximum}.`,
  fr: `Un nombre de jours va de 1 à ${work_days_maximum}.`,
}

/** The days asked for, or the usual ones; BAD_USER_INPUT for others than 1 to 3,650. */
export const askedWorkDays = (
  asked: { readonly idleDays?: number | null | undefined; readonly disputeDays?: number | null | undefined },
  locale: Locale,
): WorkDays => {
  const days = (value: number | null | undefined, usual: number, field: string): number => {
    const chosen = value ?? usual
    if (chosen < 1 || chosen > work_days_maximum) throw badInput(out_of_range[locale], field)
    return chosen
  }
  return {
    idle_days: days(asked.idleDays, work_days_default.idle_days, 'idleDays'),
    dispute_days: days(asked.disputeDays, work_days_default.dispute_days, 'disputeDays'),
  }
}
