import { assertNever, type Language } from '@quittance/core'
import { z } from 'zod'
import { type ReportFailure, reportFailureMessage } from '../report/report-failure.js'
import { export_rows_maximum, exports_under_way_maximum } from './export-limits.js'

/** Why nothing was done about an export. `field` is where a form shows it. */
export type ExportRefusal =
  | { readonly code: 'not_allowed'; readonly field: null }
  | { readonly code: 'spec_too_large'; readonly field: 'spec' }
  | { readonly code: 'too_many_under_way'; readonly field: null }
  | { readonly code: 'not_found'; readonly field: null }
  | { readonly code: 'already_ended'; readonly field: null }
  | { readonly code: 'still_under_way'; readonly field: null }
  | { readonly code: 'report'; readonly field: 'spec'; readonly failure: ReportFailure }

/** What a person is told, with what to change. */
export const exportRefusalMessage = (refusal: ExportRefusal, language: Language): string => {
  const french = language === 'fr'
  switch (refusal.code) {
    case 'not_allowed':
      return french ? 'Votre rôle ne le permet pas.' : 'Your role does not include this.'
    case 'spec_too_large':
      return french
        ? 'Ce rapport a trop de filtres ou d’indicateurs pour un fichier : retirez-en.'
        : 'This report has too many filters or KPIs for a file: take some away.'
    case 'too_many_under_way':
      return french
        ? `Au plus ${exports_under_way_maximum} exports à la fois : attendez la fin de l’un d’eux ou annulez-le.`
        : `At most ${exports_under_way_maximum} exports at a time: wait for one to end, or cancel it.`
    case 'not_found':
      return french
        ? 'Cet export n’existe pas, n’est pas le vôtre ou son fichier a été supprimé.'
        : 'There is no such export, it is not yours, or its file was removed.'
    case 'already_ended':
      return french ? 'Cet export est déjà terminé.' : 'This export has ended already.'
    case 'still_under_way':
      return french
        ? 'Cet export est en cours ou prêt : il n’y a rien à refaire.'
        : 'This export is under way or ready: there is nothing to do again.'
    case 'report':
      return reportFailureMessage(refusal.failure, language)
    default:
      return assertNever(refusal)
  }
}

const failure_codes = ['report', 'not_allowed', 'too_many_rows', 'too_large', 'storage_full', 'gave_up'] as const

/** Why a file could not be made, as it is kept. `message` is of the report, in the language of who asked. */
export const exportFailure = z.object({ code: z.enum(failure_codes), message: z.string().nullable() })

/** Why a file could not be made. */
export type ExportFailure = z.infer<typeof exportFailure>

/** What a person is told of it. */
export const exportFailureMessage = ({ code, message }: ExportFailure, language: Language): string => {
  const french = language === 'fr'
  switch (code) {
    case 'report':
      return message ?? ''
    case 'not_allowed':
      return french ? 'Votre compte n’y a plus droit.' : 'Your account is no longer allowed to do this.'
    case 'too_many_rows':
      return french
        ? `Plus de ${export_rows_maximum} lignes : restreignez le rapport par des filtres.`
        : `More than ${export_rows_maximum} rows: narrow the report with filters.`
    case 'too_large':
      return french
        ? 'Le fichier passe 1 Gio : restreignez le rapport par des filtres.'
        : 'The file passes 1 GiB: narrow the report with filters.'
    case 'storage_full':
      return french
        ? 'Il n’y a plus de place pour les fichiers : prévenez l’administrateur, puis réessayez.'
        : 'There is no room left for files: tell the administrator, then try again.'
    case 'gave_up':
      return french
        ? 'Le fichier n’a pas pu être fait après plusieurs essais. Réessayez plus tard.'
        : 'The file could not be made after several attempts. Try again later.'
    default:
      return assertNever(code)
  }
}
