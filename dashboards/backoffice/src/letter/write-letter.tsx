import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, SegmentedControl, Select, SimpleGrid, Skeleton, Stack, Text, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { channelsOf, type Language, letter_kinds, type LetterChannel, type LetterKind } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { LetterPaper } from './letter-paper.js'
import { LetterSent } from './letter-sent.js'
import { useLetterChannelName, useLetterKindName } from './letter-words.js'
import { LetterPreviewDocument, SendLetterDocument } from './write-letter.generated.js'

/** Writes to the debtor: what the letter says is seen as it will go out, with all that stands against it. */
export function WriteLetter(props: CaseActionProps) {
  const { language } = useLocale()
  const { debtCaseId } = props
  // The server knows whether the case was opened by a letter, also by one that another system sent.
  const { data, error, refetch } = useQuery(LetterPreviewDocument, {
    variables: { input: { debtCaseId, kind: 'first_letter', channel: 'letter', language } },
    fetchPolicy: 'no-cache',
  })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} />
  const { letterPreview } = data
  const begun =
    letterPreview.__typename === 'LetterPreview' &&
    letterPreview.obstacles.some(({ code }) => code === 'first_letter_sent')
  return <LetterForm {...props} first={begun ? 'reminder' : 'first_letter'} />
}

interface Written {
  readonly kind: LetterKind
  readonly channel: LetterChannel
  readonly language: Language
  readonly message: string
}

function LetterForm({ debtCaseId, onDone, onClose, first }: CaseActionProps & { first: LetterKind }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const kindName = useLetterKindName()
  const channelName = useLetterChannelName()
  const mayPass = may(useViewer(), 'override_contact_policy')
  const [written, setWritten] = useState<Written>({ kind: first, channel: 'letter', language, message: '' })
  const [reason, setReason] = useState('')
  const [settled] = useDebouncedValue(written, 300)
  const preview = useQuery(LetterPreviewDocument, {
    variables: { input: { debtCaseId, ...settled } },
    fetchPolicy: 'no-cache',
  })
  const { change, pending, refusal, failure } = useChange(SendLetterDocument, ({ sendLetter }) => sendLetter)
  const [sent, setSent] = useState<{ reference: string; fileUrl: string | null; channel: LetterChannel } | null>(null)
  const answer = (preview.data ?? preview.previousData)?.letterPreview
  const shown = answer?.__typename === 'LetterPreview' ? answer : null
  const obstacles = shown?.obstacles ?? []
  const passable = mayPass && obstacles.length > 0 && obstacles.every(({ overridable }) => overridable)
  const save = async () => {
    const overrideReason = passable && reason.trim() !== '' ? reason.trim() : null
    const done = await change({ input: { debtCaseId, ...written }, overrideReason })
    if (done?.sendLetter.__typename === 'Letter') setSent(done.sendLetter)
    else void preview.refetch()
  }
  if (sent !== null) return <LetterSent {...sent} onDone={() => onDone()} />
  const chooseKind = (kind: LetterKind) => {
    const ways = channelsOf(kind)
    setWritten({ ...written, kind, channel: ways.includes(written.channel) ? written.channel : (ways[0] ?? 'letter') })
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Stack gap="md">
          <Select
            data-autofocus
            label={t`What for`}
            data={letter_kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
            allowDeselect={false}
            value={written.kind}
            onChange={(value) => {
              const kind = letter_kinds.find((name) => name === value)
              if (kind !== undefined) chooseKind(kind)
            }}
          />
          <div>
            <Text size="sm" fw={500} mb={4}>
              <Trans>How</Trans>
            </Text>
            <SegmentedControl
              fullWidth
              aria-label={t`How`}
              data={channelsOf(written.kind).map((value) => ({ value, label: channelName(value) }))}
              value={written.channel}
              onChange={(channel) => setWritten({ ...written, channel })}
            />
          </div>
          <div>
            <Text size="sm" fw={500} mb={4}>
              <Trans>Language of the letter</Trans>
            </Text>
            <SegmentedControl
              fullWidth
              aria-label={t`Language of the letter`}
              data={[
                { value: 'fr', label: 'Français' },
                { value: 'en', label: 'English' },
              ]}
              value={written.language}
              onChange={(value) => setWritten({ ...written, language: value === 'en' ? 'en' : 'fr' })}
            />
          </div>
          {written.kind === 'message' && (
            <Textarea
              label={t`Your message`}
              autosize
              minRows={4}
              maxLength={4_000}
              value={written.message}
              error={refusal?.field === 'message' ? refusal.message : null}
              onChange={(event) => setWritten({ ...written, message: event.currentTarget.value })}
            />
          )}
          {passable && (
            <Textarea
              label={t`Why the contact policy is passed`}
              description={t`Kept in the log of contacts.`}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <FormActions>
            <Button
              type="submit"
              loading={pending}
              disabled={shown === null || (obstacles.length > 0 && !(passable && reason.trim() !== ''))}
            >
              <Trans>Send</Trans>
            </Button>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </FormActions>
        </Stack>
        {preview.error && shown === null ? (
          <FailureNotice failure={describeFailure(preview.error)} onRetry={() => void preview.refetch()} />
        ) : (
          <LetterPaper preview={shown} />
        )}
      </SimpleGrid>
    </Form>
  )
}
