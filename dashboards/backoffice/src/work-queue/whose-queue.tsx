import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { CaseRecipientsDocument } from '../case-assignment/case-assignment.generated.js'

/** For who leads: whose queue is shown. */
export function WhoseQueue(props: { value: string | undefined; onChange: (person: string | undefined) => void }) {
  const { t } = useLingui()
  const { data } = useQuery(CaseRecipientsDocument)
  return (
    <Select
      aria-label={t`Whose queue`}
      placeholder={t`My queue`}
      size="xs"
      data={(data?.caseRecipients.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={props.value ?? null}
      onChange={(person) => props.onChange(person ?? undefined)}
      searchable
      clearable
    />
  )
}
