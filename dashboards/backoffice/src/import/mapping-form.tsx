import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportKind } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import { CancelImport } from './cancel-import.js'
import { type ColumnChoice, initialChoices, type Inspection, mappingProblems } from './mapping-choice.js'
import { MappingProblems } from './mapping-problems.js'
import { MappingTable } from './mapping-table.js'
import { PreviewTable } from './preview-table.js'
import { useStartImport } from './use-start-import.js'

/** Says which column is what, how its dates and amounts are written, and starts the import. */
export function MappingForm(props: {
  importId: string
  kind: ImportKind
  creditorName: string
  inspection: Inspection
}) {
  const { t } = useLingui()
  const viewer = useViewer()
  const { kind, inspection, creditorName } = props
  const [choices, setChoices] = useState<ColumnChoice[]>(() => initialChoices(inspection))
  const [profileName, setProfileName] = useState('')
  const [asked, setAsked] = useState(false)
  const { start, pending, refusal, failure } = useStartImport(props.importId, kind)
  const problems = mappingProblems(kind, inspection.columns, choices)
  const rows = t`${plural(inspection.rowCount, { one: '# row', other: '# rows' })}`
  const profile = inspection.profile?.name
  const { delimiter: mark } = inspection
  const encoding = inspection.encoding.replace(/^utf/u, 'UTF')
  const delimiter = inspection.delimiter === '\t' ? t`tab` : t`“${mark}”`
  const change = (changed: ColumnChoice) =>
    setChoices((all) => all.map((choice) => (choice.column === changed.column ? changed : choice)))
  return (
    <Section
      id="mapping"
      title={<Trans>What are the columns?</Trans>}
      aside={t`${rows} · ${encoding} · separator ${delimiter}`}
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (problems.length === 0) void start(choices, profileName)
        }}
      >
        <Text size="sm" c="dimmed" maw="75ch">
          {profile === undefined ? (
            <Trans>
              The whole file was read once. Check what each column was taken for; nothing is applied before you start.
            </Trans>
          ) : (
            <Trans>
              The saved profile “{profile}” knows these columns. Check it; nothing is applied before you start.
            </Trans>
          )}
        </Text>
        <MappingTable
          kind={kind}
          columns={inspection.columns}
          choices={choices}
          problems={asked ? problems : []}
          onChange={change}
        />
        <PreviewTable kind={kind} inspection={inspection} choices={choices} />
        <TextInput
          label={t`Save as a profile`}
          description={t`Optional. Files of ${creditorName} with the same columns will then need no mapping.`}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder={t`For example: monthly invoices`}
          maxLength={100}
          maw={420}
          value={profileName}
          onChange={(event) => setProfileName(event.currentTarget.value)}
        />
        <MappingProblems kind={kind} columns={inspection.columns} problems={problems} />
        {refusal !== null && <FormError>{refusal}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" loading={pending}>
            <Trans>Start the import</Trans>
          </Button>
          {may(viewer, 'cancel_import') && <CancelImport id={props.importId} />}
        </FormActions>
      </Form>
    </Section>
  )
}
