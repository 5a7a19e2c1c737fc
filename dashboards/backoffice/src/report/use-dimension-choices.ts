import { useQuery } from '@apollo/client/react'
import { type DimensionId, dimensions, monthOf, shiftMonth } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { may } from '../session/permission.js'
import { useToday } from '../session/use-today.js'
import { useViewer } from '../session/viewer-context.js'
import type { Choice } from '../ui/choice-filter.js'
import { valuesOf } from './with-dimension.js'
import { DimensionNamesDocument } from './dimension-names.generated.js'
import { type FilterDimension, filter_dimensions } from './dimension-values.js'
import type { ReportFilter } from './report-filter.js'
import { useDimensionValueText } from './report-words.js'

const months_offered = 36
/** Days are filtered by clicking them; a list of them would help nobody. */
const not_offered: readonly DimensionId[] = ['day']

/** What each dimension can be filtered by, and which dimensions the viewer is offered. */
export function useDimensionChoices(filter: ReportFilter) {
  const { t } = useLingui()
  const viewer = useViewer()
  const valueText = useDimensionValueText()
  const isOfAgency = viewer.creditorId === null
  const mayName = isOfAgency && may(viewer, 'read_people')
  const { data } = useQuery(DimensionNamesDocument, { fetchPolicy: 'cache-first', skip: !mayName })
  const teams: Choice[] = (data?.teams ?? []).map(({ id, name }) => ({ id, label: name }))
  const agents = new Map(
    (data?.teams ?? []).flatMap((team) => team.members.map(({ personId, name }) => [personId, name])),
  )
  const latest = monthOf(useToday())
  const months = Array.from({ length: months_offered }, (_, ago) => shiftMonth(latest, -ago))
  const named = (dimension: DimensionId, ids: readonly string[]): Choice[] =>
    ids.map((id) => ({ id, label: valueText(dimension, id) }))
  const all = (dimension: FilterDimension): Choice[] => {
    switch (dimension) {
      case 'claim_kind':
        return named(dimension, ['civil', 'commercial'])
      case 'debtor_kind':
        return named(dimension, ['person', 'company'])
      case 'placement_month':
      case 'month':
        return named(dimension, months)
      case 'day':
        return []
      case 'agent':
        return [
          ...[...agents].map(([id, label]) => ({ id, label })).toSorted(byLabel),
          { id: 'none', label: t`Not known` },
        ]
      case 'team':
        return [...teams, { id: 'none', label: t`Not known` }]
    }
  }
  return {
    offered: filter_dimensions.filter(
      (dimension) => !not_offered.includes(dimension) && (mayName || !dimensions[dimension].internal),
    ),
    /** Also what is chosen already and would not be offered, so that no chip is without words. */
    choicesOf: (dimension: FilterDimension): Choice[] => {
      const choices = all(dimension)
      const unlisted = valuesOf(filter, dimension).filter(
        (value) => !choices.some(({ id }) => id === (value ?? 'none')),
      )
      return [...choices, ...unlisted.map((value) => ({ id: value ?? 'none', label: valueText(dimension, value) }))]
    },
  }
}

function byLabel(left: Choice, right: Choice): number {
  return left.label.localeCompare(right.label)
}
