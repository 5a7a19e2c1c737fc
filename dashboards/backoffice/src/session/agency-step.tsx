import { Trans } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Agency } from './use-sign-in-answer.js'

/** The address and the password open an account in several agencies: the person says which is meant. */
export function AgencyStep(props: {
  agencies: readonly Agency[]
  onChoose: (organisationId: string) => void
  onBack: () => void
  pending: boolean
  /** What went wrong with the choice. */
  children: ReactNode
}) {
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        <Trans>This address and password open several accounts: which one?</Trans>
      </Text>
      {props.agencies.map(({ id, name }) => (
        <Button key={id} variant="default" disabled={props.pending} onClick={() => props.onChoose(id)}>
          {name}
        </Button>
      ))}
      {props.children}
      <Button variant="subtle" color="gray" onClick={props.onBack}>
        <Trans>Back to the sign-in</Trans>
      </Button>
    </Stack>
  )
}
