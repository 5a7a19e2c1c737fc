import type { Language, Translated } from '@quittance/core'
import type { MappingProblem } from './mapping/check-mapping.rules.js'
import type { ImportState } from './import-state.js'

/** Why an upload was not taken. Nothing of it is kept. `field` is where a form shows it. */
export type CreateImportFailure = { readonly code: CreateImportFailureCode; readonly field: string | null }

export type CreateImportFailureCode =
  | 'creditor_unknown'
  | 'portfolio_unknown'
  | 'portfolio_required'
  | 'portfolio_needed_for_currency'
  | 'file_name_invalid'
  | 'received_on_in_future'
  | 'file_too_large'
  | 'storage_full'
  | 'upload_broken'

const createMessages: Readonly<Record<CreateImportFailureCode, Translated>> = {
  creditor_unknown: { en: 'Choose a creditor.', fr: 'Choisissez un créancier.' },
  portfolio_unknown: {
    en: 'This creditor has no such portfolio. Choose one of its portfolios.',
    fr: 'Ce créancier n’a pas ce portefeuille. Choisissez-en un des siens.',
  },
  portfolio_required: {
    en: 'Claims are placed in a portfolio. Choose one.',
    fr: 'Les créances sont confiées dans un portefeuille. Choisissez-en un.',
  },
  portfolio_needed_for_currency: {
    en: 'The portfolios of this creditor are in several currencies. Choose the one that the file belongs to.',
    fr: 'Les portefeuilles de ce créancier sont en plusieurs devises. Choisissez celui du fichier.',
  },
  file_name_invalid: {
    en: 'The name of the file is empty or longer than 255 characters. Rename it.',
    fr: 'Le nom du fichier est vide ou dépasse 255 caractères. Renommez-le.',
  },
  received_on_in_future: {
    en: 'The received date is after today. Correct it.',
    fr: 'La date de réception est postérieure à aujourd’hui. Corrigez-la.',
  },
  file_too_large: { en: 'The file is larger than 2 GiB. Split it.', fr: 'Le fichier dépasse 2 Gio. Découpez-le.' },
  storage_full: {
    en: 'There is no room left on the server for this file; nothing of it was kept. Tell the administrator, then send it again.',
    fr: 'Il n’y a plus de place sur le serveur pour ce fichier ; rien n’en a été gardé. Prévenez l’administrateur, puis renvoyez-le.',
  },
  upload_broken: {
    en: 'The upload broke off before the end of the file; nothing of it was kept. Send it again.',
    fr: 'L’envoi s’est interrompu avant la fin du fichier ; rien n’en a été gardé. Renvoyez-le.',
  },
}

export const createImportFailureMessage = ({ code }: CreateImportFailure, language: Language): string =>
  createMessages[code][language]

/** Why an import cannot be started. `mappingProblemMessage` puts the problem of a mapping into words. */
export type StartImportFailure =
  | { readonly code: 'import_unknown' }
  | { readonly code: 'not_awaiting_mapping'; readonly state: ImportState }
  | { readonly code: 'profile_name_invalid' }
  | { readonly code: 'mapping_invalid'; readonly problem: MappingProblem }

/** Why an import cannot be cancelled. */
export type CancelImportFailure =
  | { readonly code: 'import_unknown' }
  | { readonly code: 'already_ended'; readonly state: ImportState }

const commandMessages: Readonly<
  Record<Exclude<StartImportFailure['code'], 'mapping_invalid'> | CancelImportFailure['code'], Translated>
> = {
  import_unknown: { en: 'There is no such import.', fr: 'Cet import n’existe pas.' },
  not_awaiting_mapping: {
    en: 'This import is not waiting for its columns to be mapped.',
    fr: 'Cet import n’attend pas de correspondance de colonnes.',
  },
  profile_name_invalid: {
    en: 'The name of the profile is empty or longer than 100 characters.',
    fr: 'Le nom du profil est vide ou dépasse 100 caractères.',
  },
  already_ended: { en: 'This import has ended already.', fr: 'Cet import est déjà terminé.' },
}

/** The message of a refused command, but for a mapping's problem, which needs the kind of the file. */
export const importCommandMessage = (
  { code }: Exclude<StartImportFailure, { code: 'mapping_invalid' }> | CancelImportFailure,
  language: Language,
): string => commandMessages[code][language]
