import { businessDate } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { type Actor, tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import { valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { clientReader } from '../report/sql-reader.js'
import { checkContact, type ContactToCheck } from './check-contact.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const [alpha] = agency.creditors
const [first = '', second = ''] = await buildCases(api.services, agency.actor, alpha, [{}, {}])
afterAll(() => api.close())

const as = (role: Actor['role']): Actor => ({ ...agency.actor, role })
/** Tuesday 3 February 2026, 10:00 in Paris. */
const morning = new Date('2026-02-03T09:00:00Z')

const check = (actor: Actor, contact: Partial<ContactToCheck> = {}) =>
  withConnection(api.services.database.pool, tenantContext(actor), (client) =>
    checkContact(client, actor, {
      debt_case_id: first,
      channel: 'call',
      direction: 'outbound',
      at: morning,
      ...contact,
    }),
  )

const record = (debt_case_id: string, channel: 'letter' | 'call', occurred_at: Date) =>
  withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
    recordActivity(
      client,
      agency.actor,
      {
        debt_case_id,
        claim_id: null,
        channel,
        direction: 'outbound',
        outcome: channel === 'letter' ? 'sent' : 'no_answer',
        reason_for_delay: null,
        duration_seconds: null,
        note: null,
        occurred_at,
      },
      occurred_at,
    ),
  )

const rows = async (statement: string) =>
  await withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) => {
    return (await client.query<Record<string, unknown>>(statement)).rows
  })

it('reads the history of the debtor, the letter, the holds and the address, and logs every answer', async () => {
  expect(await check(as('agent'))).toMatchObject({ allowed: false, refusals: [{ rule: 'first_letter' }] })
  await record(first, 'letter', new Date('2026-01-05T09:00:00Z'))
  expect(await check(as('agent'))).toMatchObject({ allowed: true })
  await record(first, 'call', new Date('2026-02-03T08:00:00Z'))
  expect(await check(as('agent'))).toMatchObject({
    allowed: false,
    refusals: [{ rule: 'minimum_gap', overridable: true }],
  })
  // Who may not override keeps refused; who may, passes with a reason and not without one.
  expect(await check(as('agent'), { override_reason: 'Asked for' })).toMatchObject({ allowed: false })
  expect(await check(as('manager'), { override_reason: ' ' })).toMatchObject({ allowed: false })
  expect(await check(as('manager'), { override_reason: 'Asked for' })).toMatchObject({ allowed: true })

  await rows(`insert into contact_point (organisation_id, id, creditor_id, debtor_id, kind, value, valid_from, source, consent, recorded_at)
    select organisation_id, gen_random_uuid(), creditor_id, debtor_id, 'address', E'1 rue\\n97400 Saint-Denis', '2026-01-01', 'agent', 'unknown', now()
    from debt_case where id = '${second}'`)
  await record(second, 'letter', new Date('2026-01-05T09:00:00Z'))
  const evening = { debt_case_id: second, at: new Date('2026-02-03T16:30:00Z') }
  expect(await check(as('agent'), evening)).toMatchObject({
    allowed: false,
    refusals: [{ rule: 'hours', time_zone: 'Indian/Reunion' }],
    allowed_from: new Date('2026-02-04T04:00:00Z'),
  })

  await rows(`insert into hold (organisation_id, id, creditor_id, portfolio_id, debt_case_id, kind, opened_on, recorded_at)
    select organisation_id, gen_random_uuid(), creditor_id, portfolio_id, debt_case_id, 'insolvency', '2026-01-20', now()
    from claim where debt_case_id = '${first}' limit 1`)
  expect(await check(as('administrator'), { channel: 'letter', override_reason: 'Asked for' })).toMatchObject({
    allowed: false,
    refusals: [{ rule: 'hold', overridable: false, data: { hold_kind: 'insolvency', opened_on: '2026-01-20' } }],
    allowed_from: null,
  })
  expect(
    await rows(
      `select channel, allowed, overridden, refused_rules, override_reason from contact_check order by recorded_at`,
    ),
  ).toEqual([
    { channel: 'call', allowed: false, overridden: false, refused_rules: ['first_letter'], override_reason: null },
    { channel: 'call', allowed: true, overridden: false, refused_rules: [], override_reason: null },
    { channel: 'call', allowed: false, overridden: false, refused_rules: ['minimum_gap'], override_reason: null },
    { channel: 'call', allowed: false, overridden: false, refused_rules: ['minimum_gap'], override_reason: null },
    { channel: 'call', allowed: false, overridden: false, refused_rules: ['minimum_gap'], override_reason: null },
    { channel: 'call', allowed: true, overridden: true, refused_rules: ['minimum_gap'], override_reason: 'Asked for' },
    { channel: 'call', allowed: false, overridden: false, refused_rules: ['hours'], override_reason: null },
    { channel: 'letter', allowed: false, overridden: false, refused_rules: ['hold'], override_reason: null },
  ])

  // The figures count them: six refused and one passed of eight.
  const figures = await withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) =>
    valueOf(
      await computeKpis(
        clientReader(client),
        agency.actor,
        api.services.clock,
        wholeReport(businessDate('2026-03-10')),
        ['contact-refusal-rate', 'contact-override-rate'],
      ),
    ),
  )
  expect(figures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [6n, 8n],
    [1n, 8n],
  ])
})
