import { useLingui } from '@lingui/react/macro'
import { Group, TextInput } from '@mantine/core'

/** What is written about a contact point: a text, or the parts of an address. */
export interface WrittenContact {
  readonly text: string
  readonly complement: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly country: string
}

export const nothing_written: WrittenContact = {
  text: '',
  complement: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
}

/** The input of the API: the parts for an address, the text for others. */
export function contactInput(kind: string, { text, ...address }: WrittenContact) {
  return kind === 'address' ? { text: null, address } : { text, address: null }
}

/** The fields of a number, an e-mail address or a postal address. */
export function ContactFields(props: {
  kind: string
  value: WrittenContact
  errorAt: (field: string) => string | null
  onChange: (value: WrittenContact) => void
}) {
  const { t } = useLingui()
  const { kind, value, errorAt } = props
  const field = (name: keyof WrittenContact, label: string) => (
    <TextInput
      label={label}
      value={value[name]}
      error={errorAt(name)}
      onChange={(event) => props.onChange({ ...value, [name]: event.currentTarget.value })}
    />
  )
  switch (kind) {
    case 'phone':
      return field('text', t`Phone`)
    case 'email':
      return field('text', t`E-mail`)
    default:
      return (
        <>
          {field('complement', t`Flat, staircase, building`)}
          {field('street', t`Number and street`)}
          <Group grow align="flex-start">
            {field('postcode', t`Postcode`)}
            {field('city', t`Town`)}
          </Group>
          {field('country', t`Country, if abroad`)}
        </>
      )
  }
}
