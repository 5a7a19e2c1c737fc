import { assertNever, type DimensionId, dimensions, limits, report_kinds, type ReportKind } from '@quittance/core'

/** Why a report cannot be made of what was asked. `field` of the failure is the part of the specification to change. */
export type ReportFailure =
  | { readonly code: 'period_reversed'; readonly field: 'period' }
  | { readonly code: 'as_of_in_future'; readonly field: 'asOf'; readonly today: string }
  | { readonly code: 'known_at_in_future'; readonly field: 'knownAt' }
  | { readonly code: 'bad_ageing_edges'; readonly field: 'ageingEdges' }
  | { readonly code: 'too_many_ids'; readonly field: 'creditorIds' | 'portfolioIds' }
  | { readonly code: 'unknown_currency'; readonly field: 'currency'; readonly currency: string }
  | { readonly code: 'several_currencies'; readonly field: 'currency'; readonly currencies: readonly string[] }
  | { readonly code: 'too_many_filters'; readonly field: 'filters' }
  | { readonly code: 'too_many_values'; readonly field: 'filters'; readonly dimension: DimensionId }
  | {
      readonly code: 'bad_dimension_value'
      readonly field: 'filters'
      readonly dimension: DimensionId
      readonly value: string
    }
  | {
      readonly code: 'internal_dimension'
      readonly field: 'filters' | 'rows' | 'column' | 'dimensions'
      readonly dimension: DimensionId
    }
  | { readonly code: 'unknown_kpi'; readonly field: 'ids' | 'kpiIds' | 'kpi' | 'order'; readonly id: string }
  | { readonly code: 'too_many_kpis'; readonly field: 'ids' | 'kpiIds' | 'kpi' }
  | { readonly code: 'too_many_rows'; readonly field: 'rows' }
  | { readonly code: 'repeated_dimension'; readonly field: 'rows' | 'column'; readonly dimension: DimensionId }
  | {
      readonly code: 'too_many_columns'
      readonly field: 'column'
      readonly dimension: DimensionId
      readonly count: number
    }
  | { readonly code: 'table_too_large'; readonly field: 'rows' }
  | { readonly code: 'not_explained'; readonly field: 'kpi'; readonly id: string }
  | { readonly code: 'nothing_to_compare'; readonly field: 'comparison' }
  | { readonly code: 'unknown_figure'; readonly field: 'measure'; readonly figure: string }
  | { readonly code: 'bad_roll_months'; readonly field: 'months' }
  | { readonly code: 'bad_roll_day'; readonly field: 'from' }
  | { readonly code: 'not_observed'; readonly field: 'measure'; readonly figure: string }
  | { readonly code: 'months_out_of_range'; readonly field: 'months'; readonly maximum: number }
  | { readonly code: 'filter_not_used'; readonly field: 'filters'; readonly dimension: DimensionId }
  | { readonly code: 'too_many_promises'; readonly field: 'portfolioIds'; readonly maximum: number }
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
    case 'too_many_filters':
      return french
        ? `Un rapport a au plus ${limits.dimension_filters_maximum} filtres : retirez-en.`
        : `A report has at most ${limits.dimension_filters_maximum} filters: take some away.`
    case 'too_many_values':
      return french
        ? `Le filtre « ${titleOf(failure.dimension, locale)} » a trop de valeurs : ${limits.dimension_values_maximum} au plus.`
        : `The filter "${titleOf(failure.dimension, locale)}" has too many values: ${limits.dimension_values_maximum} at most.`
    case 'bad_dimension_value':
      return french
        ? `« ${failure.value} » n’est pas une valeur du filtre « ${titleOf(failure.dimension, locale)} » : ${valuesOf(failure.dimension, locale)}.`
        : `"${failure.value}" is no value of the filter "${titleOf(failure.dimension, locale)}": ${valuesOf(failure.dimension, locale)}.`
    case 'internal_dimension':
      return french
        ? `« ${titleOf(failure.dimension, locale)} » concerne l’organisation interne de l’agence et n’est pas ouvert à votre rôle : choisissez un autre axe.`
        : `"${titleOf(failure.dimension, locale)}" is about how the agency arranges its work, and not open to your role: choose another dimension.`
    case 'unknown_kpi':
      return french ? `L’indicateur « ${failure.id} » n’existe pas.` : `There is no KPI "${failure.id}".`
    case 'too_many_kpis':
      return french
        ? `Un rapport montre au plus ${limits.report_kpis_maximum} indicateurs : retirez-en.`
        : `A report shows at most ${limits.report_kpis_maximum} KPIs: take some away.`
    case 'too_many_rows':
      return french
        ? `Les lignes d’un tableau ont au plus ${limits.table_dimensions_maximum} axes : retirez-en.`
        : `The rows of a table have at most ${limits.table_dimensions_maximum} dimensions: take some away.`
    case 'repeated_dimension':
      return french
        ? `« ${titleOf(failure.dimension, locale)} » ne peut servir qu’une fois : choisissez un autre axe.`
        : `"${titleOf(failure.dimension, locale)}" can be used only once: choose another dimension.`
    case 'too_many_columns':
      return french
        ? `« ${titleOf(failure.dimension, locale)} » donnerait ${failure.count} colonnes, et un tableau en a ${limits.table_columns_maximum} au plus : mettez cet axe en lignes, ou filtrez-le.`
        : `"${titleOf(failure.dimension, locale)}" would make ${failure.count} columns, and a table has ${limits.table_columns_maximum} at most: put it in the rows, or filter it.`
    case 'table_too_large':
      return french
        ? 'Ce tableau serait trop grand pour être calculé : retirez un axe, ou filtrez davantage.'
        : 'This table would be too large to compute: take a dimension away, or filter more.'
    case 'not_explained':
      return french
        ? `« ${failure.id} » compte des dossiers différents, dont les parts ne s’additionnent pas : regardez-le dans un tableau.`
        : `"${failure.id}" counts different cases, the parts of which do not add up: look at it in a table.`
    case 'nothing_to_compare':
      return french
        ? 'Rien ne précède cette période : donnez-lui un premier jour, ou comparez avec l’année précédente.'
        : 'Nothing comes before this period: give it a first day, or compare with the year before.'
    case 'unknown_figure':
      return french
        ? `« ${failure.figure} » ne désigne aucun chiffre : donnez une mesure, « ageing:<tranche> », « curve:<AAAA-MM>:<mois> » ou un chiffre de glissement.`
        : `"${failure.figure}" names no figure: give a measure, "ageing:<bucket>", "curve:<YYYY-MM>:<month index>" or a figure of a roll.`
    case 'bad_roll_months':
      return french
        ? `Le glissement se suit sur 1 à ${limits.roll_months_maximum} mois entiers.`
        : `Rolls are followed over 1 to ${limits.roll_months_maximum} whole months.`
    case 'bad_roll_day':
      return french
        ? 'Le premier jour suivi doit précéder la date d’arrêté.'
        : 'The first day that is followed must be before the as-of day.'
    case 'not_observed':
      return french
        ? `« ${failure.figure} » n’est pas encore observé à la date d’arrêté.`
        : `"${failure.figure}" is not observed yet on the as-of day.`
    case 'kind_not_available':
      return french
        ? `Le rapport « ${report_kinds[failure.kind].fr} » ne vous est pas proposé : choisissez-en un autre.`
        : `The report "${report_kinds[failure.kind].en}" is not offered to you: choose another.`
    case 'months_out_of_range':
      return french ? `Choisissez de 1 à ${failure.maximum} mois.` : `Choose from 1 to ${failure.maximum} months.`
    case 'filter_not_used':
      return french
        ? `Ces chiffres ne se restreignent pas par « ${titleOf(failure.dimension, locale)} » : retirez ce filtre.`
        : `These figures cannot be narrowed by "${titleOf(failure.dimension, locale)}": take this filter away.`
    case 'too_many_promises':
      return french
        ? `La sélection compte plus de ${failure.maximum} promesses : choisissez moins de portefeuilles.`
        : `The selection has more than ${failure.maximum} promises: choose fewer portfolios.`
    default:
      return assertNever(failure)
  }
}

const titleOf = (dimension: DimensionId, locale: 'fr' | 'en'): string => dimensions[dimension].text[locale]

/** How the values of a dimension are written. */
const valuesOf = (dimension: DimensionId, locale: 'fr' | 'en'): string => {
  const french = locale === 'fr'
  switch (dimensions[dimension].values) {
    case 'id':
      return french ? 'donnez un identifiant' : 'give an id'
    case 'code':
      if (dimension === 'claim_kind') return french ? 'donnez civil ou commercial' : 'give civil or commercial'
      return french ? 'donnez person ou company' : 'give person or company'
    case 'month':
      return french ? 'donnez un mois, comme 2026-01' : 'give a month such as 2026-01'
    case 'day':
      return french ? 'donnez un jour, comme 2026-01-31' : 'give a day such as 2026-01-31'
  }
}
