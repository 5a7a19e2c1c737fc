import type { ConductRuleId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, NumberInput, Switch, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useToday } from '../session/use-today.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate } from '../ui/format.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { DateField } from '../ui/date-field.js'
import type { ConductRulePartsFragment } from './conduct.generated.js'
import { useConductWords } from './conduct-words.js'
import { SetConductRuleDocument } from './set-conduct-rule.generated.js'

/** Opens the form that sets a rule for the whole agency from a day on. */
export function SetConductRule({ version }: { version: ConductRulePartsFragment }) {
  const { t } = useLingui()
  const words = useConductWords()
  const [opened, { open, close }] = useDisclosure(false)
  const title = words.title(version.rule)
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={open} aria-label={t`Change the rule: ${title}`}>
        <Trans>Change…</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
        <RuleForm version={version} onClose={close} />
      </Modal>
    </>
  )
}

function RuleForm({ version, onClose }: { version: ConductRulePartsFragment; onClose: () => void }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const today = useToday()
  const calendarLabels = useCalendarLabels()
  const names = useConductWords().thresholdNames(version.rule satisfies ConductRuleId)
  const [enabled, setEnabled] = useState(version.enabled)
  const [thresholds, setThresholds] = useState<readonly number[]>(version.thresholds)
  const [validFrom, setValidFrom] = useState<string>(today)
  const [source, setSource] = useState(version.source)
  const { change, pending, refusal, failure } = useChange(SetConductRuleDocument, (data) => data.setConductRule, [
    'Conduct',
    'ConductFindings',
  ])
  const save = async () => {
    const input = { rule: version.rule, validFrom, enabled, thresholds: [...thresholds], source }
    if ((await change({ input })) !== null) onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Switch
        label={t`Look for it`}
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
        data-autofocus
      />
      {names.map((name, position) => (
        <NumberInput
          key={name}
          label={name}
          allowDecimal={false}
          allowNegative={false}
          value={thresholds[position] ?? 0}
          error={errorAt('thresholds')}
          onChange={(value) =>
            setThresholds(thresholds.map((known, at) => (at === position ? Number(value) || 0 : known)))
          }
        />
      ))}
      <DateField
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        label={t`From`}
        description={t`Contacts before that day are looked through by the rule of their time`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={validFrom}
        onChange={(day) => setValidFrom(day ?? today)}
      />
      <Textarea
        label={t`Where it comes from`}
        description={t`A law, a mandate, or company policy`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={2}
        maxLength={200}
        value={source}
        error={errorAt('source')}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
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
