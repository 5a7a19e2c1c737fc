import type { Language, Translated } from '@quittance/core'

const messages = {
  already_enrolled: {
    en: 'There is an authenticator app already: remove it before you add another one.',
    fr: 'Une application d’authentification est déjà enregistrée : retirez-la avant d’en ajouter une autre.',
  },
  not_begun: {
    en: 'The setting up was not begun, or is complete: begin again.',
    fr: 'La mise en place n’a pas été commencée, ou elle est terminée : recommencez.',
  },
  code_wrong: {
    en: 'This is not the code that the app shows now. Check that the clock of its device is right, and type the next code.',
    fr: 'Ce n’est pas le code affiché par l’application. Vérifiez que l’horloge de l’appareil est à l’heure, puis saisissez le code suivant.',
  },
  passkey_refused: {
    en: 'The passkey was not accepted: try again, or with another device.',
    fr: 'La clé d’accès n’a pas été acceptée : réessayez, ou avec un autre appareil.',
  },
  name_invalid: {
    en: 'Give the passkey a name of at most 60 characters, such as the device that holds it.',
    fr: 'Donnez à la clé d’accès un nom de 60 caractères au plus, par exemple celui de l’appareil qui la détient.',
  },
  too_many: {
    en: 'There are twenty passkeys already: remove one that you no longer use.',
    fr: 'Vingt clés d’accès sont déjà enregistrées : retirez-en une qui ne sert plus.',
  },
  factor_unknown: {
    en: 'There is no such second factor.',
    fr: 'Ce second facteur n’existe pas.',
  },
  passkey_unknown: {
    en: 'There is no such passkey.',
    fr: 'Cette clé d’accès n’existe pas.',
  },
  session_unknown: {
    en: 'There is no such session; it may have ended.',
    fr: 'Cette session n’existe pas ; elle a peut-être pris fin.',
  },
  last_factor: {
    en: 'Your role requires a second factor, and this is the only one: add another one first.',
    fr: 'Votre rôle exige un second facteur et celui-ci est le seul : ajoutez-en d’abord un autre.',
  },
  no_factor: {
    en: 'Recovery codes stand in for a second factor: add one first.',
    fr: 'Les codes de secours remplacent un second facteur : ajoutez-en d’abord un.',
  },
  no_domain: {
    en: 'Passkeys need a host name, and Quittance is reached by a number: use an authenticator app.',
    fr: 'Les clés d’accès exigent un nom d’hôte, or Quittance est ouvert par une adresse numérique : utilisez une application d’authentification.',
  },
} as const satisfies Readonly<Record<string, Translated>>

export type AccountFailureCode = keyof typeof messages

/** Why nothing was changed in somebody's account, and what to do. */
export const accountMessage = (code: AccountFailureCode, language: Language): string => messages[code][language]
