import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useConfirmed } from '../session/confirmation-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import type { AccountPartsFragment } from './account-parts.generated.js'
import { RenewRecoveryCodesDocument } from './factors.generated.js'
import { RecoveryCodes } from './recovery-codes.js'
import { useRequest } from './use-request.js'

/** How many recovery codes are left, and new ones. */
export function RecoveryCodeSection({ account, onChange }: { account: AccountPartsFragment; onChange: () => void }) {
  const { t } = useLingui()
  const confirmed = useConfirmed()
  const [renew] = useMutation(RenewRecoveryCodesDocument)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { run, setRefusal, refusal, failure, pending } = useRequest()
  if (account.authenticatorAddedAt === null && account.passkeys.length === 0) return null
  const ask = () =>
    run(async () => {
      const answer = (await confirmed(() => renew())).data?.renewRecoveryCodes
      if (answer?.__typename === 'RecoveryCodes') setCodes(answer.codes)
      else if (answer) setRefusal(answer.message)
    })
  const close = () => {
    setCodes(null)
    onChange()
  }
  const left = account.recoveryCodesLeft
  return (
    <Section
      title={t`Recovery codes`}
      id="recovery-codes"
      aside={
        <Button variant="default" size="xs" loading={pending} onClick={() => void ask()}>
          <Trans>Make new codes</Trans>
        </Button>
      }
    >
      <Text size="sm">
        <Plural
          value={left}
          _0="No code is left: make new ones before you lose your second factor."
          one="# code is left. New ones replace it."
          other="# codes are left. New ones replace them."
        />
      </Text>
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <Modal
        opened={codes !== null}
        onClose={close}
        closeOnClickOutside={false}
        title={t`Recovery codes`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {codes !== null && <RecoveryCodes codes={codes} onKept={close} />}
      </Modal>
    </Section>
  )
}
