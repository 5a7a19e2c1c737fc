import { ratio, ratioToNumber } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Table, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReportFilter } from '../report/report-filter.js'
import classes from './performance.module.css'
import { PerformanceCell } from './performance-cell.js'
import { type PerformanceValue, usePerformanceWords } from './performance-words.js'
import { Sparkline } from './sparkline.js'
import type { TeamLeagueQuery } from './team-league.generated.js'

type League = TeamLeagueQuery['teamPerformance']
type Agent = League['agents'][number]

/** Teams with their agents below them, ranked by one KPI; every value opens its cases, every name its days. */
export function League(props: { league: League; filter: ReportFilter; sort: string; onSort: (kpiId: string) => void }) {
  const { t } = useLingui()
  const { league, filter, sort } = props
  const words = usePerformanceWords()
  const rank = (agents: readonly Agent[]) =>
    agents.toSorted((left, right) => sortValue(right.values, sort) - sortValue(left.values, sort))
  const label = t`Agents and teams`
  return (
    <Table.ScrollContainer minWidth={1040} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={label} className={classes.table} horizontalSpacing={8} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th c="dimmed" fw={500}>
              <Trans>Agent</Trans>
            </Table.Th>
            <Table.Th c="dimmed" fw={500}>
              <Trans>12 weeks</Trans>
            </Table.Th>
            {league.total.map(({ kpiId }) => (
              <Table.Th
                key={kpiId}
                ta="right"
                c="dimmed"
                fw={500}
                aria-sort={kpiId === sort ? 'descending' : undefined}
              >
                <UnstyledButton
                  className={classes.sort}
                  fz="inherit"
                  data-chosen={kpiId === sort || undefined}
                  onClick={() => props.onSort(kpiId)}
                >
                  {words.title(kpiId)}
                  {kpiId === sort && ' ↓'}
                </UnstyledButton>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {league.teams.map((team) => {
            const name = team.name ?? t`In no team`
            const agents = rank(league.agents.filter(({ agentId }) => team.agentIds.includes(agentId)))
            return [
              <Table.Tr key={name} className={classes.team}>
                <Table.Td colSpan={2} fw={600}>
                  {name}
                </Table.Td>
                <Values values={team.values} filter={filter} ids={team.agentIds} whose={name} />
              </Table.Tr>,
              ...agents.map((agent) => (
                <Table.Tr key={`${name} ${agent.agentId}`} className={classes.agent}>
                  <Table.Td>
                    <Link to="/team/$agentId" params={{ agentId: agent.agentId }} search={filter}>
                      {agent.name}
                    </Link>
                  </Table.Td>
                  <Table.Td>
                    <Sparkline weeks={agent.weeks} name={agent.name} />
                  </Table.Td>
                  <Values values={agent.values} filter={filter} ids={[agent.agentId]} whose={agent.name} />
                </Table.Tr>
              )),
            ]
          })}
          <Table.Tr className={classes.total}>
            <Table.Td colSpan={2}>
              <Trans>All, each once</Trans>
            </Table.Td>
            <Values
              values={league.total}
              filter={filter}
              ids={league.agents.map(({ agentId }) => agentId)}
              whose={t`All`}
            />
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Values(props: {
  values: readonly PerformanceValue[]
  filter: ReportFilter
  ids: readonly string[]
  whose: string
}) {
  const filter = { ...props.filter, agent: props.ids.join('.') }
  return props.values.map((value) => (
    <Table.Td key={value.kpiId}>
      <PerformanceCell value={value} filter={filter} whose={props.whose} />
    </Table.Td>
  ))
}

/** Values without any come last. */
function sortValue(values: readonly PerformanceValue[], kpiId: string): number {
  const value = values.find((one) => one.kpiId === kpiId)
  if (value === undefined || value.numerator === null) return Number.NEGATIVE_INFINITY
  const exact = ratio(BigInt(value.numerator), value.denominator === null ? 1n : BigInt(value.denominator))
  return exact === null ? Number.NEGATIVE_INFINITY : ratioToNumber(exact)
}
