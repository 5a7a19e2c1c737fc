import { assertNever, type Language, type StrategyFault } from '@quittance/core'

/** Why a strategy was neither saved nor published. */
export type StrategyFailure =
  | { readonly code: 'not_allowed' | 'version_unknown' | 'published_already' | 'reason_missing' | 'live_from_past' }
  | { readonly code: 'not_json'; readonly detail: string }
  | { readonly code: 'unknown_id'; readonly detail: string }
  | { readonly code: 'faults'; readonly faults: readonly StrategyFault[] }

export const strategyMessage = (failure: StrategyFailure, language: Language): string => {
  const en = language === 'en'
  switch (failure.code) {
    case 'not_allowed':
      return en ? 'Your role does not include this.' : 'Votre rôle ne le permet pas.'
    case 'version_unknown':
      return en ? 'There is no such version.' : 'Cette version n’existe pas.'
    case 'published_already':
      return en
        ? 'This version is published and no longer changes. Make a new one from it.'
        : 'Cette version est publiée et ne change plus. Créez-en une nouvelle à partir d’elle.'
    case 'reason_missing':
      return en ? 'Say why the strategy changes.' : 'Dites pourquoi la stratégie change.'
    case 'live_from_past':
      return en ? 'A strategy begins today or later.' : 'Une stratégie commence aujourd’hui ou plus tard.'
    case 'not_json':
      return en
        ? `This is no strategy as it is exported: ${failure.detail}. Export one and compare.`
        : `Ce n’est pas une stratégie telle qu’exportée : ${failure.detail}. Exportez-en une et comparez.`
    case 'unknown_id':
      return en
        ? `There is no creditor, portfolio or team ${failure.detail} here.`
        : `Il n’y a ici ni créancier, ni portefeuille, ni équipe ${failure.detail}.`
    case 'faults':
      return failure.faults.map((fault) => faultMessage(fault, language)).join(' ')
    default:
      return assertNever(failure)
  }
}

const faultMessage = (fault: StrategyFault, language: Language): string => {
  const en = language === 'en'
  switch (fault.code) {
    case 'no_rules':
      return en ? 'A strategy has at least one rule.' : 'Une stratégie a au moins une règle.'
    case 'too_many_rules':
      return en ? `At most ${fault.maximum} rules.` : `Au plus ${fault.maximum} règles.`
    case 'days_ahead_invalid':
      return en ? 'A case waits from 1 to 180 days.' : 'Un dossier attend de 1 à 180 jours.'
    case 'lease_invalid':
      return en ? 'A case is kept from 5 to 480 minutes.' : 'Un dossier est réservé de 5 à 480 minutes.'
    case 'chances_invalid':
      return en
        ? 'Chances rise by days and are percentages from 0 to 100.'
        : 'Les chances vont par jours croissants, en pourcentages de 0 à 100.'
    case 'limits_invalid':
      return en ? 'A limit is at least 1, or empty.' : 'Une limite vaut au moins 1, ou reste vide.'
    case 'delay_invalid':
      return en
        ? `Rule ${fault.rule}: a delay is a whole number from -365 to 365.`
        : `Règle ${fault.rule} : un délai est un nombre entier de -365 à 365.`
    case 'range_empty':
      return en
        ? `Rule ${fault.rule}: “from” is above “to”, so no case fits.`
        : `Règle ${fault.rule} : « de » dépasse « à », aucun dossier ne convient.`
    case 'never_reached':
      return en
        ? `Rule ${fault.rule} is never reached: an earlier one takes every case for this reason. Move it up, or remove it.`
        : `La règle ${fault.rule} ne sert jamais : une autre, plus haut, prend tous les dossiers pour ce motif. Remontez-la ou supprimez-la.`
    case 'distribution_range_empty':
      return en
        ? `Distribution rule ${fault.rule}: “from” is above “to”, so no case fits.`
        : `Règle de répartition ${fault.rule} : « de » dépasse « à », aucun dossier ne convient.`
    case 'distribution_asks_nothing':
      return en
        ? `Distribution rule ${fault.rule} asks for no team, skill or language.`
        : `La règle de répartition ${fault.rule} ne demande ni équipe, ni compétence, ni langue.`
    default:
      return assertNever(fault)
  }
}
