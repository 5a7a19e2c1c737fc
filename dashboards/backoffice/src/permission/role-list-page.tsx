import { actions, type Action, action_texts, type Role, role_texts, roles, type Scope, scopeOf } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { useRoleName } from '../session/role-name.js'
import { Page, Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { useScopeName } from './scope-name.js'

/** What each role may do, and how far: the very table that the server asks. */
export function RoleListPage() {
  const { t } = useLingui()
  const { language } = useLocale()
  const columns = useActionColumns()
  const roleColumns = useRoleColumns()
  return (
    <Page title={t`Roles`} subtitle={t`A person has one role. What it does not include is neither shown nor answered.`}>
      <Section id="roles" title={<Trans>What they are for</Trans>}>
        <PlainTable
          label={t`Roles`}
          columns={roleColumns}
          rows={roles.map((role) => ({ role, text: role_texts[role][language] }))}
          rowId={({ role }) => role}
          empty={null}
        />
      </Section>
      <Section id="actions" title={<Trans>What they may do</Trans>}>
        <PlainTable
          label={t`What they may do`}
          columns={columns}
          rows={actions.map((action) => ({ action, text: action_texts[action][language] }))}
          rowId={({ action }) => action}
          empty={null}
        />
        <Text size="sm" c="dimmed" mt="sm" maw="80ch">
          <Trans>
            “Own teams” are the cases of one’s teams, those assigned to oneself, and those that no team works.
          </Trans>
        </Text>
      </Section>
    </Page>
  )
}

function useRoleColumns(): PlainColumn<{ role: Role; text: string }>[] {
  const { t } = useLingui()
  const roleName = useRoleName()
  return [
    { header: t`Role`, cell: ({ role }) => roleName(role) },
    { header: t`What it is for`, cell: ({ text }) => text, wrap: true },
  ]
}

function useActionColumns(): PlainColumn<{ action: Action; text: string }>[] {
  const { t } = useLingui()
  const roleName = useRoleName()
  return [
    { header: t`May`, cell: ({ text }) => text, wrap: true },
    ...roles.map((role) => ({
      header: roleName(role),
      cell: ({ action }: { action: Action }) => <Reach scope={scopeOf(role, action)} />,
    })),
  ]
}

function Reach({ scope }: { scope: Scope | null }) {
  const { t } = useLingui()
  const scopeName = useScopeName()
  if (scope !== null) return <>{scopeName(scope)}</>
  return (
    <Text span c="dimmed" aria-label={t`Not allowed`} role="img">
      –
    </Text>
  )
}
