import type { Language, Translated } from '@quittance/core'
import { apiTokenLimits, type CreateApiTokenFailure } from '../api-token/create-api-token.js'
import { type CreateServiceAccountFailure, name_length_maximum } from './create-service-account.js'

/** Why something about service accounts or their tokens was not changed. */
export type ServiceAccountFailure =
  | CreateServiceAccountFailure
  | CreateApiTokenFailure
  | { readonly code: 'token_unknown' }
  | { readonly code: 'needs_a_person' }

type Told = Translated & { /** Where a form shows it. */ readonly field: string | null }

const messages: Readonly<Record<ServiceAccountFailure['code'], Told>> = {
  name_missing: { field: 'name', en: 'Write a name.', fr: 'Indiquez un nom.' },
  name_too_long: {
    field: 'name',
    en: `A name has at most ${name_length_maximum} characters.`,
    fr: `Un nom compte au plus ${name_length_maximum} caractères.`,
  },
  creditor_missing: {
    field: 'creditorId',
    en: 'Say whose data the program sees: with the role creditor it belongs to one.',
    fr: 'Indiquez de qui le programme voit les données : avec le rôle créancier, il appartient à un créancier.',
  },
  creditor_not_allowed: {
    field: 'creditorId',
    en: 'Only a program with the role creditor belongs to one.',
    fr: 'Seul un programme au rôle créancier appartient à un créancier.',
  },
  creditor_unknown: { field: 'creditorId', en: 'There is no such creditor.', fr: 'Ce créancier n’existe pas.' },
  account_unknown: { field: null, en: 'There is no such service account.', fr: 'Ce compte de service n’existe pas.' },
  account_closed: {
    field: null,
    en: 'The service account is closed: make another one.',
    fr: 'Le compte de service est fermé : créez-en un autre.',
  },
  days_out_of_range: {
    field: 'days',
    en: `A token lives from 1 to ${apiTokenLimits.days_maximum} days.`,
    fr: `Un jeton vit de 1 à ${apiTokenLimits.days_maximum} jours.`,
  },
  too_many: {
    field: null,
    en: `A service account has at most ${apiTokenLimits.open_maximum} open tokens: revoke one that is no longer used.`,
    fr: `Un compte de service a au plus ${apiTokenLimits.open_maximum} jetons valides : révoquez-en un qui ne sert plus.`,
  },
  token_unknown: { field: null, en: 'There is no such token.', fr: 'Ce jeton n’existe pas.' },
  needs_a_person: {
    field: null,
    en: 'Only a person who is signed in may make or change service accounts and tokens, not a program.',
    fr: 'Seule une personne connectée peut créer ou modifier des comptes de service et des jetons, pas un programme.',
  },
}

export const serviceAccountMessage = ({ code }: ServiceAccountFailure, locale: Language): string =>
  messages[code][locale]

/** The input that is wrong, where there is one. */
export const serviceAccountField = ({ code }: ServiceAccountFailure): string | null => messages[code].field
