import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Skeleton, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { PlainTable } from '../ui/plain-table.js'
import {
  CreditorAddressesDocument,
  type CreditorAddressesQuery,
  SetCreditorAddressDocument,
} from './creditor-addresses.generated.js'

type Addressed = CreditorAddressesQuery['creditors'][number]

/** Where creditors have their address or seat, which first letters must state. */
export function CreditorAddresses() {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(CreditorAddressesDocument)
  const [opened, setOpened] = useState<Addressed | null>(null)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={240} />
  return (
    <>
      <PlainTable
        label={t`Addresses of creditors`}
        rows={data.creditors}
        rowId={({ id }) => id}
        empty={<Trans>There is no creditor yet.</Trans>}
        columns={[
          { header: t`Creditor`, cell: ({ name }) => name },
          {
            header: t`Address or seat`,
            wrap: true,
            cell: ({ address }) => address?.split('\n').join(', ') ?? <Trans>Missing: first letters are refused</Trans>,
          },
          {
            header: '',
            align: 'right',
            cell: (creditor) => {
              const { name } = creditor
              return (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t`Change the address of ${name}`}
                  onClick={() => setOpened(creditor)}
                >
                  <Trans>Change</Trans>
                </Button>
              )
            },
          },
        ]}
      />
      {opened !== null && (
        <Modal opened onClose={() => setOpened(null)} title={opened.name} closeButtonProps={{ 'aria-label': t`Close` }}>
          <AddressForm creditor={opened} onClose={() => setOpened(null)} />
        </Modal>
      )}
    </>
  )
}

function AddressForm({ creditor, onClose }: { creditor: Addressed; onClose: () => void }) {
  const { t } = useLingui()
  const [address, setAddress] = useState(creditor.address ?? '')
  const { change, pending, refusal, failure } = useChange(
    SetCreditorAddressDocument,
    (data) => data.setCreditorAddress,
    ['CreditorAddresses'],
  )
  const save = async () => {
    if ((await change({ creditorId: creditor.id, address })) !== null) onClose()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        data-autofocus
        label={t`Address or seat`}
        description={t`One line per part`}
        autosize
        minRows={3}
        value={address}
        error={refusal?.field === 'address' ? refusal.message : null}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field !== 'address' && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
