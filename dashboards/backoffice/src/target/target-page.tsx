import { useQuery } from '@apollo/client/react'
import { findKpi, isTargetPerMonth, monthOf } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useToday } from '../session/use-today.js'
import { useViewer } from '../session/viewer-context.js'
import { Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatMonth } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { SetTarget as SetTargetButton } from './set-target.js'
import { TargetListDocument } from './target-list.generated.js'
import { type SetTarget, type TargetState, targetStates } from './target-state.js'
import { writeTarget } from './target-words.js'

const page_size = 200

/** What figures should be, and what was set before: nothing is overwritten. */
export function TargetPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const { data, error, refetch } = useQuery(TargetListDocument, {
    variables: { first: page_size },
    fetchPolicy: 'cache-and-network',
  })
  const columns = useTargetColumns(data?.targets.nodes ?? [])
  return (
    <Page
      title={t`Targets`}
      parent={{ label: t`Reports`, link: { to: '/reports' } }}
      subtitle={
        <Trans>
          What figures should be. A target holds from its month until one is set for a later month; nothing is
          overwritten.
        </Trans>
      }
      actions={may(viewer, 'manage_target') && <SetTargetButton />}
    >
      {error && !data ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={240} />
      ) : (
        <PlainTable
          label={t`Targets`}
          columns={columns}
          rows={data.targets.nodes}
          rowId={({ id }) => id}
          empty={<Trans>No target has been set yet.</Trans>}
        />
      )}
    </Page>
  )
}

function useTargetColumns(targets: readonly SetTarget[]): PlainColumn<SetTarget>[] {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const viewer = useViewer()
  const states = targetStates(targets, monthOf(useToday()))
  const stateText: Readonly<Record<TargetState, string>> = {
    in_force: t`in force`,
    superseded: t`superseded`,
    to_come: t`to come`,
    ended: t`ended`,
  }
  return [
    { header: t`KPI`, wrap: true, cell: ({ kpiId }) => findKpi(kpiId)?.text[language].title ?? kpiId },
    {
      header: t`For`,
      wrap: true,
      cell: ({ portfolio, creditor, agentName }) => portfolio?.name ?? creditor?.name ?? agentName ?? t`The agency`,
    },
    { header: t`From`, cell: ({ fromMonth }) => formatMonth(fromMonth, tag) },
    {
      header: t`Target`,
      align: 'right',
      cell: (target) => {
        const kpi = findKpi(target.kpiId)
        if (target.numerator === null || !kpi) return t`no target`
        const value = { numerator: BigInt(target.numerator), denominator: BigInt(target.denominator) }
        const written = writeTarget({ direction: target.direction, value }, kpi.unit, target.currency, tag)
        return isTargetPerMonth(kpi) ? `${written} ${t`per month`}` : written
      },
    },
    {
      header: t`State`,
      cell: ({ id }) => {
        const state = states.get(id) ?? 'superseded'
        return state === 'in_force' ? (
          <strong>{stateText[state]}</strong>
        ) : (
          <Text size="sm" c="dimmed" span>
            {stateText[state]}
          </Text>
        )
      },
    },
    ...(viewer.creditorId === null
      ? ([
          { header: t`Shared with the creditor`, cell: ({ shared }: SetTarget) => (shared ? t`yes` : t`no`) },
          { header: t`Set by`, wrap: true, cell: ({ setBy }: SetTarget) => setBy },
        ] as const)
      : []),
    { header: t`Set on`, cell: ({ setAt }) => <Moment instant={setAt} /> },
  ]
}
