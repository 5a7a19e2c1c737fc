import { Trans, useLingui } from '@lingui/react/macro'
import { Moment } from '../ui/day.js'
import { Section } from '../ui/page.js'
import classes from './person-page.module.css'
import type { Person } from './person.js'

/** The latest invitation, and what became of its e-mail. */
export function InvitationFacts({ invitation }: { invitation: NonNullable<Person['invitation']> }) {
  const { t } = useLingui()
  const mailState = useMailState()
  return (
    <Section id="invitation" title={<Trans>Invitation</Trans>}>
      <dl className={classes.facts}>
        <dt>{t`Made`}</dt>
        <dd>
          <Moment instant={invitation.sentAt} age />
        </dd>
        <dt>{t`Link`}</dt>
        <dd>
          {invitation.open ? (
            <Trans>
              can be used until <Moment instant={invitation.expiresAt} />
            </Trans>
          ) : (
            <Trans>can no longer be used</Trans>
          )}
        </dd>
        {invitation.mailState !== null && (
          <>
            <dt>{t`E-mail`}</dt>
            <dd>{mailState(invitation.mailState)}</dd>
          </>
        )}
        {invitation.mailError !== null && (
          <>
            <dt>{t`Answer of the mail server`}</dt>
            <dd>{invitation.mailError}</dd>
          </>
        )}
      </dl>
    </Section>
  )
}

function useMailState(): (state: NonNullable<NonNullable<Person['invitation']>['mailState']>) => string {
  const { t } = useLingui()
  return (state) => {
    switch (state) {
      case 'queued':
        return t`waits to be sent`
      case 'sent':
        return t`sent`
      case 'failed':
        return t`not sent`
    }
  }
}
