import type { ChannelPolicy, ContactHours } from '../contact-policy.js'
import type { ContactPreset } from '../preset.js'

const day: ContactHours = { from_minute: 8 * 60, until_minute: 20 * 60 }
const any_time: ContactHours = { from_minute: 0, until_minute: 24 * 60 }
const often = { attempts: 7, days: 7, counts: 'all' } as const

const spoken: ChannelPolicy = {
  hours: { weekday: day, saturday: day, sunday: null },
  on_holidays: false,
  per_debt: often,
  per_person: { attempts: 10, days: 7, counts: 'all' },
  cool_off_days: 2,
  minimum_gap_minutes: 240,
  after_first_letter: true,
  consent: 'not_withdrawn',
}
const written: ChannelPolicy = {
  ...spoken,
  hours: { weekday: any_time, saturday: any_time, sunday: null },
  cool_off_days: 0,
  minimum_gap_minutes: 0,
}
const letter: ChannelPolicy = {
  ...written,
  hours: { weekday: any_time, saturday: any_time, sunday: any_time },
  on_holidays: true,
  after_first_letter: false,
  consent: 'none',
}
const visit: ChannelPolicy = {
  ...spoken,
  per_debt: { attempts: 2, days: 30, counts: 'channel' },
  minimum_gap_minutes: 0,
}

/** The policy of an agency in France that has set none. */
export const france: ContactPreset = {
  id: 'france',
  country: 'FR',
  stated_on: '2026-09-01',
  title: { en: 'France: company policy', fr: 'France : politique de l’entreprise' },
  sources: [
    {
      is_statutory: false,
      text: {
        en: 'No statutory hours or number of calls exist in France; FIGEC members set theirs. 8:00 to 20:00 from Monday to Saturday, and seven attempts in seven days, are company policy.',
        fr: 'La France ne fixe ni horaires ni nombre d’appels ; les membres de la FIGEC fixent les leurs. De 8 h à 20 h du lundi au samedi et sept tentatives en sept jours relèvent de la politique de l’entreprise.',
      },
    },
    {
      is_statutory: true,
      text: {
        en: 'Malicious repeated calls are an offence, perhaps from the second one on (Penal Code 222-16).',
        fr: 'Les appels malveillants réitérés sont un délit, parfois dès le deuxième (Code pénal, art. 222-16).',
      },
    },
    {
      is_statutory: true,
      text: {
        en: 'A first letter with five mandatory items; its reference and date are repeated at every later step (CPCE R124-4). No call before it is company policy.',
        fr: 'Une première lettre aux cinq mentions obligatoires, dont la référence et la date sont rappelées à chaque démarche (CPCE, art. R124-4). Pas d’appel avant elle : politique de l’entreprise.',
      },
    },
    {
      is_statutory: false,
      text: {
        en: 'Contacts cut to what is needed, without moral pressure (ASF agreement of 2004).',
        fr: 'Contacts limités au strict nécessaire, sans pression morale (accord ASF de 2004).',
      },
    },
  ],
  policy: {
    person: { call: spoken, sms: { ...spoken, cool_off_days: 0 }, visit, email: written, letter },
    company: {
      call: { ...spoken, cool_off_days: 0, minimum_gap_minutes: 120 },
      sms: { ...spoken, cool_off_days: 0 },
      visit: { ...visit, cool_off_days: 0 },
      email: written,
      letter,
    },
  },
}
