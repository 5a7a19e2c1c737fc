import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import type { AccountPartsFragment } from './account-parts.generated.js'
import { EndOtherSessionsDocument, EndSessionDocument } from './sessions.generated.js'
import { useAccountChange } from './use-account-change.js'

type BrowserSession = AccountPartsFragment['sessions'][number]

/** The browsers in which the viewer is signed in. */
export function SessionSection({ account }: { account: AccountPartsFragment }) {
  const { t } = useLingui()
  const [endOne] = useMutation(EndSessionDocument)
  const [endOthers] = useMutation(EndOtherSessionsDocument)
  const { change, refusal, failure, pending } = useAccountChange()
  const end = (id: string) => void change(() => endOne({ variables: { id } }))
  const columns = useSessionColumns(end, pending)
  return (
    <Section
      title={t`Sessions`}
      id="sessions"
      aside={
        account.sessions.length > 1 && (
          <Button variant="default" size="xs" loading={pending} onClick={() => void change(() => endOthers())}>
            <Trans>End all others</Trans>
          </Button>
        )
      }
    >
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <PlainTable
        label={t`Sessions`}
        columns={columns}
        rows={account.sessions}
        rowId={({ id }) => id}
        empty={<Trans>You are signed in nowhere else.</Trans>}
      />
    </Section>
  )
}

function useSessionColumns(end: (id: string) => void, pending: boolean): PlainColumn<BrowserSession>[] {
  const { t } = useLingui()
  const deviceName = useDeviceName()
  return [
    {
      header: t`Browser`,
      cell: (session) => (
        <>
          {deviceName(session)}
          {session.isThisOne && (
            <Text span size="sm" c="dimmed">
              {' '}
              <Trans>(this one)</Trans>
            </Text>
          )}
        </>
      ),
      wrap: true,
    },
    { header: t`Network`, cell: ({ address }) => address ?? '–' },
    { header: t`Began`, cell: ({ beganAt }) => <Moment instant={beganAt} /> },
    { header: t`Last used`, cell: ({ lastSeenAt }) => <Moment instant={lastSeenAt} age /> },
    {
      header: t`Actions`,
      cell: (session) =>
        !session.isThisOne && (
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={pending}
            onClick={() => end(session.id)}
            aria-label={t`End the session in ${deviceName(session)}`}
          >
            <Trans>End</Trans>
          </Button>
        ),
      align: 'right',
    },
  ]
}

function useDeviceName(): (session: BrowserSession) => string {
  const { t } = useLingui()
  return ({ browser, system }) => {
    if (browser !== null && system !== null) return t`${browser} on ${system}`
    return browser ?? system ?? t`Unknown browser`
  }
}
