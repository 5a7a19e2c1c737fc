import { limits, type Language } from '@quittance/core'

/** The languages in which the API speaks to people. */
export type Locale = Language

const english = {
  unauthenticated: 'Sign in to continue.',
  not_allowed: 'Your role does not include this.',
  internal:
    'Something failed on our side. Nothing was changed; try again, and quote the request number if it persists.',
  sign_in_refused: 'This e-mail address and password do not match an account.',
  sign_in_throttled: (minutes: number) =>
    `Too many attempts to sign in. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  confirmation_needed: 'Confirm that it is you, then try again. Nothing was changed.',
  proof_missing: 'Give the password, a code or a passkey.',
  sign_in_again: 'Too much time has passed: sign in again from the beginning.',
  import_not_found: 'There is no such import.',
  letter_not_found: 'There is no such letter.',
  unknown_locale: "The language is 'fr' or 'en'.",
  page_size: `A page has from 1 to ${limits.page_size_maximum} rows: set \`first\` accordingly.`,
  cursor: 'The cursor does not belong to this list: begin again without `after`.',
  search_too_long: `A search has at most ${limits.search_length_maximum} characters.`,
  too_many_columns: `A file has at most ${limits.columns_maximum} columns to map.`,
  too_many_ids: `A filter names at most ${limits.filter_ids_maximum} ids.`,
}

export type Messages = typeof english

const french: Messages = {
  unauthenticated: 'Connectez-vous pour continuer.',
  not_allowed: 'Votre rôle ne le permet pas.',
  internal:
    'Une erreur est survenue de notre côté. Rien n’a été modifié ; réessayez et, si elle persiste, communiquez le numéro de la requête.',
  sign_in_refused: 'Cette adresse e-mail et ce mot de passe ne correspondent à aucun compte.',
  sign_in_throttled: (minutes) =>
    `Trop de tentatives de connexion. Réessayez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  confirmation_needed: 'Confirmez votre identité, puis réessayez. Rien n’a été modifié.',
  proof_missing: 'Donnez le mot de passe, un code ou une clé d’accès.',
  sign_in_again: 'Trop de temps a passé : reprenez la connexion depuis le début.',
  import_not_found: 'Cet import n’existe pas.',
  letter_not_found: 'Ce courrier n’existe pas.',
  unknown_locale: 'La langue est « fr » ou « en ».',
  page_size: `Une page compte de 1 à ${limits.page_size_maximum} lignes : réglez \`first\` en conséquence.`,
  cursor: 'Le curseur n’appartient pas à cette liste : recommencez sans `after`.',
  search_too_long: `Une recherche compte au plus ${limits.search_length_maximum} caractères.`,
  too_many_columns: `Un fichier a au plus ${limits.columns_maximum} colonnes à faire correspondre.`,
  too_many_ids: `Un filtre nomme au plus ${limits.filter_ids_maximum} identifiants.`,
}

const messages: Readonly<Record<Locale, Messages>> = { en: english, fr: french }

/** What the API says to people, in their language. */
export const messageIn = (locale: Locale): Messages => messages[locale]
