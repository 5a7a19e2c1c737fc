import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { dispute_reasons } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatDate } from '../ui/format.js'
import { StatusMark } from '../ui/status-mark.js'
import { CaseHoldsDocument, type HoldPartsFragment } from './case-holds.generated.js'
import classes from './hold.module.css'
import { useHoldWords } from './hold-words.js'
import { AssignHold, SettleHold } from './change-hold.js'

/** The holds of a case: what each forbids, who answers it and by when; how those that ended were settled. */
export function CaseHolds({ debtCaseId }: { debtCaseId: string }) {
  const mayWork = may(useViewer(), 'work_case')
  const { data, error, refetch } = useQuery(CaseHoldsDocument, { variables: { debtCaseId } })
  const [changed, setChanged] = useState<{ hold: HoldPartsFragment; how: 'assign' | 'settle' } | null>(null)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={72} />
  const close = () => setChanged(null)
  return (
    <>
      {data.caseHolds.length === 0 ? (
        <EmptyNotice title={<Trans>Nothing holds this case. Press d when the debtor disputes the debt.</Trans>} />
      ) : (
        <ul className={classes.holds}>
          {data.caseHolds.map((hold) => (
            <li key={hold.id} className={classes.hold}>
              <HoldLines hold={hold} />
              {mayWork && hold.closedOn === null && (
                <div className={classes.actions}>
                  <Button variant="default" size="compact-xs" onClick={() => setChanged({ hold, how: 'assign' })}>
                    <Trans>Owner and day…</Trans>
                  </Button>
                  <Button variant="default" size="compact-xs" onClick={() => setChanged({ hold, how: 'settle' })}>
                    <Trans>Settle…</Trans>
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {changed?.how === 'assign' && <AssignHold hold={changed.hold} onClose={close} />}
      {changed?.how === 'settle' && <SettleHold hold={changed.hold} onClose={close} />}
    </>
  )
}

function HoldLines({ hold }: { hold: HoldPartsFragment }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const words = useHoldWords()
  const day = (value: string) => formatDate(value, tag)
  const { claimReference, reasonCode, reason, outcome, note, ownerName } = hold
  const why = [reasonCode === null ? null : dispute_reasons[reasonCode][language], reason].filter((one) => one !== null)
  return (
    <div>
      <div className={classes.head}>
        {hold.closedOn === null ? (
          <StatusMark status="hold">{words.kind(hold.kind)}</StatusMark>
        ) : (
          <span className={classes.dimmed}>{words.kind(hold.kind)}</span>
        )}
        {claimReference !== null && <span>{t`claim ${claimReference}`}</span>}
        <span className={classes.dimmed}>
          {hold.closedOn === null ? t`since ${day(hold.openedOn)}` : t`${day(hold.openedOn)} to ${day(hold.closedOn)}`}
        </span>
        {outcome !== null && <strong>{words.outcome(outcome)}</strong>}
      </div>
      {why.length > 0 && <div>{why.join(' · ')}</div>}
      {note !== null && <div className={classes.dimmed}>{note}</div>}
      {hold.closedOn === null && (
        <div className={classes.dimmed}>
          {ownerName === null ? t`nobody answers it` : ownerName}
          {' · '}
          {hold.isLate ? (
            <StatusMark status="late">{t`was due on ${day(hold.respondBy)}`}</StatusMark>
          ) : (
            t`due on ${day(hold.respondBy)}`
          )}
          {' · '}
          <Trans>forbids {words.forbids(hold.forbids)}</Trans>
        </div>
      )}
    </div>
  )
}
