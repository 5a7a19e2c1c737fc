import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { limits } from '@quittance/core'
import { useState } from 'react'
import type { Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import type { Refusal } from './use-change.js'

/** Gives a team its name. What the API refuses is shown at the field, and what was written stays. */
export function TeamNameForm(props: {
  initialName: string
  pending: boolean
  refusal: Refusal | null
  failure: Failure | null
  onSave: (name: string) => void
  onCancel: () => void
}) {
  const { t } = useLingui()
  const [name, setName] = useState(props.initialName)
  const [asked, setAsked] = useState(false)
  const isEmpty = name.trim() === ''
  const { refusal } = props
  const error = asked && isEmpty ? t`Write a name` : refusal?.field === 'name' ? refusal.message : null
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (!isEmpty) props.onSave(name)
      }}
    >
      <TextInput
        label={t`Name of the team`}
        description={t`As everybody of the agency knows it`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={limits.team_name_length_maximum}
        data-autofocus
        value={name}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field !== 'name' && <FormError>{refusal.message}</FormError>}
      {props.failure && <FailureNotice failure={props.failure} />}
      <FormActions>
        <Button type="submit" loading={props.pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
