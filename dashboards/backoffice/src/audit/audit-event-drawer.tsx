import { useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import { Moment } from '../ui/day.js'
import type { AuditEvent } from './audit-columns.js'
import classes from './audit-event-drawer.module.css'

/** All that was recorded of one event. */
export function AuditEventDrawer({ event, onClose }: { event: AuditEvent | null; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Drawer
      opened={event !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={event?.sentence ?? ''}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {event && <EventFacts event={event} />}
    </Drawer>
  )
}

function EventFacts({ event }: { event: AuditEvent }) {
  const { t } = useLingui()
  const means = { session: t`In a browser`, token: t`By a program with a token`, job: t`By Quittance itself` }
  return (
    <dl className={classes.facts}>
      <dt>{t`Number`}</dt>
      <dd>{event.sequence}</dd>
      <dt>{t`When`}</dt>
      <dd>
        <Moment instant={event.occurredAt} />
      </dd>
      <dt>{t`Who`}</dt>
      <dd>{event.actorName}</dd>
      <dt>{t`How`}</dt>
      <dd>{means[event.means]}</dd>
      {event.address !== null && (
        <>
          <dt>{t`Network`}</dt>
          <dd>{event.address}</dd>
        </>
      )}
      {event.requestId !== null && (
        <>
          <dt>{t`Request`}</dt>
          <dd className={classes.code}>{event.requestId}</dd>
        </>
      )}
      <dt>{t`Action`}</dt>
      <dd className={classes.code}>{event.action}</dd>
      <dt>{t({ message: 'Outcome', context: 'attempt' })}</dt>
      <dd>
        {event.outcome === 'refused'
          ? t({ message: 'Refused', context: 'attempt' })
          : t({ message: 'Done', context: 'attempt' })}
      </dd>
      {event.detail !== '{}' && (
        <>
          <dt>{t`Detail`}</dt>
          <dd>
            <pre className={classes.detail}>{event.detail}</pre>
          </dd>
        </>
      )}
      <dt>{t`Hash before`}</dt>
      <dd className={classes.code}>{event.previousHash}</dd>
      <dt>{t`Hash`}</dt>
      <dd className={classes.code}>{event.hash}</dd>
    </dl>
  )
}
