import { useQuery } from '@apollo/client/react'
import { findKpi, isTargetPerMonth, kpis, monthOf, shiftMonth } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Modal, Select, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { DimensionNamesDocument } from '../report/dimension-names.generated.js'
import { may } from '../session/permission.js'
import { useToday } from '../session/use-today.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatMonth } from '../ui/format.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { readTargetValue } from './read-value.js'
import { SetTargetDocument } from './set-target.generated.js'
import { useTargetUnit } from './target-unit.js'

/** Sets what a KPI should be from a month on. */
export function SetTarget() {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button onClick={open}>
        <Trans>Set a target…</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Set a target`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <TargetForm onClose={close} />
      </Modal>
    </>
  )
}

const agency = 'agency'

function TargetForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const thisMonth = monthOf(useToday())
  const unitText = useTargetUnit()
  const { scopes, currencies } = useScopes()
  const [kpiId, setKpiId] = useState<string>('recovery-rate')
  const [scope, setScope] = useState(agency)
  const [fromMonth, setFromMonth] = useState<string>(thisMonth)
  const kpi = findKpi(kpiId)
  const [chosenDirection, setDirection] = useState<'at_least' | 'at_most' | null>(null)
  const direction = chosenDirection ?? (kpi?.better === 'lower' ? 'at_most' : 'at_least')
  const [chosenCurrency, setCurrency] = useState<string | null>(null)
  const currency = chosenCurrency ?? currencies[0] ?? 'EUR'
  const [text, setText] = useState('')
  const [unread, setUnread] = useState(false)
  const [ends, setEnds] = useState(false)
  const [shared, setShared] = useState(false)
  const { change, pending, refusal, failure } = useChange(SetTargetDocument, (data) => data.setTarget, ['TargetList'])
  if (!kpi) return null
  const isMoney = kpi.unit.startsWith('money')
  const save = async () => {
    const value = ends ? null : readTargetValue(text, kpi.unit, currency)
    setUnread(!ends && value === null)
    if (!ends && value === null) return
    const input = {
      kpiId,
      fromMonth,
      direction,
      numerator: value === null ? null : String(value.numerator),
      denominator: value === null ? null : String(value.denominator),
      currency: isMoney ? currency : null,
      shared: isSharable(scope) && shared,
      ...idsOf(scope),
    }
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
      <Select
        label={t`KPI`}
        data={kpis.map(({ id, text }) => ({ value: id, label: text[language].title }))}
        searchable
        allowDeselect={false}
        data-autofocus
        value={kpiId}
        error={errorAt('kpiId')}
        onChange={(value) => setKpiId(value ?? kpiId)}
      />
      <Select
        label={t`For`}
        data={scopes}
        searchable
        allowDeselect={false}
        value={scope}
        onChange={(value) => setScope(value ?? agency)}
      />
      <Group grow align="flex-start">
        <Select
          label={t`It should be`}
          data={[
            { value: 'at_least', label: t`At least` },
            { value: 'at_most', label: t`At most` },
          ]}
          allowDeselect={false}
          value={direction}
          onChange={(value) => setDirection(value === 'at_most' ? 'at_most' : 'at_least')}
        />
        <TextInput
          label={t`Value`}
          description={unitText(kpi.unit, isTargetPerMonth(kpi))}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="decimal"
          disabled={ends}
          value={text}
          error={unread ? t`Write a number.` : errorAt('numerator')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Group>
      <Group grow align="flex-start">
        <Select
          label={t`From month`}
          data={Array.from({ length: 25 }, (_, position) => shiftMonth(thisMonth, position - 12)).map((month) => ({
            value: month,
            label: formatMonth(month, tag),
          }))}
          allowDeselect={false}
          value={fromMonth}
          error={errorAt('fromMonth')}
          onChange={(value) => setFromMonth(value ?? fromMonth)}
        />
        {isMoney && (
          <Select
            label={t`Currency`}
            data={currencies}
            allowDeselect={false}
            value={currency}
            error={errorAt('currency')}
            onChange={setCurrency}
          />
        )}
      </Group>
      {isSharable(scope) && (
        <Checkbox
          label={t`Share it with the creditor`}
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
      )}
      <Checkbox
        label={t`End the target from that month on`}
        checked={ends}
        onChange={(event) => setEnds(event.currentTarget.checked)}
      />
      {refusal !== null && !['kpiId', 'fromMonth', 'numerator', 'currency'].includes(refusal.field ?? '') && (
        <FormError>{refusal.message}</FormError>
      )}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Set the target</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

/** Creditors see targets of their own; what the agency wants of itself and of its people stays inside. */
const isSharable = (scope: string): boolean => /^(?:creditor|portfolio):/u.test(scope)

function idsOf(scope: string) {
  const [kind, id = null] = scope.split(':')
  switch (kind) {
    case 'portfolio':
      return { portfolioId: id }
    case 'creditor':
      return { creditorId: id }
    case 'agent':
      return { agentId: id }
    default:
      return {}
  }
}

/** The agency, each creditor with its portfolios, the agents of the teams; and the currencies that portfolios have. */
function useScopes() {
  const { t } = useLingui()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const mayName = may(useViewer(), 'read_people')
  const { data: people } = useQuery(DimensionNamesDocument, { fetchPolicy: 'cache-first', skip: !mayName })
  const agents = new Map(
    (people?.teams ?? []).flatMap(({ members }) => members.map(({ personId, name }) => [personId, name])),
  )
  const creditors = data?.creditors ?? []
  return {
    scopes: [
      { value: agency, label: t`The agency` },
      ...creditors.flatMap((creditor) => [
        { value: `creditor:${creditor.id}`, label: creditor.name },
        ...creditor.portfolios.map(({ id, name }) => ({
          value: `portfolio:${id}`,
          label: `${creditor.name} · ${name}`,
        })),
      ]),
      ...[...agents].map(([id, name]) => ({ value: `agent:${id}`, label: t`Agent ${name}` })),
    ],
    currencies: [
      ...new Set(creditors.flatMap(({ portfolios }) => portfolios.map(({ currency }) => currency))),
    ].toSorted(),
  }
}
