import { addDays, type BusinessDate, type Clock, type KpiId, right_party_outcomes } from '@quittance/core'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Actor } from '../actor.js'
import { content_default, type ReportSpec } from '../report/report-spec.js'
import { arbitraryWorld, days_of_world, first_day, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { computeTeamPerformance } from './compute-team-performance.js'
import { fractionOf } from './performance-cells.js'
import type { PerformanceCell } from './team-performance.js'
import { actorFor, insertStaffed, staff, type StaffedWorld } from './testing/agency-world.js'

// Goal: what a manager reads of people is right, is about his teams alone, and blames nobody for a hard portfolio.
// Method: random worlds, and plain loops over their facts.

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const rate: KpiId = 'right-party-contact-rate'

const worlds = fc.sample(arbitraryWorld, { numRuns: 5, seed: 20_251 }).map(staff)
for (const staffed of worlds) await insertStaffed(bench.owner, staffed)

type Counts = { attempts: number; reached: number }

/** Attempts and right-party contacts by agent and portfolio, counted one by one. */
const counted = ({ world, agentOf }: StaffedWorld, from: BusinessDate, to: BusinessDate): Map<string, Counts> => {
  const counts = new Map<string, Counts>()
  for (const activity of world.deliveries.flatMap(({ activities }) => activities)) {
    const { id, claim, occurred_on, direction, channel, outcome } = activity
    if (occurred_on < from || occurred_on > to || direction !== 'outbound' || channel === 'note') continue
    const key = `${agentOf.get(id) ?? ''} ${claim.portfolio.id}`
    const sum = counts.get(key) ?? { attempts: 0, reached: 0 }
    sum.attempts += 1
    if (right_party_outcomes.some((reached) => reached === outcome)) sum.reached += 1
    counts.set(key, sum)
  }
  return counts
}

/** What these people reached, and would have been expected to. */
const expectedOf = (counts: Map<string, Counts>, agents: readonly string[]) => {
  const rateOf = (portfolio: string): number => {
    const known = [...counts].filter(([key]) => key.endsWith(portfolio) && !key.startsWith(' '))
    const reached = known.reduce((sum, [, one]) => sum + one.reached, 0)
    return reached / known.reduce((sum, [, one]) => sum + one.attempts, 0)
  }
  const own = [...counts].filter(([key]) => agents.some((agent) => key.startsWith(agent)))
  const attempts = own.reduce((sum, [, one]) => sum + one.attempts, 0)
  const reached = own.reduce((sum, [, one]) => sum + one.reached, 0)
  const expected = own.reduce((sum, [key, one]) => sum + one.attempts * rateOf(key.slice(37)), 0)
  return { attempts, reached, expected: attempts === 0 ? null : expected / attempts }
}

const compareCell = (cells: readonly PerformanceCell[], wanted: ReturnType<typeof expectedOf>): void => {
  const cell = cells.find(({ kpi_id }) => kpi_id === rate)
  const fraction = cell === undefined ? null : fractionOf(cell.figure)
  expect([Number(fraction?.numerator ?? 0n), Number(fraction?.denominator ?? 0n)]).toEqual(
    wanted.attempts === 0 ? [0, 0] : [wanted.reached, wanted.attempts],
  )
  const expected = cell?.expected ?? null
  if (wanted.expected === null || wanted.expected === 0) expect(Number(expected?.numerator ?? 0n)).toBe(0)
  else expect(Number(expected?.numerator) / Number(expected?.denominator)).toBeCloseTo(wanted.expected, 5)
}

const read = async (actor: Actor, spec: ReportSpec) =>
  await bench.read(actor, async (reader) => valueOf(await computeTeamPerformance(reader, actor, clock, spec, true)))

const periods: readonly [number, number][] = [
  [0, days_of_world],
  [20, 60],
  [90, 120],
]
const specOf = ([from, to]: readonly [number, number]): ReportSpec =>
  wholeReport(last_day, {
    period: { from: addDays(first_day, from), to: addDays(first_day, to) },
    content: { ...content_default, kpi_ids: [rate], comparison: 'previous_period' },
  })

describe.each(worlds.map((staffed, position) => [position, staffed] as const))('in world %i', (_, staffed) => {
  const { people, nord, sud } = staffed
  it('agents, teams and total are what a count of the facts says, alone and against the mix', async () => {
    for (const period of periods) {
      const counts = counted(staffed, addDays(first_day, period[0]), addDays(first_day, period[1]))
      const found = await read(actorFor(staffed, 'claire'), specOf(period))
      expect(found.agents.map(({ name }) => name)).toEqual(['Anna', 'Bruno', 'Chloé', 'Denis'])
      for (const { agent_id, cells } of found.agents) compareCell(cells, expectedOf(counts, [agent_id]))
      expect(found.teams.map(({ team_id, agent_ids }) => [team_id, [...agent_ids].toSorted()])).toEqual([
        [nord, [people.anna.id, people.bruno.id].toSorted()],
        [sud, [people.bruno.id, people.chloe.id].toSorted()],
        [null, [people.denis.id]],
      ])
      for (const { agent_ids, cells } of found.teams) compareCell(cells, expectedOf(counts, agent_ids))
      // Bruno counts in both teams, and once in the total.
      const everybody = found.agents.map(({ agent_id }) => agent_id)
      compareCell(found.total, expectedOf(counts, everybody))
    }
  })

  it('is compared with the time before, and shows twelve weeks of contacts', async () => {
    const found = await read(actorFor(staffed, 'claire'), specOf([60, 89]))
    const before = counted(staffed, addDays(first_day, 30), addDays(first_day, 59))
    for (const { agent_id, cells, weeks } of found.agents) {
      const compared = cells[0]?.compared
      const wanted = expectedOf(before, [agent_id])
      const fraction = compared ? fractionOf(compared) : null
      expect(Number(fraction?.denominator ?? 0n)).toBe(wanted.attempts)
      const twelve_weeks = expectedOf(counted(staffed, addDays(last_day, -83), last_day), [agent_id])
      expect(weeks).toHaveLength(12)
      expect(weeks.reduce((sum, week) => sum + week, 0)).toBe(twelve_weeks.reached)
    }
  })

  it('shows a manager his teams and nobody else, with the same values', async () => {
    const whole = await read(actorFor(staffed, 'claire'), specOf([0, days_of_world]))
    const own = await read(actorFor(staffed, 'marc'), specOf([0, days_of_world]))
    expect(own.teams.map(({ team_id }) => team_id)).toEqual([nord])
    expect(own.agents.map(({ name }) => name)).toEqual(['Anna', 'Bruno'])
    for (const { agent_id, cells } of own.agents)
      expect(cells).toEqual(whole.agents.find((agent) => agent.agent_id === agent_id)?.cells)
    const none = await read({ ...actorFor(staffed, 'marc'), team_ids: [] }, specOf([0, days_of_world]))
    expect([none.agents, none.teams]).toEqual([[], []])
    for (const refused of ['anna', 'bruno'] as const) {
      const answer = await read(actorFor(staffed, refused), specOf([0, days_of_world]))
      expect([answer.agents, answer.teams]).toEqual([[], []])
    }
  })
})
