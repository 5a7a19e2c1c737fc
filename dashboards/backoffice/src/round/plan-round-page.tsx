import { useLazyQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, Skeleton, TextInput } from '@mantine/core'
import { addDays, businessDate } from '@quittance/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { RoundInput } from '../app/schema.generated.js'
import { useViewer } from '../session/viewer-context.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { ProposeRoundDocument, type ProposeRoundQuery } from './propose-round.generated.js'
import { ProposedRound } from './proposed-round.js'
import classes from './round.module.css'

const route = getRouteApi('/signed-in/rounds/plan')

type Proposal = Extract<ProposeRoundQuery['proposeRound'], { __typename: 'RoundProposal' }>

/** Says how a day on the road is to be, looks at the proposal, changes it, keeps it. */
export function PlanRoundPage() {
  const { t } = useLingui()
  const navigate = route.useNavigate()
  const { today } = useViewer().organisation
  const [input, setInput] = useState<RoundInput>({
    day: addDays(businessDate(today), 1),
    startsAt: '09:00',
    endsAt: '17:30',
    start: '',
    serviceMinutes: 20,
  })
  const [visits, setVisits] = useState(8)
  const [propose, { data, loading, error }] = useLazyQuery(ProposeRoundDocument, { fetchPolicy: 'network-only' })
  const answer = loading ? undefined : data?.proposeRound
  const proposal = answer?.__typename === 'RoundProposal' ? answer : null
  const refusal = answer && answer.__typename !== 'RoundProposal' ? answer : null
  return (
    <Page title={t`Plan a round`} parent={{ label: t`Rounds of visits`, link: { to: '/rounds' } }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void propose({ variables: { input, visits } })
        }}
      >
        <DayFields
          input={input}
          visits={visits}
          refusal={refusal}
          onInput={(changed) => setInput({ ...input, ...changed })}
          onVisits={setVisits}
        />
        {refusal !== null && !('field' in refusal && refusal.field) && <FormError>{refusal.message}</FormError>}
        {error && <FailureNotice failure={describeFailure(error)} />}
        <FormActions>
          <Button type="submit" loading={loading}>
            <Trans>Propose visits</Trans>
          </Button>
        </FormActions>
      </Form>
      {loading && <Skeleton height={240} mt="md" />}
      {proposal && (
        <ProposedRound
          key={proposalKey(proposal)}
          input={input}
          proposal={proposal}
          onKept={(roundId) => void navigate({ to: '/rounds/$roundId', params: { roundId } })}
        />
      )}
    </Page>
  )
}

/** Another proposal is another list to change. */
function proposalKey({ visits }: Proposal): string {
  return visits.map(({ debtCase }) => debtCase.id).join()
}

function DayFields({
  input,
  visits,
  refusal,
  onInput,
  onVisits,
}: {
  input: RoundInput
  visits: number
  refusal: { readonly message: string; readonly field?: string | null } | null
  onInput: (changed: Partial<RoundInput>) => void
  onVisits: (visits: number) => void
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const calendarLabels = useCalendarLabels()
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <div className={classes.fields}>
      <DateField
        label={t`Day`}
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        minDate={today}
        value={input.day}
        error={errorAt('day')}
        onChange={(day) => day && onInput({ day })}
      />
      <TextInput
        label={t`Leaving at`}
        type="time"
        value={input.startsAt}
        error={errorAt('startsAt')}
        onChange={(event) => onInput({ startsAt: event.currentTarget.value })}
      />
      <TextInput
        label={t`Back by`}
        type="time"
        value={input.endsAt}
        error={errorAt('endsAt')}
        onChange={(event) => onInput({ endsAt: event.currentTarget.value })}
      />
      <TextInput
        label={t`From and back to`}
        description={t`A postcode, or coordinates such as 50.6292, 3.0573`}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        data-autofocus
        value={input.start}
        error={errorAt('start')}
        onChange={(event) => onInput({ start: event.currentTarget.value })}
      />
      <NumberInput
        label={t`Minutes for a visit`}
        min={5}
        max={120}
        step={5}
        value={input.serviceMinutes}
        error={errorAt('serviceMinutes')}
        onChange={(value) => onInput({ serviceMinutes: Number(value) })}
      />
      <NumberInput
        label={t`Visits at most`}
        min={1}
        max={40}
        value={visits}
        onChange={(value) => onVisits(Number(value))}
      />
    </div>
  )
}
