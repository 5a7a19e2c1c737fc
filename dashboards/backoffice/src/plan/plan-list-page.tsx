import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PlanList } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Amount } from '../ui/money.js'
import { Page, Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { ChangePlan } from './change-plan.js'
import { PlanListDocument, type PlanListQuery } from './plan-list.generated.js'
import { plan_marks, usePlanWords } from './plan-words.js'

type Plan = PlanListQuery['plans']['nodes'][number]

/** All payment plans, what needs somebody first: those that wait for approval, those that are late, then the others. */
export function PlanListPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Payment plans`}>
      <PlanSection id="awaiting" list="awaiting_approval" title={t`Awaiting approval`} empty={t`No plan waits.`} />
      <PlanSection id="late" list="late" title={t`Late`} empty={t`No plan is late.`} />
      <PlanSection
        id="running"
        list="active"
        title={t`Running`}
        empty={t`No plan runs. Agree one on a case with the key L.`}
      />
      <PlanSection id="ended" list="ended" title={t`Ended`} empty={t`No plan has ended.`} />
    </Page>
  )
}

/** Rows of a section: enough for a day's work; the rest is counted. */
const section_rows = 50

function PlanSection({ id, list, title, empty }: { id: string; list: PlanList; title: string; empty: string }) {
  const { data, error, refetch } = useQuery(PlanListDocument, {
    variables: { list, first: section_rows },
    fetchPolicy: 'cache-and-network',
  })
  const count = data?.plans.totalCount
  return (
    <Section id={id} title={count === undefined ? title : `${title} · ${count}`}>
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={96} animate={false} />}
      {data && <PlanTable label={title} plans={data.plans.nodes} empty={empty} />}
      {count !== undefined && count > section_rows && (
        <Text size="xs" c="dimmed" mt={4}>
          <Trans>The latest {section_rows} are shown.</Trans>
        </Text>
      )}
    </Section>
  )
}

function PlanTable({ label, plans, empty }: { label: string; plans: readonly Plan[]; empty: string }) {
  const { t } = useLingui()
  const words = usePlanWords()
  const mayApprove = may(useViewer(), 'approve_plan')
  const waits = mayApprove && plans.some(({ state }) => state === 'awaiting_approval')
  return (
    <PlainTable
      label={label}
      rows={plans}
      rowId={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: t`Debtor`,
          cell: ({ debtCase }) => (
            <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
              {debtCase.debtor.name || debtCase.reference}
            </Link>
          ),
        },
        { header: t`Creditor`, cell: ({ debtCase }) => debtCase.creditor.name },
        {
          header: t`Status`,
          cell: ({ state, missedCount }) => (
            <StatusMark status={missedCount > 0 && state === 'active' ? 'late' : plan_marks[state]}>
              {missedCount > 0 && state === 'active' ? t`${missedCount} missed` : words.states[state]}
            </StatusMark>
          ),
        },
        { header: t`Amount`, align: 'right', cell: ({ amount }) => <Amount value={amount} /> },
        { header: t`Paid`, align: 'right', cell: ({ paid }) => <Amount value={paid} /> },
        { header: t`Instalments`, align: 'right', cell: ({ instalments }) => instalments.length },
        { header: t`Next`, cell: ({ next }) => <Day date={next?.dueOn ?? null} distance /> },
        { header: t`Made by`, cell: ({ madeBy }) => madeBy ?? '–' },
        ...(waits
          ? [
              {
                header: t`Because of`,
                wrap: true as const,
                cell: ({ approvalReasons }: Plan) => approvalReasons.map((reason) => words.reasons[reason]).join(', '),
              },
              {
                header: t`Decision`,
                cell: ({ id }: Plan) => <ChangePlan id={id} changes={['approve', 'refuse']} />,
              },
            ]
          : []),
      ]}
    />
  )
}
