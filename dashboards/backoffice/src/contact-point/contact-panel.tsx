import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton, Text } from '@mantine/core'
import { IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from '../session/use-today.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { StatusMark } from '../ui/status-mark.js'
import { ContactPanelDocument, type ContactPanelQuery } from './contact-panel.generated.js'
import { useContactWords } from './contact-words.js'
import classes from './contact-panel.module.css'

/** A contact point with all that is known of it. */
export type ContactPoint = NonNullable<ContactPanelQuery['debtCase']>['debtor']['contactPoints'][number]

/** Where the debtor is reached: what is valid, and on demand what ended and why. */
export function ContactPanel({ debtCaseId }: { debtCaseId: string }) {
  const today = useToday()
  const [withEnded, setWithEnded] = useState(false)
  const { data, error, refetch } = useQuery(ContactPanelDocument, { variables: { id: debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  const debtor = data?.debtCase?.debtor
  if (!debtor) return <Skeleton height={72} animate={false} />
  const isValid = ({ validUntil }: ContactPoint) => validUntil === null || validUntil >= today
  const ended = debtor.contactPoints.filter((point) => !isValid(point))
  const shown = withEnded ? debtor.contactPoints : debtor.contactPoints.filter(isValid)
  return (
    <>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>No valid way to reach the debtor is known.</Trans>
        </Text>
      )}
      <ul className={classes.list}>
        {shown.map((point) => (
          <ContactLine key={point.id} point={point} isValid={isValid(point)} />
        ))}
      </ul>
      {ended.length > 0 && (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => setWithEnded(!withEnded)}>
          {withEnded ? <Trans>Only what is valid</Trans> : <Trans>Show {ended.length} that ended</Trans>}
        </Button>
      )}
    </>
  )
}

function ContactLine({ point, isValid }: { point: ContactPoint; isValid: boolean }) {
  const { t } = useLingui()
  const words = useContactWords()
  const facts = [
    point.role === 'debtor' ? null : words.role(point.role),
    words.source(point.source),
    point.consent === 'given' ? words.consent('given') : null,
  ].filter((fact) => fact !== null)
  return (
    <li className={isValid ? classes.line : classes.ended}>
      <span className={classes.icon}>
        <ContactIcon kind={point.kind} label={words.kind(point.kind)} />
      </span>
      <div>
        <ContactValue point={point} isValid={isValid} />
        <div className={classes.facts}>
          {facts.join(' · ')}
          {isValid && point.consent === 'withdrawn' && (
            <>
              {' · '}
              <StatusMark status="hold">{words.consent('withdrawn')}</StatusMark>
            </>
          )}
          {!isValid && (
            <>
              {' · '}
              {point.endedReason === null ? t`Ended` : words.end(point.endedReason)} <Day date={point.validUntil} />
            </>
          )}
        </div>
      </div>
    </li>
  )
}

/** A number is a link that dials, an e-mail address one that writes; what ended is neither. */
function ContactValue({ point: { kind, value, display }, isValid }: { point: ContactPoint; isValid: boolean }) {
  if (isValid && kind === 'phone') return <a href={`tel:${value}`}>{display}</a>
  if (isValid && kind === 'email') return <a href={`mailto:${value}`}>{display}</a>
  return <span className={classes.value}>{display}</span>
}

function ContactIcon({ kind, label }: { kind: string; label: string }) {
  const props = { size: 15, stroke: 1.6, role: 'img', 'aria-label': label }
  switch (kind) {
    case 'phone':
      return <IconPhone {...props} />
    case 'email':
      return <IconMail {...props} />
    default:
      return <IconMapPin {...props} />
  }
}
