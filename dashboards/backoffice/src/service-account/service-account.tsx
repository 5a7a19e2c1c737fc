import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Text } from '@mantine/core'
import { TrailLink } from '../audit/trail-link.js'
import { useRoleName } from '../session/role-name.js'
import { Moment } from '../ui/day.js'
import { Section } from '../ui/page.js'
import { ApiTokens } from './api-tokens.js'
import { CloseServiceAccount } from './close-service-account.js'
import { NewApiToken } from './new-api-token.js'
import type { ServiceAccountPartsFragment } from './service-account-parts.generated.js'

/** One account of a program: what it may do, and its tokens. */
export function ServiceAccount({ account, mayChange }: { account: ServiceAccountPartsFragment; mayChange: boolean }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const { id, name, role, creditor, createdAt, deactivatedAt } = account
  const roleText = creditor === null ? roleName(role) : t`${roleName(role)}, ${creditor.name}`
  const isOpen = deactivatedAt === null
  return (
    <Section
      id={`service-account-${id}`}
      title={name}
      aside={
        mayChange &&
        isOpen && (
          <Group gap="xs">
            <NewApiToken account={account} />
            <CloseServiceAccount id={id} name={name} />
          </Group>
        )
      }
    >
      <Text size="sm" c="dimmed">
        {roleText} ·{' '}
        {isOpen ? (
          <Trans>
            since <Moment instant={createdAt} />
          </Trans>
        ) : (
          <Trans>
            closed <Moment instant={deactivatedAt} />
          </Trans>
        )}{' '}
        <TrailLink about={{ person: id }} />
      </Text>
      <ApiTokens account={account} mayChange={mayChange && isOpen} />
    </Section>
  )
}
