import type { Language, Translated } from '@quittance/core'

const words = {
  as_of: { en: 'As of', fr: 'Arrêté au' },
  attached: { en: 'Attached', fr: 'En pièce jointe' },
  compared_previous_period: { en: 'Previous period', fr: 'Période précédente' },
  compared_previous_year: { en: 'A year before', fr: 'Un an plus tôt' },
  figure: { en: 'Figure', fr: 'Indicateur' },
  more_rows: {
    en: 'The table goes on: all of it is in the files and on the screen.',
    fr: 'Le tableau continue : il est complet dans les fichiers et à l’écran.',
  },
  no_rows: { en: 'Nothing to show.', fr: 'Rien à afficher.' },
  open_report: { en: 'Open the report', fr: 'Ouvrir le rapport' },
  stop: { en: 'Stop these e-mails', fr: 'Ne plus recevoir ces e-mails' },
  target: { en: 'Target', fr: 'Objectif' },
  test: { en: 'Test', fr: 'Essai' },
  too_large: {
    en: 'The files are too large for an e-mail. Open the report and download them there.',
    fr: 'Les fichiers sont trop lourds pour un e-mail. Ouvrez le rapport et téléchargez-les.',
  },
  total: { en: 'Total', fr: 'Total' },
  value: { en: 'Value', fr: 'Valeur' },
} as const satisfies Readonly<Record<string, Translated>>

/** A word of these e-mails. */
export const mailWord = (name: keyof typeof words, language: Language): string => words[name][language]

/** Why the recipient gets it; `owner` is null where the recipient is the owner. */
export const whySent = (schedule: string, owner: string | null, agency: string, language: Language): string => {
  if (language === 'fr') {
    const why = owner === null ? 'vous avez programmé cet envoi' : `${owner} vous a inscrit à cet envoi programmé`
    return `Vous recevez cet e-mail car ${why} : « ${schedule} », chez ${agency}. Les chiffres sont ceux que vous pouvez voir.`
  }
  const who = owner === null ? 'you have' : `${owner} has`
  return `You get this e-mail because ${who} “${schedule}” sent to you at ${agency}. The figures are those that you may see.`
}
