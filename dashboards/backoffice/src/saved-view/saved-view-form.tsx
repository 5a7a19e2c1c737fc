import { limits } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useViewer } from '../session/viewer-context.js'
import type { Refusal } from '../team/use-change.js'
import type { Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'

/** What a person says of a view. */
export interface ViewWords {
  readonly name: string
  readonly shared: boolean
}

/** The name of a view and who sees it. What the API refuses is shown at the field, and what was written stays. */
export function SavedViewForm(props: {
  initial: ViewWords
  pending: boolean
  refusal: Refusal | null
  failure: Failure | null
  onSave: (words: ViewWords) => void
  onCancel: () => void
}) {
  const { t } = useLingui()
  const isOfCreditor = useViewer().creditorId !== null
  const [name, setName] = useState(props.initial.name)
  const [shared, setShared] = useState(props.initial.shared)
  const [asked, setAsked] = useState(false)
  const isEmpty = name.trim() === ''
  const { refusal } = props
  const error = asked && isEmpty ? t`Write a name` : refusal?.field === 'name' ? refusal.message : null
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (!isEmpty) props.onSave({ name, shared })
      }}
    >
      <TextInput
        label={t`Name of the view`}
        description={t`Such as: Month end, Voltane over 12 months`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={limits.saved_view_name_length_maximum}
        data-autofocus
        value={name}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={isOfCreditor ? t`Share it with my colleagues` : t`Share it with everybody of the agency`}
        description={t`They see the same filters over the rows that are theirs; only you can change it.`}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
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
