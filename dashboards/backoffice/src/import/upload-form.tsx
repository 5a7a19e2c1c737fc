import { import_kinds, isImportKind } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Progress, Select, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { formatBytes, formatDate } from '../ui/format.js'
import { Form, FormActions } from '../ui/form.js'
import { DateField } from '../ui/date-field.js'
import { FileDrop } from './file-drop.js'
import { useImportWords } from './import-words.js'
import classes from './upload-form.module.css'
import { useDestinationChoices } from './use-destination-choices.js'
import { useUpload } from './use-upload.js'

/** Delivers a file: what it is, whose it is, and the file itself. What was chosen stays when sending fails. */
export function UploadForm() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const calendarLabels = useCalendarLabels()
  const { organisation, creditorId } = useViewer()
  const navigate = useNavigate()
  const words = useImportWords()
  const upload = useUpload((importId) => void navigate({ to: '/files/$importId', params: { importId } }))
  const form = useForm<{
    kind: string
    creditorId: string | null
    portfolioId: string | null
    receivedOn: string
    file: File | null
  }>({
    initialValues: { kind: 'claim', creditorId, portfolioId: null, receivedOn: organisation.today, file: null },
    validate: {
      creditorId: (value) => (value === null ? t`Choose the creditor whose file it is` : null),
      portfolioId: (value, { kind }) =>
        kind === 'claim' && value === null ? t`Choose the portfolio that the claims go to` : null,
      file: (value) =>
        value === null ? t`Choose a file` : value.size === 0 ? t`This file is empty: choose another` : null,
    },
  })
  const { kind, file } = form.values
  const { creditors, portfolios } = useDestinationChoices(form.values.creditorId)
  const send = form.onSubmit((values) => {
    if (values.file === null || values.creditorId === null) return
    const isClaims = values.kind === 'claim'
    void upload.send(values.file, {
      kind: values.kind,
      creditorId: values.creditorId,
      portfolioId: isClaims ? values.portfolioId : null,
      receivedOn: isClaims ? values.receivedOn : null,
    })
  })
  return (
    <Form onSubmit={send}>
      <FileDrop
        file={file}
        onFile={(chosen) => form.setFieldValue('file', chosen)}
        error={form.errors['file']}
        disabled={upload.sending}
      />
      <div className={classes.fields}>
        <Select
          label={t`The file holds`}
          description={t`One kind per file`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={import_kinds.map((one) => ({ value: one, label: words.kind(one) }))}
          allowDeselect={false}
          value={kind}
          onChange={(value) => value !== null && isImportKind(value) && form.setFieldValue('kind', value)}
        />
        {creditorId === null && (
          <Select
            label={t`Creditor`}
            description={t`Whose claims these are`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            placeholder={t`Choose`}
            data={creditors}
            searchable
            {...form.getInputProps('creditorId')}
            onChange={(value) => form.setValues({ creditorId: value, portfolioId: null })}
          />
        )}
        {kind === 'claim' && (
          <>
            <Select
              label={t`Portfolio`}
              description={t`Where the claims are placed`}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              placeholder={t`Choose`}
              data={portfolios}
              searchable
              disabled={form.values.creditorId === null}
              {...form.getInputProps('portfolioId')}
            />
            <DateField
              ariaLabels={calendarLabels}
              label={t`Received on`}
              description={t`For rows without a date of their own`}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              valueFormat={(day) => formatDate(day, tag)}
              maxDate={organisation.today}
              value={form.values.receivedOn}
              onChange={(day) => form.setFieldValue('receivedOn', day ?? organisation.today)}
            />
          </>
        )}
      </div>
      {upload.failure && <FailureNotice failure={upload.failure} />}
      {upload.sending ? (
        <Group gap="sm" aria-live="polite">
          <Progress value={upload.percent} w={240} aria-label={t`Sending the file`} />
          <Text size="sm" c="dimmed">
            {formatBytes(upload.sent_bytes, tag)} / {formatBytes(file?.size ?? 0, tag)}
          </Text>
          <Button variant="default" size="xs" onClick={upload.cancel}>
            <Trans>Stop sending</Trans>
          </Button>
        </Group>
      ) : (
        <FormActions>
          <Button type="submit">
            <Trans>Send the file</Trans>
          </Button>
        </FormActions>
      )}
    </Form>
  )
}
