import { Trans, useLingui } from '@lingui/react/macro'
import { useActivityWords } from '../debt-case/activity-words.js'
import { usePromiseStatusName, promise_marks } from '../debt-case/promise-words.js'
import { Day, Moment } from '../ui/day.js'
import { formatDuration } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { StatusMark } from '../ui/status-mark.js'
import type { CaseTimelineQuery } from './case-timeline.generated.js'
import { channel_icons, timeline_icons } from './timeline-words.js'
import classes from './timeline.module.css'

export type TimelineEntry = NonNullable<CaseTimelineQuery['debtCase']>['timeline']['nodes'][number]
type Subject = NonNullable<TimelineEntry['subject']>
type SubjectOf<Name extends Subject['__typename']> = Extract<Subject, { __typename: Name }>

/** One thing that happened: its icon, when, and what. */
export function TimelineItem({ entry }: { entry: TimelineEntry }) {
  const { subject, kind, at } = entry
  if (subject === null) return null
  const Icon = subject.__typename === 'Activity' ? channel_icons[subject.channel] : timeline_icons[kind]
  const day = dayOf(subject)
  return (
    <li className={classes.item}>
      <Icon size={16} stroke={1.6} aria-hidden className={classes.icon} />
      <div className={classes.what}>
        <SubjectLine subject={subject} />
      </div>
      <div className={classes.when}>{day === null ? <Moment instant={at} /> : <Day date={day} />}</div>
    </li>
  )
}

/** What happened, in the words of its noun. */
function SubjectLine({ subject }: { subject: Subject }) {
  switch (subject.__typename) {
    case 'Activity':
      return <ActivityLine activity={subject} />
    case 'Payment':
      return <PaymentLine payment={subject} />
    case 'Promise':
      return <PromiseLine promise={subject} />
    case 'Claim':
      return (
        <Trans>
          Claim {subject.claimReference} placed: <Amount value={subject.principal} />
        </Trans>
      )
  }
}

function ActivityLine({ activity }: { activity: SubjectOf<'Activity'> }) {
  const words = useActivityWords()
  const facts = [
    activity.reasonForDelay && words.reason(activity.reasonForDelay),
    activity.durationSeconds && formatDuration(activity.durationSeconds),
    activity.agentName,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <>
      <span className={classes.head}>
        {words.channel(activity.channel)}
        {activity.outcome !== null && ` · ${words.outcome(activity.outcome)}`}
      </span>
      {facts.length > 0 && <span className={classes.facts}> {facts.join(' · ')}</span>}
      {activity.note !== null && <div className={classes.note}>{activity.note}</div>}
    </>
  )
}

function PaymentLine({ payment }: { payment: SubjectOf<'Payment'> }) {
  const { t } = useLingui()
  const isReturned = BigInt(payment.amount.amountMinor) < 0n
  return (
    <>
      <StatusMark status={isReturned ? 'broken' : 'collected'}>
        {isReturned ? t`Payment taken back` : t`Paid`} <Amount value={payment.amount} />
      </StatusMark>
      <span className={classes.facts}>
        {' '}
        {[payment.receivedBy === 'creditor' ? t`to the creditor` : t`to the agency`, payment.reference]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </span>
    </>
  )
}

function PromiseLine({ promise }: { promise: SubjectOf<'Promise'> }) {
  const statusName = usePromiseStatusName()
  return (
    <>
      <Trans>
        Promised <Amount value={promise.amount} /> for <Day date={promise.dueOn} />
      </Trans>{' '}
      <StatusMark status={promise_marks[promise.status]}>{statusName(promise.status)}</StatusMark>
    </>
  )
}

/** The day of facts of which no hour is known; null for those that have a moment. */
function dayOf(subject: Subject): string | null {
  switch (subject.__typename) {
    case 'Activity':
      return null
    case 'Payment':
      return subject.paidOn
    case 'Promise':
      return subject.promisedOn
    case 'Claim':
      return subject.placedOn
  }
}
