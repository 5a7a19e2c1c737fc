import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useViewer } from '../session/viewer-context.js'
import { ChoiceFilter } from '../ui/choice-filter.js'
import { ComparisonControl } from './comparison-control.js'
import { DimensionFilters } from './dimension-filters.js'
import classes from './filter-bar.module.css'
import { type ReportFilter, type ReportFilterKey, withCreditor, withoutFilters } from './report-filter.js'
import { ShareLink } from './share-link.js'
import { ReportPeriod } from './report-period.js'

/** The one filter bar: what a page may be restricted to, as chips; all of it stands in the address. */
export function FilterBar(props: {
  filter: ReportFilter
  onChange: (filter: ReportFilter) => void
  /** The filters that this page understands. */
  keys: readonly ReportFilterKey[]
  /** What can be done with what the page shows. */
  actions?: ReactNode | undefined
}) {
  const { t } = useLingui()
  const { filter, onChange, keys } = props
  const viewer = useViewer()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const creditors = data?.creditors ?? []
  const offered = creditors.filter(({ id }) => filter.creditor === undefined || id === filter.creditor)
  const portfolios = offered.flatMap((creditor) =>
    creditor.portfolios.map(({ id, name, currency }) => ({ id, label: name, hint: creditor.name, currency })),
  )
  const chosen = filter.currency === undefined ? [] : [filter.currency]
  const currencies = [...new Set([...chosen, ...portfolios.map(({ currency }) => currency)])].toSorted()
  const has = (key: ReportFilterKey) => keys.includes(key)
  const isSet = keys.some((key) => key !== 'asOf' && key !== 'compare' && filter[key] !== undefined)
  return (
    <div className={classes.bar} role="group" aria-label={t`Filters`}>
      {has('creditor') && viewer.creditorId === null && (
        <ChoiceFilter
          name={t`Creditor`}
          choices={creditors.map(({ id, name, code }) => ({ id, label: name, hint: code }))}
          value={filter.creditor}
          onChange={(creditor) => onChange(withCreditor(filter, creditor))}
        />
      )}
      {has('portfolio') && (
        <ChoiceFilter
          name={t`Portfolio`}
          choices={portfolios}
          value={filter.portfolio}
          onChange={(portfolio) => onChange({ ...filter, portfolio })}
        />
      )}
      {has('from') && <ReportPeriod filter={filter} onChange={onChange} />}
      {has('compare') && <ComparisonControl filter={filter} onChange={onChange} />}
      {has('currency') && (currencies.length > 1 || filter.currency !== undefined) && (
        <ChoiceFilter
          name={t`Currency`}
          choices={currencies.map((currency) => ({ id: currency, label: currency }))}
          value={filter.currency}
          onChange={(currency) => onChange({ ...filter, currency })}
        />
      )}
      <DimensionFilters filter={filter} onChange={onChange} keys={keys} />
      {isSet && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          my={2}
          onClick={() => onChange(withoutFilters(filter, keys))}
        >
          <Trans>Clear all</Trans>
        </Button>
      )}
      {props.actions !== null && <div className={classes.end}>{props.actions ?? <ShareLink />}</div>}
    </div>
  )
}
