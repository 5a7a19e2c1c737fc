import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RoundInput } from '../app/schema.generated.js'
import { useChange } from '../team/use-change.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { PlanRoundDocument } from './plan-round.generated.js'
import type { ProposedVisitRowFragment } from './propose-round.generated.js'
import { useRoundWords } from './round-words.js'
import classes from './round.module.css'

interface Proposal {
  readonly backAt: string
  readonly wayM: number
  readonly visits: readonly ProposedVisitRowFragment[]
  readonly leftOut: readonly ProposedVisitRowFragment[]
  readonly notLocated: readonly ProposedVisitRowFragment[]
}

/** A proposal that the person may change before keeping it: take visits out, put them in another order. */
export function ProposedRound({
  input,
  proposal,
  onKept,
}: {
  input: RoundInput
  proposal: Proposal
  onKept: (roundId: string) => void
}) {
  const { t } = useLingui()
  const words = useRoundWords()
  const [visits, setVisits] = useState(proposal.visits)
  const { change, pending, refusal, failure } = useChange(PlanRoundDocument, (data) => data.planRound, ['RoundList'])
  const isChanged = visits !== proposal.visits
  const keep = async () => {
    const done = await change({ input, debtCaseIds: visits.map(({ debtCase }) => debtCase.id) })
    if (done?.planRound.__typename === 'Round') onKept(done.planRound.id)
  }
  if (proposal.visits.length === 0)
    return (
      <EmptyNotice title={<Trans>No case to visit on this day</Trans>}>
        <Trans>
          Of your own open cases none has an address near enough that was not visited within the month, and nobody asked
          for a visit. Ask for one on the page of a case, or give more time.
        </Trans>
      </EmptyNotice>
    )
  return (
    <Section
      id="proposal"
      title={<Trans>Proposed visits</Trans>}
      aside={
        isChanged ? (
          <Trans>Times follow from the new order when you keep it</Trans>
        ) : (
          <Trans>
            {words.way(proposal.wayM)}, back at {proposal.backAt}
          </Trans>
        )
      }
    >
      <PlainTable
        label={t`Proposed visits`}
        rows={visits}
        rowId={({ debtCase }) => debtCase.id}
        empty={<Trans>You took all visits out.</Trans>}
        columns={[
          { header: t`Time`, cell: ({ beginsAt }) => (isChanged ? '' : beginsAt) },
          { header: t`Debtor`, wrap: true, cell: (visit) => <Whom visit={visit} /> },
          { header: t`Address`, wrap: true, cell: (visit) => <Where visit={visit} /> },
          { header: t`Owed`, align: 'right', cell: ({ debtCase }) => <Amount value={debtCase.openBalance} /> },
          {
            header: t`Way`,
            align: 'right',
            cell: ({ wayM }) => (isChanged || typeof wayM !== 'number' ? '' : words.way(wayM)),
          },
          {
            header: t`Order`,
            cell: (visit) => <OrderButtons visit={visit} visits={visits} onChange={setVisits} />,
          },
        ]}
      />
      <LeftOut title={t`Asked for, and no time left`} visits={proposal.leftOut} />
      <LeftOut title={t`No address that is on the map`} visits={proposal.notLocated} />
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <Group mt="md">
        <Button loading={pending} disabled={visits.length === 0} onClick={() => void keep()}>
          <Trans>Keep this round</Trans>
        </Button>
        {isChanged && (
          <Button variant="default" onClick={() => setVisits(proposal.visits)}>
            <Trans>Back to the proposal</Trans>
          </Button>
        )}
      </Group>
    </Section>
  )
}

function Whom({ visit: { debtCase, request } }: { visit: ProposedVisitRowFragment }) {
  return (
    <>
      <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
        {debtCase.debtor.name}
      </Link>
      {request && (
        <Text size="xs" c="dimmed">
          <Trans>Asked for</Trans>
          {request.opensAt && request.closesAt ? ` · ${request.opensAt} – ${request.closesAt}` : ''}
          {request.note ? ` · ${request.note}` : ''}
        </Text>
      )}
    </>
  )
}

function Where({ visit: { place } }: { visit: ProposedVisitRowFragment }) {
  const words = useRoundWords()
  if (!place) return null
  return (
    <>
      <span className={classes.address}>{place.address}</span>
      {place.precision && (
        <Text size="xs" c="dimmed">
          {words.precision(place.precision)}
        </Text>
      )}
    </>
  )
}

function OrderButtons({
  visit,
  visits,
  onChange,
}: {
  visit: ProposedVisitRowFragment
  visits: readonly ProposedVisitRowFragment[]
  onChange: (visits: readonly ProposedVisitRowFragment[]) => void
}) {
  const { t } = useLingui()
  const position = visits.indexOf(visit)
  const { name } = visit.debtCase.debtor
  const rest = visits.toSpliced(position, 1)
  const moveTo = (to: number) => onChange(rest.toSpliced(to, 0, visit))
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        aria-label={t`Visit ${name} earlier`}
        disabled={position === 0}
        onClick={() => moveTo(position - 1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t`Visit ${name} later`}
        disabled={position === visits.length - 1}
        onClick={() => moveTo(position + 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t`Do not visit ${name}`} onClick={() => onChange(rest)}>
        <IconX size={16} />
      </ActionIcon>
    </Group>
  )
}

/** Names of those left out: enough to begin with. */
const named_maximum = 5

function LeftOut({ title, visits }: { title: string; visits: readonly ProposedVisitRowFragment[] }) {
  if (visits.length === 0) return null
  return (
    <Text size="sm" mt="sm" component="div">
      <strong>{title}</strong>{' '}
      {visits.slice(0, named_maximum).map(({ debtCase }, position) => (
        <span key={debtCase.id}>
          {position > 0 && ', '}
          <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
            {debtCase.debtor.name}
          </Link>
        </span>
      ))}
      {visits.length > named_maximum && '…'}
    </Text>
  )
}
