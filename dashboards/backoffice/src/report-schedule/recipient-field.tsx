import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { MultiSelect } from '@mantine/core'
import { useRoleName } from '../session/role-name.js'
import { RecipientChoicesDocument } from './recipient-choices.generated.js'

/** Who is sent it: people of the agency, and of its creditors. */
export function RecipientField({
  value,
  onChange,
  error,
}: {
  value: string[]
  onChange: (value: string[]) => void
  error: string | null
}) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const { data } = useQuery(RecipientChoicesDocument, { fetchPolicy: 'cache-first' })
  return (
    <MultiSelect
      label={t`Recipients`}
      description={t`Each gets the figures that this person may see, and nothing else.`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={(data?.recipientCandidates ?? []).map(({ id, name, role, creditorName }) => ({
        value: id,
        label: `${name} · ${creditorName ?? roleName(role)}`,
      }))}
      searchable
      nothingFoundMessage={t`Nobody of that name`}
      hidePickedOptions
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
