import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { CancelPromise } from '../promise/cancel-promise.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day } from '../ui/day.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { type PromiseTable_DebtCaseFragment, PromiseTable_DebtCaseFragmentDoc } from './promise-table.generated.js'
import { promise_marks, usePromiseStatusName } from './promise-words.js'

/** What the debtor promised, and what became of it. */
export function PromiseTable({ debtCase }: { debtCase: FragmentType<PromiseTable_DebtCaseFragment> }) {
  const { t } = useLingui()
  const statusName = usePromiseStatusName()
  const mayWork = may(useViewer(), 'work_case')
  const { data, complete } = useFragment({
    fragment: PromiseTable_DebtCaseFragmentDoc,
    fragmentName: 'PromiseTable_debtCase',
    from: debtCase,
  })
  if (!complete) return null
  return (
    <Section id="promises" title={<Trans>Promises</Trans>}>
      <PlainTable
        label={t`Promises`}
        rows={data.promises}
        rowId={({ id }) => id}
        empty={<Trans>No promise was made.</Trans>}
        columns={[
          { header: t`Due`, cell: ({ dueOn }) => <Day date={dueOn} distance /> },
          { header: t`Promised`, align: 'right', cell: ({ amount }) => <Amount value={amount} /> },
          { header: t`Paid`, align: 'right', cell: ({ appropriated }) => <Amount value={appropriated} /> },
          {
            header: t`Status`,
            cell: ({ status }) => <StatusMark status={promise_marks[status]}>{statusName(status)}</StatusMark>,
          },
          { header: t`Decided`, cell: ({ decidedOn }) => <Day date={decidedOn} /> },
          { header: t`Made`, cell: ({ promisedOn }) => <Day date={promisedOn} /> },
          {
            header: t`Terms`,
            wrap: true,
            cell: ({ graceDays, thresholdPercent }) =>
              t`${plural(graceDays, { 0: 'no grace', one: '# day’s grace', other: '# days’ grace' })}, kept from ${thresholdPercent}%`,
          },
          ...(mayWork && data.promises.some(({ status }) => status === 'open')
            ? [
                {
                  header: t`Action`,
                  cell: ({ id, status }: (typeof data.promises)[number]) =>
                    status === 'open' && <CancelPromise id={id} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
