import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Skeleton, Text } from '@mantine/core'
import type { PlanChange } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Amount } from '../ui/money.js'
import { PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { ChangePlan } from './change-plan.js'
import { PlanPanelDocument } from './plan-panel.generated.js'
import type { PlanPartsFragment } from './plan-parts.generated.js'
import { instalment_marks, plan_marks, usePlanWords } from './plan-words.js'

/** The plan of a case: what was agreed, what came, what is next. Earlier plans are a line each. */
export function PlanPanel({ debtCaseId }: { debtCaseId: string }) {
  const { data, error, refetch } = useQuery(PlanPanelDocument, { variables: { debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={72} animate={false} />
  const [latest, ...earlier] = data.debtCase?.plans ?? []
  if (latest === undefined)
    return (
      <Text size="sm" c="dimmed">
        <Trans>No plan was agreed.</Trans>
      </Text>
    )
  return (
    <>
      <LatestPlan plan={latest} />
      {earlier.map((plan) => (
        <EarlierPlan key={plan.id} plan={plan} />
      ))}
    </>
  )
}

function LatestPlan({ plan }: { plan: PlanPartsFragment }) {
  const { t } = useLingui()
  const words = usePlanWords()
  const changes = useChanges(plan)
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="xs" gap="sm">
        <div>
          <StatusMark status={plan_marks[plan.state]}>{words.states[plan.state]}</StatusMark>{' '}
          <Text span size="sm">
            <Trans>
              <Amount value={plan.paid} /> of <Amount value={plan.amount} /> paid
            </Trans>
            {plan.givenUp.amountMinor !== '0' && (
              <>
                {' · '}
                <Trans>
                  <Amount value={plan.givenUp} /> given up at the end
                </Trans>
              </>
            )}
          </Text>
          <Text size="xs" c="dimmed">
            <Trans>
              Made on <Day date={plan.madeOn} />
            </Trans>
            {plan.madeBy !== null && ` · ${plan.madeBy}`}
            {plan.state === 'awaiting_approval' &&
              ` · ${t`needs approval for ${plan.approvalReasons.map((reason) => words.reasons[reason]).join(', ')}`}`}
            {plan.endNote !== null && ` · ${plan.endNote}`}
          </Text>
        </div>
        {changes.length > 0 && <ChangePlan id={plan.id} changes={changes} />}
      </Group>
      <PlainTable
        label={t`Instalments`}
        rows={plan.instalments}
        rowId={({ id }) => id}
        empty={null}
        columns={[
          { header: t`No.`, align: 'right', cell: ({ position }) => position },
          {
            header: t`Due`,
            cell: ({ dueOn, status }) => <Day date={dueOn} distance={status === 'open' || status === 'missed'} />,
          },
          { header: t`Amount`, align: 'right', cell: ({ amount }) => <Amount value={amount} /> },
          { header: t`Paid`, align: 'right', cell: ({ appropriated }) => <Amount value={appropriated} /> },
          {
            header: t`Status`,
            cell: ({ status }) => (
              <StatusMark status={instalment_marks[status]}>{words.instalments[status]}</StatusMark>
            ),
          },
          { header: t`Paid on`, cell: ({ completedOn }) => <Day date={completedOn} /> },
        ]}
      />
      <Text size="xs" c="dimmed" mt={4}>
        <Trans>
          In time within {plan.graceDays} days of the due day; broken when {plan.missedMaximum} are missed at a time.
        </Trans>{' '}
        {plan.accelerates && <Trans>All that is left is then due at once.</Trans>}
      </Text>
    </>
  )
}

function EarlierPlan({ plan }: { plan: PlanPartsFragment }) {
  const words = usePlanWords()
  return (
    <Text size="sm" mt="xs" component="div">
      <StatusMark status={plan_marks[plan.state]}>{words.states[plan.state]}</StatusMark> <Day date={plan.madeOn} />
      {' · '}
      <Trans>
        <Amount value={plan.paid} /> of <Amount value={plan.amount} /> paid
      </Trans>
    </Text>
  )
}

/** What may be done with a plan in its state, by this viewer. */
function useChanges({ state }: Pick<PlanPartsFragment, 'state'>): PlanChange[] {
  const viewer = useViewer()
  const waits = state === 'awaiting_approval'
  return [
    ...(waits && may(viewer, 'approve_plan') ? (['approve', 'refuse'] as const) : []),
    ...((waits || state === 'active' || state === 'draft') && may(viewer, 'work_case') ? (['cancel'] as const) : []),
  ]
}
