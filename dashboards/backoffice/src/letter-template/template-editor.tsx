import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, SimpleGrid, Stack, Text, Textarea, TextInput, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { merge_field_names, merge_fields, type MergeField } from '@quittance/core'
import { useRef, useState } from 'react'
import { useLocale } from '../app/locale.js'
import { LetterPaper } from '../letter/letter-paper.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatInstant } from '../ui/format.js'
import { type LetterTemplatePartsFragment, SaveLetterTemplateDocument } from './letter-templates.generated.js'
import { sampleOf } from './sample-letter.js'
import classes from './template-editor.module.css'

// Braces would be read as placeholders inside a message.
const condition_begins = '{{#if field}}'
const condition_ends = '{{/if}}'

/** Writes what letters of a kind say, beside how a sample of them would look. */
export function TemplateEditor({ template }: { template: LetterTemplatePartsFragment }) {
  const { t } = useLingui()
  const { language: own, tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const { kind, channel, language, version, changedAt, changedByName } = template
  const [subject, setSubject] = useState(template.subject)
  const [body, setBody] = useState(template.body)
  const area = useRef<HTMLTextAreaElement>(null)
  const { change, pending, refusal, failure } = useChange(
    SaveLetterTemplateDocument,
    (data) => data.saveLetterTemplate,
    ['LetterTemplates'],
  )
  const sample = sampleOf({ subject, body, language, own })
  const insert = (field: MergeField) => {
    const at = area.current?.selectionStart ?? body.length
    setBody(`${body.slice(0, at)}{{ ${field} }}${body.slice(at)}`)
    area.current?.focus()
  }
  const save = async () => {
    const done = await change({ input: { kind, channel, language, subject, body } })
    if (done !== null) notifications.show({ message: t`Saved. Letters that were sent keep their text.` })
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {version === 0 || changedAt === null ? (
              <Trans>The text that comes with the product.</Trans>
            ) : (
              t`Version ${version}, ${formatInstant(changedAt, tag, timeZone)}, ${changedByName ?? '–'}`
            )}
          </Text>
          {channel !== 'sms' && (
            <TextInput
              label={t`Subject`}
              value={subject}
              error={errorAt('subject')}
              onChange={(event) => setSubject(event.currentTarget.value)}
            />
          )}
          <Textarea
            ref={area}
            label={t`Text`}
            description={
              channel === 'sms'
                ? t`${plural(sample.body.length, { one: '# character', other: '# characters' })} in the sample, before the references`
                : t`An empty line begins a paragraph.`
            }
            autosize
            minRows={channel === 'sms' ? 4 : 12}
            maxRows={24}
            value={body}
            error={errorAt('body')}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <details className={classes.fields}>
            <summary>
              <Trans>Fields that can be put in</Trans>
            </summary>
            <Text size="xs" c="dimmed" my={6}>
              <Trans>
                A part that not every case has stands between <Code>{condition_begins}</Code> and{' '}
                <Code>{condition_ends}</Code>.
              </Trans>
            </Text>
            <ul>
              {merge_field_names.map((field) => (
                <li key={field}>
                  <UnstyledButton onClick={() => insert(field)} className={classes.field}>
                    <Code lang="zxx">{field}</Code> {merge_fields[field].meaning[own]}
                    {!merge_fields[field].always && <Trans> (not always known)</Trans>}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </details>
          {sample.faults.map((fault) => (
            <FormError key={fault}>{fault}</FormError>
          ))}
          {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <FormActions>
            <Button type="submit" loading={pending} disabled={sample.faults.length > 0}>
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </Stack>
        <LetterPaper preview={sample.preview} />
      </SimpleGrid>
    </Form>
  )
}
