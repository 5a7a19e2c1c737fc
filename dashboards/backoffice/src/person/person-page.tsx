import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useRoleName } from '../session/role-name.js'
import { useViewer } from '../session/viewer-context.js'
import { Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Missing } from '../ui/missing.js'
import { Page, Section } from '../ui/page.js'
import { InvitationFacts } from './invitation-facts.js'
import { PersonActions } from './person-actions.js'
import { PersonHistory } from './person-history.js'
import { PersonPageDocument } from './person-page.generated.js'
import classes from './person-page.module.css'
import { PersonStateMark } from './person-state-mark.js'
import type { Person } from './person.js'

const route = getRouteApi('/signed-in/settings/people/$personId')

/** One person: who they are here, how the account stands, and what can be done about it. */
export function PersonPage() {
  const { t } = useLingui()
  const { personId } = route.useParams()
  const viewer = useViewer()
  const mayManage = may(viewer, 'manage_people')
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { id: personId } })
  const parent = { label: t`People`, link: { to: '/settings/people' } } as const
  if (error && !data) {
    return (
      <Page title={t`Person`} parent={parent}>
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      </Page>
    )
  }
  if (!data) {
    return (
      <Page title="…" parent={parent}>
        <Skeleton h={160} />
      </Page>
    )
  }
  const { person } = data
  if (person === null) return <Missing title={t`There is no such person`} />
  return (
    <Page
      title={person.name}
      subtitle={person.email}
      parent={parent}
      actions={
        mayManage &&
        !person.isViewer && (
          <Group gap="xs">
            <PersonActions person={person} />
          </Group>
        )
      }
    >
      <AccountFacts person={person} />
      {person.invitation !== null && person.state === 'invited' && <InvitationFacts invitation={person.invitation} />}
      {may(viewer, 'read_audit') && <PersonHistory personId={person.id} />}
    </Page>
  )
}

function AccountFacts({ person }: { person: Person }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  return (
    <Section id="account" title={<Trans>Account</Trans>}>
      <dl className={classes.facts}>
        <dt>{t`State`}</dt>
        <dd>
          <PersonStateMark state={person.state} />
        </dd>
        <dt>{t`Role`}</dt>
        <dd>
          {roleName(person.role)}
          {person.isViewer && (
            <span className={classes.quiet}> · {t`your own account: another administrator changes it`}</span>
          )}
        </dd>
        {person.creditor !== null && (
          <>
            <dt>{t`Creditor`}</dt>
            <dd>{person.creditor.name}</dd>
          </>
        )}
        {person.role !== 'creditor' && (
          <>
            <dt>{t`Teams`}</dt>
            <dd>{person.teams.map(({ name }) => name).join(', ') || t`None`}</dd>
          </>
        )}
        <dt>{t`Second factor`}</dt>
        <dd>{person.hasSecondFactor ? t`Set up` : t`Not set up`}</dd>
        <dt>{t`Last seen`}</dt>
        <dd>
          <Moment instant={person.lastSeenAt} age />
          {person.isSignedIn && <span className={classes.quiet}> · {t`signed in`}</span>}
        </dd>
        <dt>{t`Account made`}</dt>
        <dd>
          <Moment instant={person.createdAt} age />
        </dd>
        {person.deactivatedAt !== null && (
          <>
            <dt>{t`Deactivated`}</dt>
            <dd>
              <Moment instant={person.deactivatedAt} age />
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}
