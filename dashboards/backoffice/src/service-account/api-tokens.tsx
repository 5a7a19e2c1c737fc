import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code } from '@mantine/core'
import { Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { useNow } from '../ui/use-now.js'
import { useChange } from '../team/use-change.js'
import { tokenState } from './api-token-state.js'
import { RevokeApiTokenDocument } from './revoke-api-token.generated.js'
import type { ServiceAccountPartsFragment } from './service-account-parts.generated.js'

type ApiToken = ServiceAccountPartsFragment['tokens'][number]

/** The tokens of an account: by what they are recognised, when they were used, and until when they open it. */
export function ApiTokens({ account, mayChange }: { account: ServiceAccountPartsFragment; mayChange: boolean }) {
  const { t } = useLingui()
  const { change, pending, refusal, failure } = useChange(RevokeApiTokenDocument, (data) => data.revokeApiToken)
  const columns = useTokenColumns()
  const action: PlainColumn<ApiToken> = {
    header: t`Change`,
    cell: (token) => <RevokeButton token={token} pending={pending} onRevoke={() => void change({ id: token.id })} />,
  }
  return (
    <>
      <PlainTable
        label={t`Tokens of ${account.name}`}
        columns={mayChange ? [...columns, action] : columns}
        rows={account.tokens}
        rowId={({ id }) => id}
        empty={<Trans>No token: its program cannot come in.</Trans>}
      />
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}

function RevokeButton({ token, pending, onRevoke }: { token: ApiToken; pending: boolean; onRevoke: () => void }) {
  const { t } = useLingui()
  const now = useNow()
  if (tokenState(token, now) !== 'open') return null
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      loading={pending}
      aria-label={t`Revoke the token ${token.name}`}
      onClick={onRevoke}
    >
      <Trans>Revoke</Trans>
    </Button>
  )
}

function useTokenColumns(): PlainColumn<ApiToken>[] {
  const { t } = useLingui()
  return [
    { header: t`Token`, cell: ({ name }) => name, wrap: true },
    { header: t`Begins with`, cell: ({ prefix }) => <Code>{prefix}…</Code> },
    { header: t`State`, cell: (token) => <TokenState token={token} /> },
    {
      header: t`Last used`,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? <Trans>never</Trans> : <Moment instant={lastUsedAt} age />),
    },
    { header: t`Expires`, cell: ({ expiresAt }) => <Moment instant={expiresAt} /> },
  ]
}

function TokenState({ token }: { token: ApiToken }) {
  const now = useNow()
  switch (tokenState(token, now)) {
    case 'open':
      return (
        <StatusMark status="collected">
          <Trans>Valid</Trans>
        </StatusMark>
      )
    case 'expired':
      return (
        <StatusMark status="late">
          <Trans>Expired</Trans>
        </StatusMark>
      )
    case 'revoked':
      return (
        <StatusMark status="broken">
          <Trans>Revoked</Trans>
        </StatusMark>
      )
  }
}
