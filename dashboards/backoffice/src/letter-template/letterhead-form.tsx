import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, SimpleGrid, Skeleton, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { formatIban } from '@quittance/core'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import {
  type LetterheadPartsFragment,
  LetterheadSetDocument,
  SetLetterheadDocument,
} from './letterhead-form.generated.js'

/** Who the agency is on paper, and to which account debtors are asked to pay. */
export function LetterheadForm() {
  const { data, error, refetch } = useQuery(LetterheadSetDocument)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} />
  return <Fields letterhead={data.letterhead ?? null} />
}

function Fields({ letterhead }: { letterhead: LetterheadPartsFragment | null }) {
  const { t } = useLingui()
  const [written, setWritten] = useState({
    legalName: letterhead?.legalName ?? '',
    address: letterhead?.address ?? '',
    registration: letterhead?.registration ?? '',
    phone: letterhead?.phone ?? '',
    email: letterhead?.email ?? '',
    accountHolder: letterhead?.accountHolder ?? '',
    iban: letterhead === null ? '' : formatIban(letterhead.iban),
    bic: letterhead?.bic ?? '',
    signatory: letterhead?.signatory ?? '',
  })
  const { change, pending, refusal, failure } = useChange(SetLetterheadDocument, (data) => data.setLetterhead, [
    'LetterheadSet',
  ])
  const save = async () => {
    if ((await change({ input: written })) !== null) notifications.show({ message: t`The letterhead is saved.` })
  }
  const field = (name: keyof typeof written) => ({
    value: written[name],
    error: refusal?.field === name ? refusal.message : null,
    onChange: (event: { currentTarget: { value: string } }) =>
      setWritten({ ...written, [name]: event.currentTarget.value }),
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" maw={880}>
        <TextInput label={t`Name or company name`} required {...field('legalName')} />
        <TextInput label={t`Legal form, capital, register`} {...field('registration')} />
        <Textarea
          label={t`Address or seat`}
          description={t`One line per part`}
          required
          autosize
          minRows={3}
          {...field('address')}
        />
        <TextInput label={t`Signatory`} description={t`Where no agent writes`} {...field('signatory')} />
        <TextInput label={t`Telephone`} {...field('phone')} />
        <TextInput label={t`E-mail`} description={t`Answers of debtors go there`} {...field('email')} />
        <TextInput
          label={t`Holder of the account`}
          description={t`The account that receives creditors’ money and nothing else`}
          required
          {...field('accountHolder')}
        />
        <TextInput label="IBAN" required {...field('iban')} />
        <TextInput label="BIC" {...field('bic')} />
      </SimpleGrid>
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
