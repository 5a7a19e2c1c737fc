import { type Language, limits, type Translated } from '@quittance/core'
import { fillTemplate } from '../import/message/fill-template.js'

/** Why nothing was changed about teams. */
export type TeamFailure =
  | { readonly code: 'team_unknown' | 'person_unknown' | 'portfolio_unknown' }
  | { readonly code: 'name_invalid' | 'name_taken' | 'team_archived' | 'import_running' }
  | { readonly code: 'team_in_use'; readonly portfolios_count: number; readonly cases_count: number }

const messages: Readonly<Record<TeamFailure['code'], Translated>> = {
  team_unknown: { en: 'There is no such team.', fr: 'Cette équipe n’existe pas.' },
  person_unknown: {
    en: 'Nobody of the agency who may sign in has this id.',
    fr: 'Aucune personne de l’agence pouvant se connecter ne porte cet identifiant.',
  },
  portfolio_unknown: { en: 'There is no such portfolio.', fr: 'Ce portefeuille n’existe pas.' },
  name_invalid: {
    en: `The name of a team has from 1 to ${limits.team_name_length_maximum} characters.`,
    fr: `Le nom d’une équipe compte de 1 à ${limits.team_name_length_maximum} caractères.`,
  },
  name_taken: {
    en: 'Another team has this name, perhaps an archived one. Choose another name.',
    fr: 'Une autre équipe porte ce nom, peut-être une équipe archivée. Choisissez un autre nom.',
  },
  team_archived: {
    en: 'This team is archived. Restore it first.',
    fr: 'Cette équipe est archivée. Rétablissez-la d’abord.',
  },
  import_running: {
    en: 'A file of this creditor is being applied. Nothing was changed; try again in a few minutes.',
    fr: 'Un fichier de ce créancier est en cours d’application. Rien n’a été modifié ; réessayez dans quelques minutes.',
  },
  team_in_use: {
    en: 'This team still works portfolios ({portfolios_count}) or open cases ({cases_count}). Give its portfolios to another team first.',
    fr: 'Cette équipe travaille encore des portefeuilles ({portfolios_count}) ou des dossiers ouverts ({cases_count}). Confiez d’abord ses portefeuilles à une autre équipe.',
  },
}

/** What is said to the person who asked for the change. */
export const teamFailureMessage = (failure: TeamFailure, language: Language): string =>
  fillTemplate(messages[failure.code][language], { ...failure }, language)
