import { useLazyQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { RequestSubjectExportDocument } from './request-subject-export.generated.js'
import { SubjectMatchesDocument, type SubjectMatchesQuery } from './subject-matches.generated.js'

/** Finds the records about a person, over all creditors, and asks for the package of those that are the same person. */
export function NewSubjectRequest({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const [find, { data, loading, error }] = useLazyQuery(SubjectMatchesDocument, { fetchPolicy: 'network-only' })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t`What is kept about a person`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Stack gap="lg">
        <CluesForm pending={loading} onFind={(clues) => void find({ variables: { clues } })} />
        {error && <FailureNotice failure={describeFailure(error)} />}
        {data && <Choice matches={data.subjectMatches} onClose={onClose} />}
      </Stack>
    </Modal>
  )
}

const nothing = { name: '', email: '', phone: '', reference: '', siren: '' }
type Clues = typeof nothing

function CluesForm({ pending, onFind }: { pending: boolean; onFind: (clues: Partial<Clues>) => void }) {
  const { t } = useLingui()
  const [clues, setClues] = useState(nothing)
  const [asked, setAsked] = useState(false)
  const given = Object.fromEntries(Object.entries(clues).filter(([, text]) => text.trim() !== ''))
  const isEmpty = Object.keys(given).length === 0
  const field = (name: keyof Clues, label: string) => (
    <TextInput
      label={label}
      flex="1 1 14rem"
      value={clues[name]}
      onChange={(event) => setClues({ ...clues, [name]: event.currentTarget.value })}
    />
  )
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (!isEmpty) onFind(given)
      }}
    >
      <TextInput
        label={t`First and last name`}
        data-autofocus
        value={clues.name}
        error={asked && isEmpty ? t`Give a name or another clue` : null}
        onChange={(event) => setClues({ ...clues, name: event.currentTarget.value })}
      />
      <Group gap="sm" align="flex-end">
        {field('email', t`E-mail`)}
        {field('phone', t`Phone`)}
        {field('reference', t`Reference of the debtor, claim or case`)}
        {field('siren', t`SIREN`)}
      </Group>
      <FormActions>
        <Button type="submit" variant="default" loading={pending}>
          <Trans>Search</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function Choice({ matches, onClose }: { matches: SubjectMatchesQuery['subjectMatches']; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [locale, setLocale] = useState(i18n.locale === 'fr' ? 'fr' : 'en')
  const { change, pending, refusal, failure } = useChange(
    RequestSubjectExportDocument,
    (data) => data.requestSubjectExport,
    ['SubjectRequestList'],
  )
  const request = async () => {
    if ((await change({ debtorIds: [...chosen], locale })) !== null) onClose()
  }
  if (matches.length === 0) {
    return (
      <Text size="sm">
        <Trans>No record matches. Try fewer or other clues; somebody about whom nothing is kept gets told so.</Trans>
      </Text>
    )
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void request()
      }}
    >
      <Checkbox.Group
        label={t`Which records are about this person?`}
        description={t`Compare contact details and references: people of the same name are common`}
        value={[...chosen]}
        onChange={setChosen}
        error={refusal?.field === 'debtorIds' ? refusal.message : null}
      >
        <Stack gap="xs" mt="sm" mah={280} style={{ overflowY: 'auto' }}>
          {matches.map(({ debtor, creditor, debtCases }) => (
            <Checkbox
              key={debtor.id}
              value={debtor.id}
              label={`${debtor.name} · ${creditor.name}`}
              description={[
                debtor.reference,
                ...debtor.contactPoints.map(({ value }) => value.replaceAll('\n', ', ')),
                debtCases.map(({ reference }) => reference).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group gap="sm" align="center">
        <Text size="sm" id="document-language">
          <Trans>Language of the document</Trans>
        </Text>
        <SegmentedControl
          aria-labelledby="document-language"
          size="xs"
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          value={locale}
          onChange={setLocale}
        />
      </Group>
      {refusal !== null && refusal.field !== 'debtorIds' && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Build the package</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
