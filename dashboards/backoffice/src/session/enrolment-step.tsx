import { useApolloClient } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Button, Stack } from '@mantine/core'
import { IconDeviceMobile, IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { NewPasskey } from '../account/new-passkey.js'
import { RecoveryCodes } from '../account/recovery-codes.js'
import { SetUpAuthenticator } from '../account/set-up-authenticator.js'
import { ConfirmationContext } from './confirmation-context.js'
import { CurrentViewerDocument } from './current-viewer.generated.js'
import { canUsePasskeys } from './passkey-browser.js'
import { useEnter } from './use-sign-in-answer.js'

type Choice = 'none' | 'authenticator' | 'passkey'

/** Sets up a second factor before the first sign-in is complete. */
export function EnrolmentStep({ onRestart }: { onRestart: () => void }) {
  const [choice, setChoice] = useState<Choice>('none')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const goOn = useGoOn()
  const added = (made: readonly string[] | null) => {
    if (made === null) void goOn()
    else setCodes(made)
  }
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={() => void goOn()} />
  return (
    // The password was given a moment ago: nothing is asked a second time here.
    <ConfirmationContext value={(mutate) => mutate()}>
      <Stack gap="md">
        {choice === 'authenticator' && <SetUpAuthenticator onAdded={added} onCancel={() => setChoice('none')} />}
        {choice === 'passkey' && <NewPasskey onAdded={added} onCancel={() => setChoice('none')} />}
        {choice === 'none' && <Choices onChoice={setChoice} />}
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onRestart} style={{ alignSelf: 'flex-start' }}>
          <Trans>Sign in as somebody else</Trans>
        </Button>
      </Stack>
    </ConfirmationContext>
  )
}

function Choices({ onChoice }: { onChoice: (choice: Choice) => void }) {
  return (
    <Stack gap="sm">
      {canUsePasskeys() && (
        <Button leftSection={<IconFingerprint size={18} aria-hidden />} onClick={() => onChoice('passkey')}>
          <Trans>Make a passkey in this device</Trans>
        </Button>
      )}
      <Button
        variant={canUsePasskeys() ? 'default' : 'filled'}
        leftSection={<IconDeviceMobile size={18} aria-hidden />}
        onClick={() => onChoice('authenticator')}
      >
        <Trans>Use an authenticator app</Trans>
      </Button>
    </Stack>
  )
}

/** The second factor ended the sign-in: asks who is signed in now, and leads on. */
function useGoOn(): () => Promise<void> {
  const client = useApolloClient()
  const enter = useEnter()
  return async () => {
    const { data } = await client.query({ query: CurrentViewerDocument, fetchPolicy: 'network-only' })
    if (data?.viewer) await enter(data.viewer)
  }
}
