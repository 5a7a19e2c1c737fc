import { type Language, limits, type Translated } from '@quittance/core'

/** Why nothing was changed about saved views. */
export type SavedViewFailure =
  | 'view_unknown'
  | 'not_owner'
  | 'page_invalid'
  | 'name_invalid'
  | 'name_taken'
  | 'search_invalid'
  | 'too_many'

const messages: Readonly<Record<SavedViewFailure, Translated>> = {
  view_unknown: { en: 'There is no such saved view.', fr: 'Cette vue enregistrée n’existe pas.' },
  not_owner: {
    en: 'Only whoever saved this view may change it. Save it under a name of your own.',
    fr: 'Seule la personne qui a enregistré cette vue peut la modifier. Enregistrez-la sous un nom à vous.',
  },
  page_invalid: { en: 'There is no such page.', fr: 'Cette page n’existe pas.' },
  name_invalid: {
    en: `The name of a view has from 1 to ${limits.saved_view_name_length_maximum} characters.`,
    fr: `Le nom d’une vue compte de 1 à ${limits.saved_view_name_length_maximum} caractères.`,
  },
  name_taken: {
    en: 'You have a view of this name on this page. Choose another name, or change that view.',
    fr: 'Vous avez déjà une vue de ce nom sur cette page. Choisissez un autre nom, ou modifiez cette vue.',
  },
  search_invalid: {
    en: 'These filters cannot be kept: take some of them away.',
    fr: 'Ces filtres ne peuvent pas être enregistrés : retirez-en quelques-uns.',
  },
  too_many: {
    en: `You have ${limits.saved_views_maximum} saved views. Remove one first.`,
    fr: `Vous avez ${limits.saved_views_maximum} vues enregistrées. Supprimez-en une d’abord.`,
  },
}

/** What is said to the person who asked for the change. */
export const savedViewMessage = (failure: SavedViewFailure, language: Language): string => messages[failure][language]
