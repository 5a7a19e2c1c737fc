import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChangeRole } from './change-role.js'
import { ConfirmedChange } from './confirmed-change.js'
import {
  DeactivatePersonDocument,
  EndPersonSessionsDocument,
  ReactivatePersonDocument,
  RevokeInvitationDocument,
} from './person-actions.generated.js'
import type { Person } from './person.js'
import { ResendInvitation } from './resend-invitation.js'

/** What an administrator may do to the account of somebody else, as it stands now. */
export function PersonActions({ person }: { person: Person }) {
  switch (person.state) {
    case 'invited':
      return (
        <>
          <ResendInvitation person={person} />
          <ChangeRole person={person} />
          <Revoke person={person} />
        </>
      )
    case 'active':
      return (
        <>
          <ChangeRole person={person} />
          {person.isSignedIn && <EndSessions person={person} />}
          <Deactivate person={person} />
        </>
      )
    case 'deactivated':
      return <Reactivate person={person} />
  }
}

function Deactivate({ person: { id: personId, name } }: { person: Person }) {
  const { t } = useLingui()
  const [mutate] = useMutation(DeactivatePersonDocument, { refetchQueries: ['PersonHistory'] })
  return (
    <ConfirmedChange
      label={t`Deactivate`}
      title={t`Deactivate ${name}?`}
      destructive
      explanation={
        <Trans>
          {name} is signed out everywhere at once and cannot sign in any more. What they did stays under their name, and
          the account can be reactivated.
        </Trans>
      }
      run={(change, close) =>
        change(
          () => mutate({ variables: { personId } }),
          ({ deactivatePerson }) => deactivatePerson,
          { message: t`${name} is deactivated.`, after: close },
        )
      }
    />
  )
}

function Reactivate({ person: { id: personId, name } }: { person: Person }) {
  const { t } = useLingui()
  const [mutate] = useMutation(ReactivatePersonDocument, { refetchQueries: ['PersonHistory'] })
  return (
    <ConfirmedChange
      label={t`Reactivate`}
      title={t`Reactivate ${name}?`}
      explanation={<Trans>{name} can sign in again, in the same role and with the same password.</Trans>}
      run={(change, close) =>
        change(
          () => mutate({ variables: { personId } }),
          ({ reactivatePerson }) => reactivatePerson,
          { message: t`${name} is active again.`, after: close },
        )
      }
    />
  )
}

function EndSessions({ person: { id: personId, name } }: { person: Person }) {
  const { t } = useLingui()
  const [mutate] = useMutation(EndPersonSessionsDocument, { refetchQueries: ['PersonHistory'] })
  return (
    <ConfirmedChange
      label={t`Sign out everywhere`}
      title={t`Sign ${name} out everywhere?`}
      explanation={<Trans>Every session of {name} ends at once. They can sign in again.</Trans>}
      run={(change, close) =>
        change(
          () => mutate({ variables: { personId } }),
          ({ endPersonSessions }) => endPersonSessions,
          { message: t`${name} is signed out everywhere.`, after: close },
        )
      }
    />
  )
}

function Revoke({ person: { id: personId, name } }: { person: Person }) {
  const { t } = useLingui()
  const [mutate] = useMutation(RevokeInvitationDocument, { refetchQueries: ['PersonHistory'] })
  return (
    <ConfirmedChange
      label={t`Withdraw the invitation`}
      title={t`Withdraw the invitation of ${name}?`}
      destructive
      explanation={
        <Trans>
          The link that {name} was sent stops working and the account is deactivated. It can be reactivated.
        </Trans>
      }
      run={(change, close) =>
        change(
          () => mutate({ variables: { personId } }),
          ({ revokeInvitation }) => revokeInvitation,
          { message: t`The invitation of ${name} is withdrawn.`, after: close },
        )
      }
    />
  )
}
