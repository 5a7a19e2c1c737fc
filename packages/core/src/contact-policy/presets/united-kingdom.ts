import type { ChannelPolicy, ContactHours } from '../contact-policy.js'
import type { ContactPreset } from '../preset.js'

const day: ContactHours = { from_minute: 8 * 60, until_minute: 21 * 60 }
const any_time: ContactHours = { from_minute: 0, until_minute: 24 * 60 }
const often = { attempts: 7, days: 7, counts: 'all' } as const

const spoken: ChannelPolicy = {
  hours: { weekday: day, saturday: day, sunday: null },
  on_holidays: false,
  per_debt: often,
  per_person: often,
  cool_off_days: 2,
  minimum_gap_minutes: 240,
  after_first_letter: false,
  consent: 'not_withdrawn',
}
const written: ChannelPolicy = { ...spoken, cool_off_days: 0, minimum_gap_minutes: 0 }
const letter: ChannelPolicy = {
  ...written,
  hours: { weekday: any_time, saturday: any_time, sunday: any_time },
  on_holidays: true,
  consent: 'none',
}
// The purpose of a visit is explained and notice of it given: by letter.
const visit: ChannelPolicy = {
  ...spoken,
  per_debt: { attempts: 2, days: 30, counts: 'channel' },
  minimum_gap_minutes: 0,
  after_first_letter: true,
}
const customer = { call: spoken, sms: { ...written, minimum_gap_minutes: 240 }, email: written, visit, letter }

/** Chapter 7 of the Consumer Credit sourcebook of the United Kingdom. */
export const united_kingdom: ContactPreset = {
  id: 'united_kingdom',
  country: 'GB',
  stated_on: '2026-09-01',
  title: { en: 'United Kingdom: CONC 7', fr: 'Royaume-Uni : CONC 7' },
  sources: [
    {
      is_statutory: true,
      text: {
        en: 'Not at unreasonable times; reasonable requests on when, where and how are respected (CONC 7.9.4R). The rule names no hours and no number: those set here are company policy.',
        fr: 'Pas à des moments déraisonnables ; les demandes raisonnables sur le moment, le lieu et le moyen sont respectées (CONC 7.9.4R). La règle ne fixe ni horaires ni nombre : ceux d’ici relèvent de la politique de l’entreprise.',
      },
    },
    {
      is_statutory: true,
      text: {
        en: 'The purpose of a visit is explained and notice of it given; not to customers known to be vulnerable (CONC 7.9.12R).',
        fr: 'L’objet d’une visite est expliqué et annoncé ; pas de visite à un client connu comme vulnérable (CONC 7.9.12R).',
      },
    },
    {
      is_statutory: true,
      text: {
        en: 'Breathing space of 60 days, in a mental-health crisis as long as the treatment and 30 days: no interest, no contact about the debt, no enforcement (Debt Respite Scheme Regulations 2020). Open it as a hold.',
        fr: 'Breathing space de 60 jours, en crise de santé mentale la durée du traitement plus 30 jours : ni intérêts, ni contact sur la dette, ni exécution (Debt Respite Scheme Regulations 2020). À ouvrir comme suspension.',
      },
    },
  ],
  policy: { person: customer, company: customer },
}
