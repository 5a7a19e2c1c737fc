import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, Input, SegmentedControl, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { type Language, languages } from '../app/language.js'
import { useLocale } from '../app/locale.js'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormError } from '../ui/form.js'
import { download } from './download.js'
import { ExportStatus } from './export-status.js'
import { formatName, offered_formats, type OfferedFormat, useFormatHelp } from './export-words.js'
import { useExport } from './use-export.js'

const language_names: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' }

/** How the file is to be written; then how far it is, and the file itself. */
export function ExportForm({ spec, onClose }: { spec: ReportSpecInput; onClose: () => void }) {
  const { t } = useLingui()
  const { language: shown } = useLocale()
  const [format, setFormat] = useState<OfferedFormat>('xlsx')
  const [language, setLanguage] = useState<Language>(shown)
  const [convention, setConvention] = useState<Language>(shown)
  const help = useFormatHelp()
  const { take, cancel, current, pending, refusal, failure } = useExport()
  useDownload(current?.id ?? null, current?.downloadUrl ?? null)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void take({ spec, format, language, convention })
      }}
    >
      <Choice
        label={t`Format`}
        help={help(format)}
        value={format}
        onChange={setFormat}
        choices={offered_formats.map((value) => ({ value, label: formatName(value) }))}
      />
      <Choice
        label={t`Language`}
        value={language}
        onChange={(chosen) => {
          setLanguage(chosen)
          setConvention(chosen)
        }}
        choices={languages.map((value) => ({ value, label: language_names[value] }))}
      />
      {format === 'csv' && (
        <Choice
          label={t`Separators`}
          help={
            convention === 'fr'
              ? t`Semicolons and a decimal comma, as French spreadsheets read them.`
              : t`Commas and a decimal point, as English spreadsheets read them.`
          }
          value={convention}
          onChange={setConvention}
          choices={[
            { value: 'fr', label: '1234,56 ; …' },
            { value: 'en', label: '1234.56 , …' },
          ]}
        />
      )}
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      {current && <ExportStatus found={current} onCancel={() => void cancel()} />}
      <Group justify="space-between" gap="sm">
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/reports/exports" onClick={onClose} />}>
          <Trans>My exports</Trans>
        </Anchor>
        <Button type="submit" size="xs" loading={pending}>
          <Trans>Export</Trans>
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        <Trans>Exactly what is on the screen, all rows. Large files are made in the background.</Trans>
      </Text>
    </Form>
  )
}

/** The file is fetched once, as soon as it is there. */
function useDownload(id: string | null, url: string | null): void {
  const fetched = useRef<string | null>(null)
  useEffect(() => {
    if (id === null || url === null || fetched.current === id) return
    fetched.current = id
    download(url)
  }, [id, url])
}

function Choice<Value extends string>(props: {
  label: string
  help?: string
  value: Value
  onChange: (value: Value) => void
  choices: readonly { value: Value; label: string }[]
}) {
  const id = useId()
  const { label, help, value, onChange, choices } = props
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      {...(help === undefined ? {} : { description: help })}
      inputWrapperOrder={['label', 'input', 'description']}
    >
      <SegmentedControl
        fullWidth
        size="xs"
        mt={4}
        mb={4}
        aria-labelledby={id}
        value={value}
        onChange={(chosen) => {
          const found = choices.find((choice) => choice.value === chosen)
          if (found) onChange(found.value)
        }}
        data={[...choices]}
      />
    </Input.Wrapper>
  )
}
