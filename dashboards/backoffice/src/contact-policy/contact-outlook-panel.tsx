import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { localTimeOf } from '@quittance/core'
import { Fragment } from 'react'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatInstant } from '../ui/format.js'
import { StatusMark } from '../ui/status-mark.js'
import { AllowedFrom } from './allowed-from.js'
import { ContactOutlookDocument, type ContactOutlookPartsFragment } from './contact-outlook.generated.js'
import classes from './contact-policy.module.css'
import { usePolicyWords } from './policy-words.js'
import { SetContactPreference } from './set-contact-preference.js'

/** Whether the debtor may be contacted now, by which channel, and when else; and what the log of checks says. */
export function ContactOutlookPanel({ debtCaseId }: { debtCaseId: string }) {
  const mayWork = may(useViewer(), 'work_case')
  const [opened, { open, close }] = useDisclosure(false)
  const { data, error, refetch } = useQuery(ContactOutlookDocument, { variables: { debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={140} />
  const outlook = data.contactOutlook
  if (outlook === null) return null
  return (
    <>
      <Channels outlook={outlook} />
      <div className={classes.foot}>
        <LocalTime outlook={outlook} />
        {mayWork && (
          <Button variant="default" size="compact-xs" onClick={open}>
            <Trans>Wishes of the debtor…</Trans>
          </Button>
        )}
      </div>
      {outlook.checks.length > 0 && <Checks checks={outlook.checks} />}
      {opened && <SetContactPreference debtCaseId={debtCaseId} preference={outlook.preference} onClose={close} />}
    </>
  )
}

function Channels({ outlook }: { outlook: ContactOutlookPartsFragment }) {
  const words = usePolicyWords()
  const zone = outlook.timeZones[0] ?? 'UTC'
  return (
    <dl className={classes.channels}>
      {outlook.channels.map(({ channel, allowed, allowedFrom, refusals }) => (
        <Fragment key={channel}>
          <dt>{words.channel(channel)}</dt>
          <dd>
            {allowed ? (
              <StatusMark status="collected">
                <Trans>allowed now</Trans>
              </StatusMark>
            ) : (
              <>
                <StatusMark status={allowedFrom === null ? 'hold' : 'late'}>
                  <Trans>not now.</Trans>
                </StatusMark>{' '}
                <AllowedFrom at={allowedFrom} timeZone={zone} />
                <span className={classes.reasons}>{refusals.map(({ text }) => text).join(' ')}</span>
              </>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

function LocalTime({ outlook }: { outlook: ContactOutlookPartsFragment }) {
  const { language } = useLocale()
  const country = new Intl.DisplayNames([language], { type: 'region' }).of(outlook.country) ?? outlook.country
  const times = [...new Set(outlook.timeZones.map((zone) => localTimeOf(new Date(outlook.at), zone)))].join(' / ')
  return (
    <span className={classes.reasons}>
      <Trans>
        {times} where the debtor is ({country})
      </Trans>
    </span>
  )
}

function Checks({ checks }: { checks: ContactOutlookPartsFragment['checks'] }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const words = usePolicyWords()
  return (
    <details>
      <summary className={classes.reasons}>
        <Trans>Latest checks</Trans>
      </summary>
      <ul className={classes.sources}>
        {checks.map(({ id, checkedAt, channel, allowed, overridden, refusedBy, overrideReason, checkedBy }) => (
          <li key={id} className={classes.reasons}>
            {formatInstant(checkedAt, tag, timeZone)} · {words.channel(channel)} ·{' '}
            {overridden ? t`passed with a reason` : allowed ? t`allowed` : t`refused`}
            {refusedBy.length > 0 && ` (${refusedBy.join(', ')})`}
            {overrideReason !== null && ` “${overrideReason}”`} {checkedBy !== null && `· ${checkedBy}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
