import type { ChannelPolicy, ContactHours } from '../contact-policy.js'
import type { ContactPreset } from '../preset.js'

const day: ContactHours = { from_minute: 8 * 60, until_minute: 21 * 60 }
const any_time: ContactHours = { from_minute: 0, until_minute: 24 * 60 }

const message: ChannelPolicy = {
  hours: { weekday: day, saturday: day, sunday: day },
  on_holidays: true,
  per_debt: null,
  per_person: null,
  cool_off_days: 0,
  minimum_gap_minutes: 0,
  after_first_letter: false,
  consent: 'not_withdrawn',
}
const call: ChannelPolicy = {
  ...message,
  per_debt: { attempts: 7, days: 7, counts: 'channel' },
  cool_off_days: 7,
}
const letter: ChannelPolicy = {
  ...message,
  hours: { weekday: any_time, saturday: any_time, sunday: any_time },
  consent: 'none',
}
const consumer = { call, sms: message, email: message, visit: message, letter }

/** Regulation F of the United States. */
export const united_states: ContactPreset = {
  id: 'united_states',
  country: 'US',
  stated_on: '2021-11-30',
  title: { en: 'United States: Regulation F', fr: 'États-Unis : Regulation F' },
  sources: [
    {
      is_statutory: true,
      text: {
        en: 'From 8:00 to 21:00 where the consumer is, by any channel but mail (12 CFR 1006.6(b)(1)).',
        fr: 'De 8 h à 21 h là où se trouve le consommateur, quel que soit le canal hors courrier (12 CFR 1006.6(b)(1)).',
      },
    },
    {
      is_statutory: true,
      text: {
        en: 'At most seven calls within seven consecutive days about one debt, and none within seven days after a conversation about it, whose day is the first of them (12 CFR 1006.14(b)(2)). Calls that the consumer asked for do not count (1006.14(b)(3)).',
        fr: 'Au plus sept appels en sept jours consécutifs pour une même dette, et aucun dans les sept jours d’une conversation à son sujet, dont le jour est le premier (12 CFR 1006.14(b)(2)). Les appels demandés par le consommateur ne comptent pas (1006.14(b)(3)).',
      },
    },
    {
      is_statutory: true,
      text: {
        en: 'Times, places and channels that the consumer refuses are respected; e-mails and text messages can be refused (12 CFR 1006.6(b), (e), 1006.14(h)).',
        fr: 'Les moments, lieux et canaux refusés par le consommateur sont respectés ; courriels et SMS peuvent être refusés (12 CFR 1006.6(b), (e), 1006.14(h)).',
      },
    },
    {
      is_statutory: false,
      text: {
        en: 'The regulation protects consumers. Companies are treated alike by company policy.',
        fr: 'Le règlement protège les consommateurs. Les sociétés sont traitées de même par politique de l’entreprise.',
      },
    },
  ],
  policy: { person: consumer, company: consumer },
}
