import { useLingui } from '@lingui/react/macro'
import { MantineThemeProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'

/** Messages that pass by. Their button to close them has a name, in the language of the screen. */
export function PassingMessages() {
  const { t } = useLingui()
  const closeButtonProps = { 'aria-label': t`Close` }
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  )
}
