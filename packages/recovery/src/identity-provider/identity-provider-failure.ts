import type { Language, Translated } from '@quittance/core'
import type { DiscoveryProblem } from './discovery-problem.js'
import { discoveryProblemMessage } from './discovery-problem.js'

/** Why a provider was not added or changed. `field` is where a form shows it. */
export type IdentityProviderFailure =
  | { readonly code: Exclude<FailureCode, 'not_discovered'> }
  | { readonly code: 'not_discovered'; readonly problem: DiscoveryProblem }

type FailureCode = keyof typeof messages | 'not_discovered'

const messages = {
  provider_unknown: {
    field: null,
    en: 'There is no such identity provider.',
    fr: 'Ce fournisseur d’identité n’existe pas.',
  },
  name_invalid: {
    field: 'name',
    en: 'Give the provider a name of at most 100 characters.',
    fr: 'Donnez au fournisseur un nom d’au plus 100 caractères.',
  },
  issuer_invalid: {
    field: 'issuer',
    en: 'The issuer is an address such as https://login.example.org, without ? and #, of at most 500 characters.',
    fr: 'L’émetteur est une adresse telle que https://login.example.org, sans ? ni #, d’au plus 500 caractères.',
  },
  issuer_taken: {
    field: 'issuer',
    en: 'This issuer is one of your providers already. Change that one.',
    fr: 'Cet émetteur est déjà l’un de vos fournisseurs. Modifiez celui-ci.',
  },
  too_many: {
    field: null,
    en: 'An agency has at most 20 identity providers. Remove one that is no longer used.',
    fr: 'Une agence a au plus 20 fournisseurs d’identité. Supprimez-en un qui ne sert plus.',
  },
  client_id_invalid: {
    field: 'clientId',
    en: 'The client id has from 1 to 500 characters. Copy it from your provider.',
    fr: 'L’identifiant client compte de 1 à 500 caractères. Copiez-le depuis votre fournisseur.',
  },
  client_secret_invalid: {
    field: 'clientSecret',
    en: 'The client secret has from 1 to 2,000 characters. Copy it from your provider.',
    fr: 'Le secret client compte de 1 à 2 000 caractères. Copiez-le depuis votre fournisseur.',
  },
  domains_invalid: {
    field: 'emailDomains',
    en: 'Write from 1 to 50 e-mail domains such as agency.fr, without @.',
    fr: 'Écrivez de 1 à 50 domaines d’adresses e-mail tels que agence.fr, sans @.',
  },
  incomplete: {
    field: null,
    en: 'Before it can be used, the provider needs a client id, a client secret and an e-mail domain.',
    fr: 'Pour servir, le fournisseur a besoin d’un identifiant client, d’un secret client et d’un domaine d’e-mail.',
  },
  sign_in_name_invalid: {
    field: 'signInName',
    en: 'The sign-in name has from 3 to 40 lower-case letters, digits and hyphens, and begins with a letter.',
    fr: 'Le nom de connexion compte de 3 à 40 lettres minuscules, chiffres et traits d’union, et commence par une lettre.',
  },
  sign_in_name_taken: {
    field: 'signInName',
    en: 'Another agency has this sign-in name. Choose another one.',
    fr: 'Une autre agence a ce nom de connexion. Choisissez-en un autre.',
  },
} as const satisfies Record<string, Translated & { readonly field: string | null }>

/** What is wrong and how to mend it, for people. */
export const identityProviderMessage = (failure: IdentityProviderFailure, language: Language): string =>
  failure.code === 'not_discovered'
    ? discoveryProblemMessage(failure.problem, language)
    : messages[failure.code][language]

/** The argument at which a form shows it; null where it concerns the whole. */
export const identityProviderField = (failure: IdentityProviderFailure): string | null =>
  failure.code === 'not_discovered' ? 'issuer' : messages[failure.code].field
