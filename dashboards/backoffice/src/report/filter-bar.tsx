import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useViewer } from '../session/viewer-context.js'
import { ChoiceFilter } from '../ui/choice-filter.js'
import { PeriodFilter } from '../ui/period-filter.js'
import classes from './filter-bar.module.css'
import { type ReportFilter, type ReportFilterKey, withCreditor } from './report-filter.js'

/** The one filter bar: what a page may be restricted to, as chips; all of it stands in the address. */
export function FilterBar(props: {
  filter: ReportFilter
  onChange: (filter: ReportFilter) => void
  /** The filters that this page understands. */
  keys: readonly ReportFilterKey[]
  /** What else can be done with what the page shows. */
  actions?: ReactNode
}) {
  const { t } = useLingui()
  const { filter, onChange } = props
  const viewer = useViewer()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const creditors = data?.creditors ?? []
  const offered = creditors.filter(({ id }) => filter.creditor === undefined || id === filter.creditor)
  const portfolios = offered.flatMap((creditor) =>
    creditor.portfolios.map(({ id, name, currency }) => ({ id, label: name, hint: creditor.name, currency })),
  )
  const chosen = filter.currency === undefined ? [] : [filter.currency]
  const currencies = [...new Set([...chosen, ...portfolios.map(({ currency }) => currency)])].toSorted()
  const has = (key: ReportFilterKey) => props.keys.includes(key)
  const isSet = props.keys.some((key) => key !== 'asOf' && filter[key] !== undefined)
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
      {has('from') && (
        <PeriodFilter
          name={t`Period`}
          today={viewer.organisation.today}
          value={filter}
          onChange={({ from, to }) => onChange({ ...filter, from, to })}
        />
      )}
      {has('currency') && (currencies.length > 1 || filter.currency !== undefined) && (
        <ChoiceFilter
          name={t`Currency`}
          choices={currencies.map((currency) => ({ id: currency, label: currency }))}
          value={filter.currency}
          onChange={(currency) => onChange({ ...filter, currency })}
        />
      )}
      {isSet && (
        <Button variant="subtle" color="gray" size="compact-sm" my={2} onClick={() => onChange({ asOf: filter.asOf })}>
          <Trans>Clear all</Trans>
        </Button>
      )}
      <div className={classes.end}>
        {props.actions}
        <span className={classes.link}>
          <CopyButton value={window.location.href}>
            {({ copied, copy }) => (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconLink size={14} aria-hidden />}
                onClick={copy}
              >
                {copied ? <Trans>Link copied</Trans> : <Trans>Copy link</Trans>}
              </Button>
            )}
          </CopyButton>
        </span>
      </div>
    </div>
  )
}
