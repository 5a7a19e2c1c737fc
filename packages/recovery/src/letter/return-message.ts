import type { Language, Translated } from '@quittance/core'
import type { ReturnFailure } from './return-letter.js'

const messages: Readonly<Record<ReturnFailure['code'], Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  letter_unknown: { en: 'There is no such letter.', fr: 'Ce courrier n’existe pas.' },
  not_out: {
    en: 'Only a letter that has left can come back.',
    fr: 'Seul un courrier parti peut revenir.',
  },
}

export const returnMessage = ({ code }: ReturnFailure, language: Language): string => messages[code][language]
