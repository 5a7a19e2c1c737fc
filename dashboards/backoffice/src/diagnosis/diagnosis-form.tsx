import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, NumberInput, SimpleGrid, Skeleton, Text, Textarea } from '@mantine/core'
import {
  assess,
  diagnosis_categories,
  diagnosis_category_ids,
  diagnosis_sections,
  type DiagnosisAmounts,
  type DiagnosisCategoryId,
  type DiagnosisSection,
  orientation_ids,
  type OrientationId,
  orientations,
} from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useChange } from '../team/use-change.js'
import { AmountField, useWrittenAmount } from '../ui/amount-field.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { useMoney } from '../ui/money.js'
import { amountsOf } from './diagnosis-figures.js'
import { DiagnosisPanelDocument, type DiagnosisPanelQuery } from './diagnosis-panel.generated.js'
import { RecordDiagnosisDocument } from './record-diagnosis.generated.js'

/** A new diagnosis, beginning with what the last one said. What is left blank is not known, which is not zero. */
export function DiagnosisForm(props: CaseActionProps) {
  const { data, error, refetch } = useQuery(DiagnosisPanelDocument, { variables: { debtCaseId: props.debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data?.debtCase) return <Skeleton height={480} animate={false} />
  return <Fields {...props} debtCase={data.debtCase} />
}

type FieldsProps = CaseActionProps & { debtCase: NonNullable<DiagnosisPanelQuery['debtCase']> }
type Texts = Readonly<Partial<Record<DiagnosisCategoryId, string>>>

function Fields({ debtCaseId, onDone, onClose, debtCase }: FieldsProps) {
  const { t } = useLingui()
  const { language } = useLocale()
  const { read, write } = useWrittenAmount()
  const writeMoney = useMoney()
  const { currency, amountMinor: owed } = debtCase.openBalance
  const last = debtCase.diagnoses[0]
  const [texts, setTexts] = useState<Texts>(() => {
    const known = last === undefined ? {} : amountsOf(last)
    return Object.fromEntries(Object.entries(known).map(([id, amount]) => [id, write(amount, currency)]))
  })
  const [adults, setAdults] = useState<number | ''>(last?.adultCount ?? '')
  const [children, setChildren] = useState<number | ''>(last?.childCount ?? '')
  const [sustainable, setSustainable] = useState<string | null>(null)
  const [sentTo, setSentTo] = useState<readonly OrientationId[] | null>(null)
  const [note, setNote] = useState('')
  const { change, pending, refusal, failure } = useChange(RecordDiagnosisDocument, (data) => data.recordDiagnosis)
  const filled = diagnosis_category_ids.filter((id) => (texts[id] ?? '').trim() !== '')
  const wrong = filled.filter((id) => (read(texts[id] ?? '', currency) ?? -1n) < 0n)
  const amounts: DiagnosisAmounts = Object.fromEntries(
    filled.filter((id) => !wrong.includes(id)).map((id) => [id, read(texts[id] ?? '', currency) ?? 0n]),
  )
  const found = assess(amounts, BigInt(owed))
  const proposed = found.sustainable_minor === null ? '' : write(found.sustainable_minor, currency)
  const payable = sustainable ?? proposed
  const payable_minor = payable.trim() === '' ? null : read(payable, currency)
  const isPayableWrong = payable.trim() !== '' && (payable_minor ?? -1n) < 0n
  const chosen = sentTo ?? found.orientations
  const save = async () => {
    if (wrong.length > 0 || isPayableWrong) return
    const input = {
      debtCaseId,
      adultCount: adults === '' ? null : adults,
      childCount: children === '' ? null : children,
      amounts: filled.map((category) => ({ category, amountMinor: String(amounts[category] ?? 0n) })),
      sustainableMinor: payable_minor === null ? null : String(payable_minor),
      orientations: [...chosen],
      note: note.trim() || null,
    }
    if ((await change({ input })) !== null) onDone()
  }
  const sections: Record<DiagnosisSection, string> = {
    income: t`Income a month`,
    charge: t`Charges a month`,
    asset: t`Assets`,
    liability: t`Other debts`,
  }
  const left = found.disposable_minor
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Text size="sm" c="dimmed">
        <Trans>Leave blank what is not known: it is not zero.</Trans>
      </Text>
      <Group gap="sm" grow>
        <NumberInput
          label={t`Adults`}
          data-autofocus
          min={0}
          max={30}
          allowDecimal={false}
          value={adults}
          onChange={(value) => setAdults(typeof value === 'number' ? value : '')}
        />
        <NumberInput
          label={t`Children`}
          min={0}
          max={30}
          allowDecimal={false}
          value={children}
          onChange={(value) => setChildren(typeof value === 'number' ? value : '')}
        />
      </Group>
      {diagnosis_sections.map((section) => (
        <fieldset key={section} style={{ border: 0, padding: 0, margin: 0 }}>
          <Text component="legend" fw={600} size="sm" mb={6}>
            {sections[section]}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
            {diagnosis_category_ids
              .filter((id) => diagnosis_categories[id].section === section)
              .map((id) => (
                <AmountField
                  key={id}
                  size="xs"
                  label={diagnosis_categories[id].text[language]}
                  currency={currency}
                  value={texts[id] ?? ''}
                  error={wrong.includes(id) ? t`Write an amount, such as ${write(5000n, currency)}.` : null}
                  onWritten={(text) => setTexts((before) => ({ ...before, [id]: text }))}
                />
              ))}
          </SimpleGrid>
        </fieldset>
      ))}
      <Text size="sm" aria-live="polite" component="div">
        <Trans>Left a month:</Trans>{' '}
        <strong>{left === null ? '–' : writeMoney({ amountMinor: String(left), currency })}</strong>
        {left === null && (
          <>
            {' · '}
            <Trans>say something of income and of charges</Trans>
          </>
        )}
      </Text>
      <AmountField
        label={t`Can be paid a month`}
        description={t`Proposed: 70% of what is left, so that the unforeseen does not break the plan.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        currency={currency}
        value={payable}
        error={isPayableWrong ? t`Write an amount, such as ${write(5000n, currency)}.` : null}
        onWritten={setSustainable}
      />
      <Checkbox.Group
        label={t`Sent to`}
        value={[...chosen]}
        onChange={(values) => setSentTo(orientation_ids.filter((id) => values.includes(id)))}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6} mt={6}>
          {orientation_ids.map((id) => (
            <Checkbox
              key={id}
              value={id}
              label={orientations[id][language]}
              description={found.orientations.includes(id) ? t`Proposed` : null}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Textarea
        label={t`Note`}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        error={refusal?.field === 'note' ? refusal.message : null}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field !== 'note' && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Keep the diagnosis</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
