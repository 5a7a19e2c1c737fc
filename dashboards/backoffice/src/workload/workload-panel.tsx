import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, NumberInput, Skeleton, Table } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import type { WorkGrouping } from '../app/schema.generated.js'
import { Freshness } from '../kpi/freshness.js'
import { Day } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { workLink } from './work-link.js'
import { daysOf, dispute_days_default, idle_days_default, work_kinds } from './work-kinds.js'
import { useWorkWords } from './work-words.js'
import { WorkloadDocument, type WorkloadRowPartsFragment } from './workload.generated.js'

const route = getRouteApi('/signed-in/team')
const typing_pause_ms = 400

interface Days {
  readonly idle: number | undefined
  readonly dispute: number | undefined
}

/** What waits on the open cases by team, by person and by portfolio; every number opens its cases. */
export function WorkloadPanel(days: Days) {
  const { t } = useLingui()
  const { data, previousData, error, refetch } = useQuery(WorkloadDocument, {
    variables: { idleDays: days.idle ?? idle_days_default, disputeDays: days.dispute ?? dispute_days_default },
    fetchPolicy: 'cache-and-network',
  })
  const workload = (data ?? (error ? undefined : previousData))?.workload
  const titles: Record<WorkGrouping, string> = { team: t`By team`, assignee: t`By agent`, portfolio: t`By portfolio` }
  return (
    <>
      <DayFields {...days} />
      {error && !workload && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!workload && !error && <Skeleton height={320} aria-label={t`Loading`} />}
      {workload &&
        (['team', 'assignee', 'portfolio'] as const).map((grouping) => (
          <Section
            key={grouping}
            id={grouping}
            title={titles[grouping]}
            aside={grouping === 'team' && <Freshness computedAt={workload.computedAt} />}
          >
            <WorkTable
              label={titles[grouping]}
              rows={workload.rows.filter((row) => row.grouping === grouping)}
              total={workload.total}
              days={days}
            />
            {grouping === 'portfolio' && (
              <Trans>A case with claims in several portfolios counts in each, and once in the total.</Trans>
            )}
          </Section>
        ))}
    </>
  )
}

function DayFields({ idle, dispute }: Days) {
  const { t } = useLingui()
  const navigate = route.useNavigate()
  const set = useDebouncedCallback((change: { idle?: string | undefined; dispute?: string | undefined }) => {
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true })
  }, typing_pause_ms)
  return (
    <Group gap="md" mb="md" align="flex-end">
      <NumberInput
        label={t`Nothing done for (days)`}
        min={1}
        max={3650}
        w={190}
        defaultValue={idle ?? idle_days_default}
        onChange={(value) => set({ idle: daysOf(value)?.toString() })}
      />
      <NumberInput
        label={t`Dispute open for (days)`}
        min={1}
        max={3650}
        w={190}
        defaultValue={dispute ?? dispute_days_default}
        onChange={(value) => set({ dispute: daysOf(value)?.toString() })}
      />
    </Group>
  )
}

function WorkTable(props: {
  label: string
  rows: readonly WorkloadRowPartsFragment[]
  total: WorkloadRowPartsFragment
  days: Days
}) {
  const { t } = useLingui()
  const { label, rows, total, days } = props
  const words = useWorkWords(days)
  return (
    <Table.ScrollContainer minWidth={1040} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={label} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th c="dimmed" fw={500}>
              <Trans>Name</Trans>
            </Table.Th>
            {work_kinds.map((kind) => (
              <Table.Th key={kind} ta="right" c="dimmed" fw={500} title={words.meaning(kind)}>
                {words.title(kind)}
              </Table.Th>
            ))}
            <Table.Th ta="right" c="dimmed" fw={500}>
              <Trans>Unreached since</Trans>
            </Table.Th>
            <Table.Th ta="right" c="dimmed" fw={500}>
              <Trans>Open balance</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <WorkRow key={row.id ?? 'none'} row={row} days={days} />
          ))}
          <WorkRow row={total} days={days} />
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function WorkRow({ row, days }: { row: WorkloadRowPartsFragment; days: Days }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useWorkWords(days)
  const nobody: Record<WorkGrouping, string> = { team: t`No team`, assignee: t`Nobody`, portfolio: '–' }
  const name = row.grouping === null ? t`All` : (row.name ?? nobody[row.grouping])
  return (
    <Table.Tr fw={row.grouping === null ? 600 : undefined}>
      <Table.Th scope="row" fw="inherit">
        {row.grouping === 'assignee' && row.id !== null ? (
          <Link to="/team/$agentId" params={{ agentId: row.id }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </Table.Th>
      {row.counts.map(({ kind, count }) => {
        const shown = formatCount(count, tag)
        const title = words.title(kind)
        return (
          <Table.Td key={kind} ta="right">
            {count === 0 ? (
              shown
            ) : (
              <Link {...workLink(kind, days, row)} aria-label={t`${name}, ${title}: ${shown}. Show the cases`}>
                {shown}
              </Link>
            )}
          </Table.Td>
        )
      })}
      <Table.Td ta="right">
        <Day date={row.unreachedSince} />
      </Table.Td>
      <Table.Td ta="right">
        {row.openBalances.map((value) => (
          <div key={value.currency}>
            <Amount value={value} />
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}
