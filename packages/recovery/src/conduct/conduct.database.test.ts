import {
  addDays,
  type BusinessDate,
  type ChannelPolicy,
  type Clock,
  conduct_rule_ids,
  type ConductRuleId,
  contact_channels,
  contact_presets,
  frenchHolidays,
} from '@quittance/core'
import { newId } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Actor } from '../actor.js'
import { arbitraryWorld, first_day, last_day } from '../kpi/testing/arbitrary-world.js'
import { insertRows } from '../kpi/testing/insert-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { actorFor, insertStaffed, staff, type StaffedWorld } from '../performance/testing/agency-world.js'
import { computeConduct, listFindings } from './compute-conduct.js'
import { setConductRule } from './set-conduct-rule.js'

// Goal: findings are what the rules of their day say, of the reader's people and cases alone, and each number lists as many.
// Method: random worlds, and the rules said again in plain loops over the facts.

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
/** From this day on, two attempts in ten days are many. */
const changed_on = addDays(first_day, 60)
const strict = (channel: ChannelPolicy): ChannelPolicy => ({
  ...channel,
  per_debt: { attempts: 2, days: 10, counts: 'all' },
})
const worlds = fc.sample(arbitraryWorld, { numRuns: 4, seed: 815 }).map(staff)
for (const staffed of worlds) {
  await insertStaffed(bench.owner, staffed)
  const { policy } = contact_presets.france
  const channels = Object.fromEntries(contact_channels.map((channel) => [channel, strict(policy.person[channel])]))
  await insertRows(bench.owner, 'contact_policy', [
    {
      organisation_id: staffed.world.organisation_id,
      id: newId(),
      country: 'FR',
      valid_from: changed_on,
      preset: 'france',
      policy: { person: channels, company: channels },
      reason: 'Fewer contacts',
      changed_at: now,
    },
  ])
  const set = await setConductRule(bench.services, actorFor(staffed, 'claire'), {
    rule: 'frequent_attempts',
    valid_from: changed_on,
    enabled: true,
    thresholds: [2, 10],
    source: 'Company policy',
  })
  expect(set).toEqual({ ok: false, error: { code: 'contact_policy', field: 'rule' } })
}

type Expected = Map<ConductRuleId, string[]>

/** The findings of every rule as the ids of their contacts and promises; hours of this world are all within the day. */
const expectedOf = (
  { world, agentOf }: StaffedWorld,
  from: BusinessDate,
  isSeen: (agent: string | null) => boolean,
): Expected => {
  const activities = world.deliveries.flatMap((delivery) => delivery.activities)
  const contacts = activities.filter(({ direction, channel }) => direction === 'outbound' && channel !== 'note')
  const shown = contacts.filter(({ id, occurred_on }) => occurred_on >= from && isSeen(agentOf.get(id) ?? null))
  const disputes = world.deliveries.flatMap((delivery) => delivery.disputes)
  const holidays = [...frenchHolidays(2025), ...frenchHolidays(2024)]
  const frequent = shown.filter(({ claim, occurred_on, channel }) => {
    const isRareVisit = channel === 'visit' && occurred_on < changed_on
    const [most, days] = isRareVisit ? [2, 30] : occurred_on < changed_on ? [7, 7] : [2, 10]
    const window = contacts.filter(
      (other) =>
        other.claim.case_id === claim.case_id &&
        (!isRareVisit || other.channel === 'visit') &&
        other.occurred_on <= occurred_on &&
        other.occurred_on >= addDays(occurred_on, 1 - days),
    )
    return window.length > most
  })
  const promises = world.deliveries
    .flatMap((delivery) => delivery.promises)
    .filter(({ id, promised_on }) => promised_on >= from && isSeen(agentOf.get(id) ?? null))
  return new Map<ConductRuleId, string[]>([
    ['frequent_attempts', [...new Set(frequent.map(({ claim, occurred_on }) => `${claim.case_id} ${occurred_on}`))]],
    [
      'closed_day',
      shown
        .filter(({ channel }) => channel !== 'letter')
        .filter(({ occurred_on }) => new Date(occurred_on).getUTCDay() === 0 || holidays.includes(occurred_on))
        .map(({ id }) => id),
    ],
    ['outside_hours', []],
    ['no_outcome', shown.filter(({ outcome }) => outcome === null).map(({ id }) => id)],
    [
      'long_promise',
      promises.filter(({ promised_on, due_on }) => due_on > addDays(promised_on, 45)).map(({ id }) => id),
    ],
    [
      'on_hold',
      shown
        .filter(({ claim, occurred_on }) =>
          disputes.some(
            (hold) =>
              hold.claim.case_id === claim.case_id &&
              hold.opened_on <= occurred_on &&
              ((hold.closed_on ?? null) === null || (hold.closed_on ?? '') > occurred_on),
          ),
        )
        .map(({ id }) => id),
    ],
  ])
}

const spec = (from: BusinessDate) => wholeReport(last_day, { period: { from, to: last_day } })

const read = async (actor: Actor, from: BusinessDate) =>
  await bench.read(actor, async (reader) => {
    const { counts } = valueOf(await computeConduct(reader, actor, clock, spec(from)))
    const lists = new Map<ConductRuleId, number>()
    for (const rule of conduct_rule_ids) {
      const asked = { rule, agent_id: undefined, limit: 10_000 }
      lists.set(rule, valueOf(await listFindings(reader, actor, clock, spec(from), asked)).length)
    }
    return { counts, lists }
  })

describe.each(worlds.map((staffed, position) => [position, staffed] as const))('in world %i', (_, staffed) => {
  it('every rule finds what a loop over the facts does, and lists as many', async () => {
    for (const from of [first_day, addDays(first_day, 50)]) {
      const { counts, lists } = await read(actorFor(staffed, 'claire'), from)
      for (const [rule, wanted] of expectedOf(staffed, from, () => true)) {
        const found = counts.filter((count) => count.rule === rule).reduce((sum, { findings }) => sum + findings, 0)
        expect([rule, found]).toEqual([rule, wanted.length])
        expect([rule, lists.get(rule)]).toEqual([rule, found])
      }
    }
  })

  it('a manager sees the findings of his people alone; agents see none', async () => {
    const { people } = staffed
    const own = new Set([people.anna.id, people.bruno.id, people.marc.id])
    const { counts } = await read(actorFor(staffed, 'marc'), first_day)
    const wanted = expectedOf(staffed, first_day, (agent) => agent !== null && own.has(agent))
    for (const rule of ['closed_day', 'no_outcome', 'long_promise'] as const) {
      const found = counts.filter((count) => count.rule === rule).reduce((sum, { findings }) => sum + findings, 0)
      expect([rule, found]).toEqual([rule, wanted.get(rule)?.length])
    }
    expect(counts.every(({ agent_id }) => agent_id !== null && own.has(agent_id))).toBe(true)
    expect((await read(actorFor(staffed, 'anna'), first_day)).counts).toEqual([])
  })
})
