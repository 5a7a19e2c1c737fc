import { dimensions } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { MultiChoiceFilter } from '../ui/multi-choice-filter.js'
import { valuesOf, withDimension } from './with-dimension.js'
import { AddFilter } from './add-filter.js'
import { type FilterDimension, filter_dimensions } from './dimension-values.js'
import type { ReportFilter, ReportFilterKey } from './report-filter.js'
import { useDimensionChoices } from './use-dimension-choices.js'

const none = 'none'

/** One chip for every dimension that restricts the page, and the menu that adds another. */
export function DimensionFilters(props: {
  filter: ReportFilter
  onChange: (filter: ReportFilter) => void
  keys: readonly ReportFilterKey[]
}) {
  const { language } = useLocale()
  const { filter, onChange } = props
  const [asked, setAsked] = useState<FilterDimension | null>(null)
  const { choicesOf, offered } = useDimensionChoices(filter)
  const shown = filter_dimensions.filter((dimension) => filter[dimension] !== undefined || dimension === asked)
  const addable = offered.filter((dimension) => props.keys.includes(dimension) && !shown.includes(dimension))
  return (
    <>
      {shown.map((dimension) => (
        <MultiChoiceFilter
          key={dimension}
          name={dimensions[dimension].text[language]}
          choices={choicesOf(dimension)}
          values={valuesOf(filter, dimension).map((value) => value ?? none)}
          startsOpen={dimension === asked}
          onClose={() => setAsked(null)}
          onChange={(values) => onChange(withDimension(filter, dimension, values.map(ofChoice)))}
        />
      ))}
      {addable.length > 0 && (
        <AddFilter
          choices={addable.map((dimension) => ({ id: dimension, label: dimensions[dimension].text[language] }))}
          onChoose={(id) => setAsked(addable.find((dimension) => dimension === id) ?? null)}
        />
      )}
    </>
  )
}

function ofChoice(value: string): string | null {
  return value === none ? null : value
}
