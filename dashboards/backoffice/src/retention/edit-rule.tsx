import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, NumberInput, Select, Textarea } from '@mantine/core'
import { retention_months_maximum } from '@quittance/core'
import { useState } from 'react'
import type { ClosingReason, RetentionSubject } from '../app/schema.generated.js'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { closing_reasons, retention_subjects, useReasonName, useSubjectName } from './retention-words.js'
import { SetRetentionRuleDocument } from './set-retention-rule.generated.js'

/** A rule as it is written. */
export interface EditedRule {
  readonly subject: RetentionSubject
  readonly creditorId: string | null
  readonly closingReason: ClosingReason | null
  readonly monthsActive: number
  readonly monthsArchived: number
  readonly source: string
}

const everything = '*'

/** Writes a rule; there is one for each creditor and reason, so writing it again changes it. */
export function EditRule({ rule, onClose }: { rule: EditedRule; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Modal opened onClose={onClose} title={t`Retention rule`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <RuleForm rule={rule} onClose={onClose} />
    </Modal>
  )
}

function RuleForm({ rule, onClose }: { rule: EditedRule; onClose: () => void }) {
  const { t } = useLingui()
  const reasonName = useReasonName()
  const subjectName = useSubjectName()
  const creditors = useQuery(CreditorChoicesDocument).data?.creditors ?? []
  const [written, setWritten] = useState(rule)
  const { change, pending, refusal, failure } = useChange(SetRetentionRuleDocument, (data) => data.setRetentionRule, [
    'RetentionRules',
  ])
  const isCase = written.subject === 'case'
  const save = async () => {
    const { subject, creditorId, closingReason, monthsActive, monthsArchived, source } = written
    const ofCase = isCase ? { closingReason, monthsArchived } : { closingReason: null, monthsArchived: 0 }
    if ((await change({ input: { subject, creditorId, monthsActive, source, ...ofCase } })) !== null) onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const known = ['monthsActive', 'monthsArchived', 'source', 'creditorId', 'closingReason']
  const months = (label: string, field: 'monthsActive' | 'monthsArchived') => (
    <NumberInput
      label={label}
      suffix={` ${t`months`}`}
      min={0}
      max={retention_months_maximum}
      allowDecimal={false}
      flex={1}
      value={written[field]}
      error={errorAt(field)}
      onChange={(value) => setWritten({ ...written, [field]: typeof value === 'number' ? value : 0 })}
    />
  )
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Select
        label={t`What`}
        data={retention_subjects.map((value) => ({ value, label: subjectName(value) }))}
        allowDeselect={false}
        value={written.subject}
        onChange={(value) => {
          const subject = retention_subjects.find((name) => name === value)
          if (subject !== undefined) setWritten({ ...written, subject })
        }}
      />
      {isCase && (
        <Select
          label={t`Closing reason`}
          data={[
            { value: everything, label: t`Every reason` },
            ...closing_reasons.map((value) => ({ value, label: reasonName(value) })),
          ]}
          allowDeselect={false}
          value={written.closingReason ?? everything}
          onChange={(value) =>
            setWritten({ ...written, closingReason: closing_reasons.find((name) => name === value) ?? null })
          }
        />
      )}
      <Select
        label={t`Creditor`}
        data={[
          { value: everything, label: t`All creditors` },
          ...creditors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        allowDeselect={false}
        searchable
        value={written.creditorId ?? everything}
        error={errorAt('creditorId')}
        onChange={(value) => setWritten({ ...written, creditorId: value === everything ? null : value })}
      />
      <Group gap="sm" align="flex-start" grow>
        {months(isCase ? t`In use after closing` : t`Kept`, 'monthsActive')}
        {isCase && months(t`Then in the archive`, 'monthsArchived')}
      </Group>
      <Textarea
        label={t`On what it rests`}
        description={t`A law, the contract with the creditor, a decision`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={2}
        maxLength={500}
        value={written.source}
        error={errorAt('source')}
        onChange={(event) => setWritten({ ...written, source: event.currentTarget.value })}
      />
      {refusal !== null && !known.includes(refusal.field ?? '') && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
