import type { Language, Translated } from '@quittance/core'

const messages = {
  nothing_found: {
    en: 'There is no single sign-on for this. Check the spelling, or sign in with your e-mail address and password.',
    fr: 'Il n’y a pas d’authentification unique pour cette saisie. Vérifiez l’orthographe, ou connectez-vous avec votre adresse e-mail et votre mot de passe.',
  },
  several_agencies: {
    en: 'Several agencies sign people of this domain in. Write the sign-in name of yours instead of your e-mail address.',
    fr: 'Plusieurs agences connectent des personnes de ce domaine. Écrivez le nom de connexion de la vôtre à la place de votre adresse e-mail.',
  },
  provider_unreachable: {
    en: 'Your identity provider cannot be reached. Try again in a moment; if it persists, tell your administrator.',
    fr: 'Votre fournisseur d’identité est injoignable. Réessayez dans un instant ; si cela persiste, prévenez votre administrateur.',
  },
  flow_missing: {
    en: 'This sign-in was not begun in this browser, or its cookies are blocked. Begin again from the sign-in page.',
    fr: 'Cette connexion n’a pas été commencée dans ce navigateur, ou ses cookies sont bloqués. Recommencez depuis la page de connexion.',
  },
  flow_expired: {
    en: 'This sign-in took longer than 10 minutes. Begin again from the sign-in page.',
    fr: 'Cette connexion a pris plus de 10 minutes. Recommencez depuis la page de connexion.',
  },
  flow_spent: {
    en: 'This sign-in was used already. Begin again from the sign-in page.',
    fr: 'Cette connexion a déjà servi. Recommencez depuis la page de connexion.',
  },
  answer_invalid: {
    en: 'The answer of your identity provider does not belong to this sign-in, so nobody was signed in. Begin again; if it persists, tell your administrator.',
    fr: 'La réponse de votre fournisseur d’identité ne correspond pas à cette connexion : personne n’a été connecté. Recommencez ; si cela persiste, prévenez votre administrateur.',
  },
  provider_refused: {
    en: 'Your identity provider did not sign you in. Begin again, or ask your administrator for access there.',
    fr: 'Votre fournisseur d’identité ne vous a pas connecté(e). Recommencez, ou demandez l’accès à votre administrateur.',
  },
  provider_disabled: {
    en: 'This single sign-on is not in use any more. Sign in with your e-mail address and password, or ask your administrator.',
    fr: 'Cette authentification unique n’est plus en service. Connectez-vous avec votre adresse e-mail et votre mot de passe, ou adressez-vous à votre administrateur.',
  },
  email_unverified: {
    en: 'Your identity provider does not vouch for your e-mail address, so it cannot be matched with an account. Ask your administrator to have it verified there.',
    fr: 'Votre fournisseur d’identité ne garantit pas votre adresse e-mail : elle ne peut être rapprochée d’aucun compte. Demandez à votre administrateur de l’y faire vérifier.',
  },
  email_foreign: {
    en: 'Your identity provider may not vouch for e-mail addresses of your domain. Ask your administrator.',
    fr: 'Votre fournisseur d’identité ne peut pas garantir les adresses e-mail de votre domaine. Adressez-vous à votre administrateur.',
  },
  no_account: {
    en: 'You are signed in at your identity provider, but no account of the agency can be opened with it. Ask your administrator for an invitation, or to link your account.',
    fr: 'Vous êtes connecté(e) chez votre fournisseur d’identité, mais aucun compte de l’agence ne peut s’ouvrir ainsi. Demandez à votre administrateur une invitation, ou de relier votre compte.',
  },
} as const satisfies Record<string, Translated>

/** Why nobody was signed in. `reason` is for the log alone. */
export type SingleSignOnFailure = { readonly code: keyof typeof messages; readonly reason?: string }

/** What happened and how to go on, for people. */
export const singleSignOnMessage = ({ code }: SingleSignOnFailure, language: Language): string =>
  messages[code][language]
