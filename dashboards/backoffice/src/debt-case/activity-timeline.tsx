import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { IconMail, IconMessage, IconNote, IconPhone, IconWalk } from '@tabler/icons-react'
import type { ActivityChannel } from '../app/schema.generated.js'
import { Moment } from '../ui/day.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { formatDuration } from '../ui/format.js'
import { Section } from '../ui/page.js'
import {
  type ActivityTimeline_DebtCaseFragment,
  ActivityTimeline_DebtCaseFragmentDoc,
} from './activity-timeline.generated.js'
import { useActivityWords } from './activity-words.js'
import classes from './activity-timeline.module.css'

const icons = {
  call: IconPhone,
  letter: IconMail,
  email: IconMail,
  sms: IconMessage,
  visit: IconWalk,
  note: IconNote,
} satisfies Record<ActivityChannel, typeof IconPhone>

/** What was done on the case, the newest first. */
export function ActivityTimeline({ debtCase }: { debtCase: FragmentType<ActivityTimeline_DebtCaseFragment> }) {
  const { data, complete } = useFragment({
    fragment: ActivityTimeline_DebtCaseFragmentDoc,
    fragmentName: 'ActivityTimeline_debtCase',
    from: debtCase,
  })
  if (!complete) return null
  const newestFirst = data.activities.toSorted((left, right) => (left.occurredAt < right.occurredAt ? 1 : -1))
  return (
    <Section id="activities" title={<Trans>Activities</Trans>}>
      {newestFirst.length === 0 ? (
        <EmptyNotice title={<Trans>Nothing was done yet.</Trans>} />
      ) : (
        <ol className={classes.timeline}>
          {newestFirst.map((activity) => (
            <ActivityItem key={activity.id} activity={activity} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function ActivityItem({ activity }: { activity: ActivityTimeline_DebtCaseFragment['activities'][number] }) {
  const words = useActivityWords()
  const Icon = icons[activity.channel]
  const facts = [
    activity.outcome && words.outcome(activity.outcome),
    activity.reasonForDelay && words.reason(activity.reasonForDelay),
    activity.durationSeconds && formatDuration(activity.durationSeconds),
    activity.agentName,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <li className={classes.item}>
      <Icon size={16} stroke={1.6} aria-hidden className={classes.icon} />
      <div>
        <div className={classes.head}>
          <span>{words.channel(activity.channel)}</span>
          <span className={classes.when}>
            <Moment instant={activity.occurredAt} />
          </span>
        </div>
        {facts.length > 0 && <div className={classes.facts}>{facts.join(' · ')}</div>}
        {activity.note !== null && <div className={classes.note}>{activity.note}</div>}
      </div>
    </li>
  )
}
