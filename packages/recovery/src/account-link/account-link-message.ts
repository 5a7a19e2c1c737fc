import type { Language, Translated } from '@quittance/core'

const messages = {
  link_unusable: {
    en: 'This link was used already, was replaced by a newer one or is too old. Ask for another one.',
    fr: 'Ce lien a déjà servi, a été remplacé par un plus récent ou a expiré. Demandez-en un autre.',
  },
  name_missing: {
    en: 'Write your name, in at most 200 characters.',
    fr: 'Indiquez votre nom, en 200 caractères au plus.',
  },
  reset_requested: {
    en: 'If there is an account with this address, an e-mail with a link is on its way. It works for 30 minutes.',
    fr: 'Si un compte existe à cette adresse, un e-mail contenant un lien vient de partir. Il est valable 30 minutes.',
  },
} as const satisfies Readonly<Record<string, Translated>>

/** What is said about links of e-mails, in the language of their reader. */
export const linkMessage = (code: keyof typeof messages, language: Language): string => messages[code][language]

/** Too many requests for a new password; the same whether there is an account or not. */
export const resetThrottledMessage = (minutes: number, language: Language): string =>
  language === 'fr'
    ? `Trop de demandes. Réessayez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
    : `Too many requests. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
