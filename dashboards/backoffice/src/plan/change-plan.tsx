import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { PlanChange } from '../app/schema.generated.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { ChangePlanDocument } from './change-plan.generated.js'

interface ChangePlanProps {
  readonly id: string
  readonly changes: readonly PlanChange[]
}

/** What the viewer may do with a plan. Approving is one press; refusing and cancelling ask why. */
export function ChangePlan({ id, changes }: ChangePlanProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<'refuse' | 'cancel' | null>(null)
  const { change, pending, refusal, failure } = useChange(ChangePlanDocument, (data) => data.changePlan, [
    'PlanList',
    'PlanPanel',
  ])
  const words = { approve: t`Approve`, refuse: t`Refuse…`, cancel: t`Cancel the plan…` }
  const press = (what: PlanChange) => (what === 'approve' ? void change({ id, change: what }) : setAsking(what))
  return (
    <>
      <Group gap="xs">
        {changes.map((what) => (
          <Button
            key={what}
            size="xs"
            variant={what === 'approve' ? 'filled' : 'default'}
            loading={pending && asking === null && what === 'approve'}
            onClick={() => press(what)}
          >
            {words[what]}
          </Button>
        ))}
      </Group>
      {asking === null && refusal !== null && <FormError>{refusal.message}</FormError>}
      {asking === null && failure && <FailureNotice failure={failure} />}
      {asking !== null && <AskReason id={id} what={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

function AskReason({ id, what, onClose }: { id: string; what: 'refuse' | 'cancel'; onClose: () => void }) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const { change, pending, refusal, failure } = useChange(ChangePlanDocument, (data) => data.changePlan, [
    'PlanList',
    'PlanPanel',
  ])
  const save = async () => {
    if ((await change({ id, change: what, reason })) !== null) onClose()
  }
  const title = what === 'refuse' ? t`Refuse this plan?` : t`Cancel this plan?`
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Textarea
          label={t`Why`}
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          error={refusal?.field === 'reason' ? refusal.message : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {refusal !== null && refusal.field !== 'reason' && <FormError>{refusal.message}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" loading={pending}>
            {what === 'refuse' ? <Trans>Refuse the plan</Trans> : <Trans>Cancel the plan</Trans>}
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Leave it</Trans>
          </Button>
        </FormActions>
      </Form>
    </Modal>
  )
}
