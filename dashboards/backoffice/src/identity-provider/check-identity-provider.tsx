import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { CheckLevel } from '../app/schema.generated.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { CheckIdentityProviderDocument } from './check-identity-provider.generated.js'
import { useChange } from './use-change.js'

const shapes = { good: IconCircleCheck, remark: IconInfoCircle, problem: IconAlertTriangle } as const

/** Asks the provider everything that signing in will need, and lists what it answered. */
export function CheckIdentityProvider({ id }: { id: string }) {
  const [check, { data }] = useMutation(CheckIdentityProviderDocument)
  const { run, pending, refusal, failure } = useChange()
  const answer = data?.checkIdentityProvider
  return (
    <Stack gap="sm" align="flex-start" maw="60ch">
      <Button variant="default" loading={pending} onClick={() => void run(() => check({ variables: { id } }))}>
        <Trans>Check the provider</Trans>
      </Button>
      <div role="status">
        {!pending && answer?.__typename === 'IdentityProviderCheck' && <Findings findings={answer.findings} />}
      </div>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </Stack>
  )
}

function Findings({ findings }: { findings: readonly { level: CheckLevel; message: string }[] }) {
  const levelName = useLevelName()
  return (
    <List spacing="xs" size="sm" center listStyleType="none">
      {findings.map(({ level, message }) => {
        const Shape = shapes[level]
        return (
          <List.Item key={message} icon={<Shape size={16} role="img" aria-label={levelName(level)} />}>
            <Text size="sm" fw={level === 'problem' ? 600 : undefined}>
              {message}
            </Text>
          </List.Item>
        )
      })}
    </List>
  )
}

function useLevelName(): (level: CheckLevel) => string {
  const { t } = useLingui()
  return (level) => {
    switch (level) {
      case 'good':
        return t`As it should be`
      case 'remark':
        return t`To be looked at`
      case 'problem':
        return t`Problem`
    }
  }
}
