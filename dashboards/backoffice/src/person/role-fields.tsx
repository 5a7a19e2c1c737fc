import { useQuery } from '@apollo/client/react'
import { isRole, role_texts, roles } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocale } from '../app/locale.js'
import type { Role } from '../app/schema.generated.js'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useRoleName } from '../session/role-name.js'

/** A role, and whose user it is where the role is that of a creditor. */
export function RoleFields(props: {
  role: Role
  creditorId: string | null
  onChange: (chosen: { role: Role; creditorId: string | null }) => void
  creditorError?: ReactNode
}) {
  const { t } = useLingui()
  const { language } = useLocale()
  const roleName = useRoleName()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const { role, creditorId, onChange } = props
  return (
    <>
      <Select
        label={t`Role`}
        description={`${roleName(role)}: ${role_texts[role][language]}.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={roles.map((value) => ({ value, label: roleName(value) }))}
        allowDeselect={false}
        value={role}
        onChange={(value) =>
          value !== null &&
          isRole(value) &&
          onChange({ role: value, creditorId: value === 'creditor' ? creditorId : null })
        }
      />
      {role === 'creditor' && (
        <Select
          label={t`Creditor`}
          description={t`The person sees this creditor’s data alone.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={t`Choose`}
          data={(data?.creditors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          value={creditorId}
          onChange={(value) => onChange({ role, creditorId: value })}
          error={props.creditorError}
        />
      )}
    </>
  )
}
