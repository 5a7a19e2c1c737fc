import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, NumberInput, Radio, Stack, Textarea } from '@mantine/core'
import { delay_reasons } from '@quittance/core'
import { useState } from 'react'
import type { DelayReason, VisitOutcome, VisitReportInput } from '../app/schema.generated.js'
import { useActivityWords } from '../debt-case/activity-words.js'
import { Form, FormActions } from '../ui/form.js'
import { useRoundWords } from './round-words.js'

/** What came of a visit, at the door: an outcome, and what else is worth a word. */
export function VisitReportForm({
  debtCaseId,
  onReport,
  onClose,
}: {
  debtCaseId: string
  onReport: (report: Omit<VisitReportInput, 'number' | 'id'>) => Promise<void>
  onClose: () => void
}) {
  const { t } = useLingui()
  const words = useRoundWords()
  const reasons = useActivityWords()
  const [openedAt] = useState(() => new Date())
  const [outcome, setOutcome] = useState<VisitOutcome | null>(null)
  const [reason, setReason] = useState<DelayReason | null>(null)
  const [minutes, setMinutes] = useState(10)
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const save = async () => {
    setAsked(true)
    if (outcome === null) return
    await onReport({
      debtCaseId,
      outcome,
      reasonForDelay: reason,
      durationSeconds: minutes * 60,
      visitedAt: openedAt.toISOString(),
      note: note.trim() === '' ? null : note,
    })
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Radio.Group
        label={t`What came of it?`}
        value={outcome ?? ''}
        error={asked && outcome === null ? t`Choose what came of it` : null}
        onChange={(value) => setOutcome(words.outcomes.find((one) => one === value) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {words.outcomes.map((one) => (
            <Radio key={one} value={one} label={words.outcome(one)} />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t`Why has the debtor not paid?`}
        value={reason ?? ''}
        onChange={(event) => setReason(delay_reasons.find((one) => one === event.currentTarget.value) ?? null)}
        data={[
          { value: '', label: t`Not said` },
          ...delay_reasons.map((one) => ({ value: one, label: reasons.reason(one) })),
        ]}
      />
      <NumberInput
        label={t`Minutes`}
        min={0}
        max={600}
        value={minutes}
        onChange={(value) => setMinutes(Number(value))}
      />
      <Textarea
        label={t`Note`}
        description={t`Facts, in words that the debtor may read`}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit">
          <Trans>Keep the report</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
