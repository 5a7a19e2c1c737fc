import {
  addDays,
  type BusinessDate,
  type Clock,
  comparedTime,
  daysBetween,
  findKpi,
  isBusinessDate,
  type KpiId,
  type MeasureId,
  ok,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { chooseKpis } from '../kpi/chosen-kpis.js'
import { measureTable } from '../kpi/measure-table.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { type LedPeople, ledPeople, type LedPerson } from './led-people.js'
import { cellsOf, type Mix, mixOf, totalOf, type Worked } from './performance-cells.js'
import type { AgentPerformance, TeamPerformance } from './team-performance.js'
import { performance_kpi_ids } from './performance-kpis.js'

const spark_weeks = 12
const week_days = 7

/** The measure of the small curves: what came of the work, and not how busy somebody was. */
const spark_measure: MeasureId = 'right_party_count'

/**
 * What the agents whose work the actor may follow did in the period of a report, alone, by team and together, each rate
 * beside what it was to be expected with the same mix of portfolios. `spec.content.kpi_ids` chooses the KPIs, and
 * `spec.content.comparison` the time to compare with. Everything is of occurrence: what happened in the period.
 * Without `weeks_asked` the curves are flat.
 */
export const computeTeamPerformance = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  weeks_asked: boolean,
): Promise<Result<TeamPerformance, ReportFailure>> => {
  const kpi_ids = kpisOf(actor, spec)
  if (!kpi_ids.ok) return kpi_ids
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report
  const measures = [...new Set(kpi_ids.value.flatMap((id) => findKpi(id)?.measures ?? []))]
  const now = await readMixes(reader, report.value, measures)
  const compared_time = spec.content.comparison === null ? null : comparedTime(spec, spec.content.comparison)
  const before = compared_time === null ? null : await readBefore(reader, actor, clock, spec, compared_time, measures)
  if (before !== null && !before.ok) return before
  const weeks = weeks_asked ? await readWeeks(reader, actor, clock, spec) : ok(new Map<string, readonly number[]>())
  if (!weeks.ok) return weeks

  const all = mixOf([...now.mixes].flatMap(([agent_id, mix]) => (agent_id === null ? [] : [mix])))
  const led = await ledPeople(reader, actor)
  const worked = (id: string): Worked => ({
    now: now.mixes.get(id) ?? new Map(),
    before: before === null ? null : (before.value.mixes.get(id) ?? new Map()),
  })
  const listed = led.people.filter((person) => person.is_agent || hasWorked(worked(person.id)))
  const rowOf = (people: readonly LedPerson[]) =>
    cellsOf(kpi_ids.value, together(people.map(({ id }) => worked(id))), all)
  return ok({
    as_of: report.value.as_of,
    period: spec.period,
    compared_time,
    currency: report.value.currency,
    kpi_ids: kpi_ids.value,
    agents: listed
      .map((person): AgentPerformance => ({
        agent_id: person.id,
        name: person.name,
        team_ids: person.team_ids,
        cells: rowOf([person]),
        weeks: weeks.value.get(person.id) ?? Array.from({ length: spark_weeks }, () => 0),
      }))
      .toSorted((left, right) => left.name.localeCompare(right.name, actor.locale)),
    teams: teamsOf(led, listed).map(({ people, ...team }) => ({ ...team, cells: rowOf(people) })),
    total: rowOf(listed),
    computed_at: now.computed_at,
    data_state: now.data_state,
  })
}

/** One that the actor may not read does not exist for him. */
const kpisOf = (actor: Actor, { content }: ReportSpec): Result<readonly KpiId[], ReportFailure> => {
  const chosen = chooseKpis(actor, content.kpi_ids ?? performance_kpi_ids, 'ids')
  return chosen.ok ? ok(chosen.value.map(({ id }) => id)) : chosen
}

/** What each agent did on each portfolio; null stands for nobody that the agency knows. */
const readMixes = async (reader: SqlReader, report: Report, measures: readonly MeasureId[]) => {
  const { groups, computed_at, data_state } = await measureTable(
    reader,
    report,
    measures,
    [['agent', 'portfolio']],
    ['occurrence'],
  )
  const mixes = new Map<string | null, Mix>()
  for (const { key, occurrence } of groups[0] ?? []) {
    const [agent_id = null, portfolio_id = null] = key
    mixes.set(agent_id, mixOf([mixes.get(agent_id) ?? new Map(), new Map([[portfolio_id ?? '', occurrence]])]))
  }
  return { mixes, computed_at, data_state }
}

const readBefore = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  time: { readonly period: ReportSpec['period']; readonly as_of: BusinessDate },
  measures: readonly MeasureId[],
) => {
  const report = await resolveReport(reader, actor, clock, { ...spec, ...time })
  return report.ok ? ok(await readMixes(reader, report.value, measures)) : report
}

/** The twelve weeks that end on the as-of day, whatever the period of the report. */
const readWeeks = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<ReadonlyMap<string, readonly number[]>, ReportFailure>> => {
  const first_day = addDays(spec.as_of, 1 - spark_weeks * week_days)
  const report = await resolveReport(reader, actor, clock, { ...spec, period: { from: first_day, to: spec.as_of } })
  if (!report.ok) return report
  const { groups } = await measureTable(reader, report.value, [spark_measure], [['agent', 'day']], ['occurrence'])
  const weeks = new Map<string, number[]>()
  for (const { key, occurrence } of groups[0] ?? []) {
    const [agent_id, day] = key
    if (typeof agent_id !== 'string' || typeof day !== 'string' || !isBusinessDate(day)) continue
    const own = weeks.get(agent_id) ?? Array.from({ length: spark_weeks }, () => 0)
    const week = Math.floor(daysBetween(first_day, day) / week_days)
    own[week] = (own[week] ?? 0) + Number(occurrence[spark_measure] ?? 0n)
    weeks.set(agent_id, own)
  }
  return ok(weeks)
}

const hasWorked = ({ now }: Worked): boolean => Object.values(totalOf(now)).some((value) => (value ?? 0n) !== 0n)

const together = (worked: readonly Worked[]): Worked => ({
  now: mixOf(worked.map(({ now }) => now)),
  before: worked.every(({ before }) => before === null) ? null : mixOf(worked.flatMap(({ before }) => before ?? [])),
})

const teamOf = (team_id: string | null, name: string | null, people: readonly LedPerson[]) => ({
  team_id,
  name,
  agent_ids: people.map(({ id }) => id),
  people,
})

/** The teams with those of their members who are listed; at the end, for who reaches them, the agents of no team. */
const teamsOf = (led: LedPeople, listed: readonly LedPerson[]) => {
  const teams = led.teams.map(({ id, name }) =>
    teamOf(
      id,
      name,
      listed.filter(({ team_ids }) => team_ids.includes(id)),
    ),
  )
  const alone = listed.filter(({ team_ids }) => team_ids.length === 0)
  return alone.length === 0 ? teams : [...teams, teamOf(null, null, alone)]
}
