import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Select, Skeleton } from '@mantine/core'
import { dispute_reasons, hold_kinds } from '@quittance/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatCount, formatDate } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { AssignHold } from './change-hold.js'
import classes from './hold.module.css'
import { useHoldWords } from './hold-words.js'
import { StandingHoldsDocument, type StandingHoldsQuery } from './standing-holds.generated.js'

const route = getRouteApi('/signed-in/disputes')
type Row = StandingHoldsQuery['standingHolds']['holds'][number]

/** The disputes and holds that stand, the most overdue first: who answers each, and by when. */
export function HoldListPage() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useHoldWords()
  const { kind, late } = route.useSearch()
  const navigate = route.useNavigate()
  const [assigned, setAssigned] = useState<Row | null>(null)
  const { data, previousData, error, refetch } = useQuery(StandingHoldsDocument, {
    variables: { kind: kind ?? null, late: late === 'yes' },
  })
  const list = (data ?? (error ? undefined : previousData))?.standingHolds
  const columns = useHoldColumns(setAssigned)
  const total = formatCount(list?.total ?? 0, tag)
  const overdue = formatCount(list?.late ?? 0, tag)
  return (
    <Page
      title={t`Disputes and holds`}
      subtitle={
        list && (
          <Trans>
            {total} stand, {overdue} of them past their day.
          </Trans>
        )
      }
    >
      <div className={classes.filters}>
        <Select
          aria-label={t`Kind`}
          placeholder={t`All kinds`}
          clearable
          data={hold_kinds.map((value) => ({ value, label: words.kind(value) }))}
          value={kind ?? null}
          onChange={(value) =>
            void navigate({
              search: (known) => ({ ...known, kind: hold_kinds.find((one) => one === value) }),
              replace: true,
            })
          }
        />
        <Checkbox
          label={t`Only past their day`}
          checked={late === 'yes'}
          onChange={(event) =>
            void navigate({
              search: (known) => ({ ...known, late: event.currentTarget.checked ? ('yes' as const) : undefined }),
              replace: true,
            })
          }
        />
      </div>
      {error && !list ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !list ? (
        <Skeleton height={420} />
      ) : (
        <PlainTable
          label={t`Disputes and holds`}
          columns={columns}
          rows={list.holds}
          rowId={({ id }) => id}
          empty={<Trans>No hold stands that meets these filters.</Trans>}
        />
      )}
      {assigned !== null && <AssignHold hold={assigned} onClose={() => setAssigned(null)} />}
    </Page>
  )
}

function useHoldColumns(assign: (hold: Row) => void): PlainColumn<Row>[] {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const words = useHoldWords()
  return [
    {
      header: t`By when`,
      cell: ({ respondBy, isLate }) =>
        isLate ? <StatusMark status="late">{formatDate(respondBy, tag)}</StatusMark> : formatDate(respondBy, tag),
    },
    {
      header: t`Case`,
      cell: ({ debtCase }) => (
        <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
          {debtCase.reference}
        </Link>
      ),
    },
    { header: t`Debtor`, wrap: true, cell: ({ debtCase }) => debtCase.debtor.name },
    { header: t`Creditor`, wrap: true, cell: ({ debtCase }) => debtCase.creditor.name },
    { header: t`Kind`, cell: ({ kind }) => words.kind(kind) },
    {
      header: t`Why`,
      wrap: true,
      cell: ({ reasonCode, reason }) => (reasonCode === null ? (reason ?? '–') : dispute_reasons[reasonCode][language]),
    },
    { header: t`Since`, cell: ({ openedOn }) => formatDate(openedOn, tag) },
    {
      header: t`Who answers it`,
      cell: (hold) => (
        <Button variant="default" size="compact-xs" onClick={() => assign(hold)}>
          {hold.ownerName ?? t`Give to somebody…`}
        </Button>
      ),
    },
  ]
}
