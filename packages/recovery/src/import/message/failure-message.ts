import type { Language, Translated } from '@quittance/core'
import { describeProblem, messageText } from '@quittance/formats'
import { type FileFailure, isOwnFailure, type OwnFailureCode } from '../file-failure.js'
import { fillTemplate } from './fill-template.js'

/** Failures that are not the file's form, of which the reader of files tells itself. */
const messages: Readonly<Record<OwnFailureCode, Translated>> = {
  file_missing: {
    en: 'The stored file can no longer be read; nothing of it was applied. Send it again.',
    fr: 'Le fichier conservé n’est plus lisible ; rien n’en a été appliqué. Renvoyez-le.',
  },
  currency_unclear: {
    en: 'The portfolios of the creditor are now in several currencies, and the file was sent for all of them; nothing was applied. Send it again for one portfolio.',
    fr: 'Les portefeuilles du créancier sont désormais en plusieurs devises et le fichier les vise tous ; rien n’a été appliqué. Renvoyez-le pour un seul portefeuille.',
  },
  gave_up: {
    en: 'The file could not be worked after {attempts} attempts; nothing of it was applied. Send it again; if it fails again, tell support the number of this import.',
    fr: 'Le fichier n’a pas pu être traité après {attempts} essais ; rien n’en a été appliqué. Renvoyez-le ; en cas de nouvel échec, donnez au support le numéro de cet import.',
  },
  totals_differ: {
    en: 'The totals of the file do not reconcile ({what}); nothing was applied. Tell support the number of this import.',
    fr: 'Les totaux du fichier ne concordent pas ({what}) ; rien n’a été appliqué. Donnez au support le numéro de cet import.',
  },
}

/** The message of a file's failure for the person who reads it: where, what, how to mend it. */
export const failureMessage = (failure: FileFailure, language: Language): string =>
  isOwnFailure(failure)
    ? fillTemplate(messages[failure.code][language], failure.detail, language)
    : messageText(describeProblem(failure, language))
