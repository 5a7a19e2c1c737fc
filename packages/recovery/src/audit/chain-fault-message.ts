import type { Language, Translated } from '@quittance/core'
import type { ChainFaultKind } from './chain-fault.js'

const messages: Readonly<Record<ChainFaultKind, Translated>> = {
  altered: {
    en: 'The event was altered: its content, or its link to its neighbours, is not what was recorded.',
    fr: 'L’événement a été modifié : son contenu, ou son lien avec ses voisins, n’est pas celui qui a été enregistré.',
  },
  removed: {
    en: 'The event is missing; those before it are sound.',
    fr: 'L’événement manque ; ceux qui le précèdent sont intègres.',
  },
  inserted: {
    en: 'The event was inserted: the product did not record it.',
    fr: 'L’événement a été ajouté : le produit ne l’a pas enregistré.',
  },
  head_mismatch: {
    en: 'The head of the chain names another last event: the event or the head was altered.',
    fr: 'La tête de la chaîne désigne un autre dernier événement : l’événement ou la tête a été modifié.',
  },
  rewritten: {
    en: 'The events fit each other, but not the anchor in storage: they were changed and chained anew since the anchor before.',
    fr: 'Les événements s’accordent entre eux, mais pas avec l’ancre conservée : ils ont été modifiés et rechaînés depuis l’ancre précédente.',
  },
}

/** What is wrong with a chain, for people. */
export const chainFaultMessage = (kind: ChainFaultKind, language: Language): string => messages[kind][language]
