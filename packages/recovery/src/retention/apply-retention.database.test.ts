import { businessDate } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { placeLegalHold } from '../legal-hold/place-legal-hold.js'
import { clientReader } from '../report/sql-reader.js'
import { applyRetention } from './apply-retention.run.js'
import { listCasesDue, planRetention } from './plan-retention.js'

// Goal: the night does what the dry run showed, no more, no less, for its own organisation only, whatever interrupts it.

const api = await openTestApi()
afterAll(() => api.close())
const { services } = api

type Agency = Awaited<ReturnType<typeof buildAgency>>
let agency: Agency
let names = 0
beforeEach(async () => {
  names += 1
  agency = await buildAgency(services, `Agency ${names}`)
})

const inside = <Answer>(work: (client: import('pg').PoolClient) => Promise<Answer>): Promise<Answer> =>
  withConnection(services.database.pool, tenantContext(agency.actor), work)

const close = async (ids: readonly string[], reason: string, closed_on: string) =>
  await inside((client) =>
    client.query(
      `update debt_case set closed_from = phase, phase = 'closed', closed_on = $2, closing_reason = $3 where id = any($1::uuid[])`,
      [ids, closed_on, reason],
    ),
  )

const plan = async (day: string) =>
  await inside(async (client) => {
    const reader = clientReader(client)
    const { organisation_id } = agency.actor
    const { counts } = await planRetention(reader, organisation_id, businessDate(day))
    const cases = await listCasesDue(reader, organisation_id, businessDate(day), { after: null, limit: 1000 })
    return { counts, cases }
  })

const run = (day: string, signal = new AbortController().signal) =>
  applyRetention.run(
    { organisation_id: agency.actor.organisation_id, trigger: 'night', run_id: null, day },
    services,
    signal,
  )

/** The cases that a run changed, with what it did, as the plan lists them. */
const doneOn = async (day: string) => {
  const found = await inside((client) =>
    client.query<{ number: string; step: string }>(
      `select number::text, case when anonymised_on = $1 then 'anonymise' else 'archive' end as step from debt_case
       where anonymised_on = $1 or (archived_on = $1 and anonymised_on is null) order by number`,
      [day],
    ),
  )
  return found.rows
}

describe('a night', () => {
  it('does exactly what its dry run showed, on every day', async () => {
    const [alpha, beta] = agency.creditors
    const ofAlpha = await buildCases(
      services,
      agency.actor,
      alpha,
      Array.from({ length: 12 }, () => ({})),
    )
    const ofBeta = await buildCases(
      services,
      agency.actor,
      beta,
      Array.from({ length: 6 }, () => ({})),
    )
    await close(ofAlpha.slice(0, 4), 'paid', '2026-01-31')
    await close(ofAlpha.slice(4, 8), 'error', '2025-02-28')
    await close(ofBeta.slice(0, 4), 'error', '2025-02-28')
    await inside((client) =>
      client.query(
        `insert into retention_rule (organisation_id, id, creditor_id, subject, closing_reason, scope, months_active,
           months_archived, source, changed_at) values ($1, $2, $3, 'case', 'error', 'beta', 1, 36, 'Mandate', now())`,
        [agency.actor.organisation_id, newId(), beta.id],
      ),
    )
    let compared = 0
    for (const day of [
      '2025-02-28',
      '2025-03-28',
      '2026-02-27',
      '2026-02-28',
      '2026-04-30',
      '2028-03-28',
      '2036-01-31',
    ]) {
      const { counts, cases } = await plan(day)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(cases.length)
      await run(day)
      expect(await doneOn(day)).toEqual(cases.map(({ number, step }) => ({ number, step })))
      compared += cases.length
      expect((await plan(day)).cases).toEqual([])
    }
    console.info(`retention: ${compared} steps of 12 closed cases done as the dry run showed them, on 7 days`)
    expect(compared).toBe(24)
  })

  it('goes on after it was killed between two batches, and repeats nothing', async () => {
    const ids = await buildCases(
      services,
      agency.actor,
      agency.creditors[0],
      Array.from({ length: 230 }, () => ({})),
    )
    await close(ids, 'error', '2020-01-01')
    const { cases } = await plan('2026-03-10')
    expect(cases).toHaveLength(230)
    const killed = new AbortController()
    const signal = killed.signal
    let looks = 0
    signal.throwIfAborted = () => {
      looks += 1
      if (looks === 2) throw new Error('killed')
    }
    await expect(run('2026-03-10', signal)).rejects.toThrow('killed')
    expect(await doneOn('2026-03-10')).toHaveLength(100)
    await run('2026-03-10')
    expect((await doneOn('2026-03-10')).map(({ number }) => number)).toEqual(cases.map(({ number }) => number))
    const audited = await inside((client) =>
      client.query<{ id: string }>(
        `select jsonb_array_elements_text(detail -> 'anonymised') as id from audit_event
         where organisation_id = $1 and action = 'retention.apply'`,
        [agency.actor.organisation_id],
      ),
    )
    expect(audited.rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    const runs = await inside((client) =>
      client.query(`select cases_anonymised, failure from retention_run order by started_at, id`),
    )
    expect(runs.rows).toEqual([
      { cases_anonymised: 100, failure: 'killed' },
      { cases_anonymised: 130, failure: null },
    ])
  })

  it('leaves other organisations, and what is on hold, alone', async () => {
    const mine = agency
    const [own] = await buildCases(services, mine.actor, mine.creditors[0], [{}])
    const [held] = await buildCases(services, mine.actor, mine.creditors[0], [{}])
    await close([own ?? '', held ?? ''], 'error', '2020-01-01')
    await placeLegalHold(services, mine.actor, {
      debt_case_id: held ?? '',
      whole_debtor: false,
      ground: 'litigation',
      reason: 'Hearing',
      until: businessDate('2026-03-31'),
    })
    const theirs = await buildAgency(services, `Theirs ${names}`)
    const [foreign] = await buildCases(services, theirs.actor, theirs.creditors[0], [{}])
    agency = theirs
    await close([foreign ?? ''], 'error', '2020-01-01')
    agency = mine
    await run('2026-03-31')
    expect(await doneOn('2026-03-31')).toHaveLength(1)
    agency = theirs
    expect(await doneOn('2026-03-31')).toEqual([])
    expect((await plan('2026-03-31')).cases).toHaveLength(1)
    agency = mine
    // The hold ended with its last day.
    await run('2026-04-01')
    expect(await doneOn('2026-04-01')).toHaveLength(1)
  })

  it('knows a debtor as long as one of its cases is kept', async () => {
    const [alpha] = agency.creditors
    const [first, second] = await buildCases(services, agency.actor, alpha, [{ name: 'Twice' }, { name: 'Other' }])
    const mandate_id = newId()
    await inside(async (client) => {
      await client.query(
        `insert into mandate select organisation_id, $2, creditor_id, 'M-2', signed_on, valid_from, valid_until, fee_terms,
           remittance_terms, created_at from mandate where id = $1`,
        [alpha.mandate_id, mandate_id],
      )
      await client.query(
        `update debt_case set mandate_id = $1, debtor_id = (select debtor_id from debt_case where id = $2) where id = $3`,
        [mandate_id, first, second],
      )
    })
    await close([first ?? ''], 'error', '2020-01-01')
    const name = async () =>
      (await inside((client) => client.query(`select name from debtor where name = 'Twice'`))).rowCount
    await run('2026-03-10')
    expect(await doneOn('2026-03-10')).toMatchObject([{ step: 'archive' }])
    expect(await name()).toBe(1)
    await close([second ?? ''], 'error', '2020-01-01')
    await run('2026-03-11')
    expect(await doneOn('2026-03-11')).toMatchObject([{ step: 'anonymise' }, { step: 'anonymise' }])
    expect(await name()).toBe(0)
  })
})
