import { useApolloClient, useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { CurrentViewerDocument } from './current-viewer.generated.js'
import { useRoleName } from './role-name.js'
import { SignOutDocument } from './sign-out.generated.js'
import { useViewer } from './viewer-context.js'

/** Who is signed in, where, as what; and the way out. */
export function ViewerMenu() {
  const { t } = useLingui()
  const viewer = useViewer()
  const { name } = viewer
  const roleName = useRoleName()
  const signOut = useSignOut()
  return (
    <Menu width={240}>
      <Menu.Target>
        <UnstyledButton>
          <VisuallyHidden>{t`Account of ${name}`}</VisuallyHidden>
          <Avatar size={30} color="petrol" variant="filled" name={viewer.name} alt="" aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div style={{ padding: '0.5rem 0.75rem' }}>
          <Text fw={600}>{viewer.name}</Text>
          <Text size="sm" c="dimmed">
            {viewer.email}
          </Text>
          <Text size="sm" c="dimmed">
            {roleName(viewer.role)} · {viewer.organisation.name}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={15} aria-hidden />}>
          {t`My account`}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={() => void signOut()}>
          {t`Sign out`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function useSignOut(): () => Promise<void> {
  const { t } = useLingui()
  const client = useApolloClient()
  const navigate = useNavigate()
  const [signOut] = useMutation(SignOutDocument)
  return async () => {
    try {
      await signOut()
    } catch {
      notifications.show({ color: 'red', message: t`You are still signed in: the server did not answer. Try again.` })
      return
    }
    await navigate({ to: '/sign-in' })
    await client.clearStore()
    client.cache.writeQuery({ query: CurrentViewerDocument, data: { viewer: null } })
  }
}
