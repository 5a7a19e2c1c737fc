import { assertNever, limits, report_kinds, type ReportKind } from '@quittance/core'

/** Why a report cannot be made of what was asked. `field` of the failure is the part of the specification to change. */
export type ReportFailure =
  | { readonly code: 'period_reversed'; readonly field: 'period' }
  | { readonly code: 'as_of_in_future'; readonly field: 'asOf'; readonly today: string }
  | { readonly code: 'known_at_in_future'; readonly field: 'knownAt' }
  | { readonly code: 'bad_ageing_edges'; readonly field: 'ageingEdges' }
  | { readonly code: 'too_many_ids'; readonly field: 'creditorIds' | 'portfolioIds' }
  | { readonly code: 'unknown_currency'; readonly field: 'currency'; readonly currency: string }
  | { readonly code: 'several_currencies'; readonly field: 'currency'; readonly currencies: readonly string[] }
  | { readonly code: 'unknown_kpi'; readonly field: 'ids'; readonly id: string }
  | { readonly code: 'unknown_figure'; readonly field: 'measure'; readonly figure: string }
  | { readonly code: 'not_observed'; readonly field: 'measure'; readonly figure: string }
  | { readonly code: 'kind_not_available'; readonly field: 'kind'; readonly kind: ReportKind }

/** The most upper ends that ageing buckets may have. */
export const ageing_edges_maximum = 24
/** The latest upper end: about a century. */
export const ageing_edge_days_maximum = 36_500

/** What a person is told, with what to change. */
export const reportFailureMessage = (failure: ReportFailure, locale: 'fr' | 'en'): string => {
  const french = locale === 'fr'
  switch (failure.code) {
    case 'period_reversed':
      return french
        ? 'La période finit avant de commencer : inversez ses deux dates.'
        : 'The period ends before it begins: swap its two days.'
    case 'as_of_in_future':
      return french
        ? `La date d’arrêté est dans le futur : choisissez au plus tard le ${failure.today}.`
        : `The as-of day is in the future: choose ${failure.today} at the latest.`
    case 'known_at_in_future':
      return french
        ? 'L’instant de connaissance est dans le futur : omettez-le pour tout ce qui est connu maintenant.'
        : 'The known-at moment is in the future: leave it out for everything known now.'
    case 'bad_ageing_edges':
      return french
        ? `Les bornes d’âge sont de 1 à ${ageing_edges_maximum} nombres entiers de jours croissants, à partir de 1 et jusqu’à ${ageing_edge_days_maximum}.`
        : `Ageing edges are 1 to ${ageing_edges_maximum} rising whole numbers of days, from 1 to ${ageing_edge_days_maximum}.`
    case 'too_many_ids':
      return french
        ? `Un filtre nomme au plus ${limits.filter_ids_maximum} identifiants.`
        : `A filter names at most ${limits.filter_ids_maximum} ids.`
    case 'unknown_currency':
      return french
        ? `« ${failure.currency} » n’est pas une devise ISO 4217, comme EUR.`
        : `"${failure.currency}" is not an ISO 4217 currency such as EUR.`
    case 'several_currencies':
      return french
        ? `La sélection contient plusieurs devises (${failure.currencies.join(', ')}), qui ne s’additionnent pas : choisissez-en une.`
        : `The selection holds several currencies (${failure.currencies.join(', ')}), which are never added: choose one.`
    case 'unknown_kpi':
      return french ? `L’indicateur « ${failure.id} » n’existe pas.` : `There is no KPI "${failure.id}".`
    case 'unknown_figure':
      return french
        ? `« ${failure.figure} » ne désigne aucun chiffre : donnez une mesure, « ageing:<tranche> » ou « curve:<AAAA-MM>:<mois> ».`
        : `"${failure.figure}" names no figure: give a measure, "ageing:<bucket>" or "curve:<YYYY-MM>:<month index>".`
    case 'not_observed':
      return french
        ? `« ${failure.figure} » n’est pas encore observé à la date d’arrêté.`
        : `"${failure.figure}" is not observed yet on the as-of day.`
    case 'kind_not_available':
      return french
        ? `Le rapport « ${report_kinds[failure.kind].fr} » ne vous est pas proposé : choisissez-en un autre.`
        : `The report "${report_kinds[failure.kind].en}" is not offered to you: choose another.`
    default:
      return assertNever(failure)
  }
}
