import { addDays, businessDate } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { forbiddenByHolds } from './require-no-hold.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const [alpha] = agency.creditors
const [disputed = '', indebted = ''] = await buildCases(api.services, agency.actor, alpha, [{}, {}])
const agent = await signedIn(api, agency.actor, 'agent')
const auditor = await signedIn(api, agency.actor, 'auditor')
const creditor = await signedIn(api, agency.actor, 'creditor', alpha.id)
afterAll(() => api.close())

// The cases came with a dispute, as files bring them; here it was settled long ago.
await withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
  client.query(`update hold set opened_on = '2026-01-05', closed_on = '2026-01-20' where closed_on is null`),
)
const today = api.services.clock.today(agency.actor.time_zone)
const parts = `... on HoldChanged { holds { id kind reasonCode reason outcome note ownerName openedOn closedOn respondBy isLate forbids } }
  ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }`

const open = async (input: object, token = agent) => {
  const asked = `mutation ($input: OpenHoldInput!) { openHold(input: $input) { __typename ${parts} } }`
  return (await api.request(asked, { input }, { token })).data.openHold
}
const settle = async (input: object, token = agent) => {
  const asked = `mutation ($input: SettleHoldInput!) { settleHold(input: $input) { __typename ${parts} } }`
  return (await api.request(asked, { input }, { token })).data.settleHold
}
const forbidden = (debt_case_id: string, act: Parameters<typeof forbiddenByHolds>[4]) =>
  withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) => {
    const done = await forbiddenByHolds(client, agency.actor.organisation_id, debt_case_id, null, act)
    return done.ok ? null : done.error.hold_kind
  })

it('a dispute is opened with its reason and clock, forbids to demand, is settled once, and frees the case', async () => {
  const dispute = { debtCaseId: disputed, kind: 'dispute', reasonCode: 'wrong_amount', reason: 'Already credited' }
  expect(await open({ ...dispute, reasonCode: null })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'reasonCode',
  })
  expect(await open({ ...dispute, reason: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'reason' })
  expect(await open(dispute, auditor)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await open({ ...dispute, debtCaseId: crypto.randomUUID() })).toMatchObject({ __typename: 'NotFound' })
  const opened = await open(dispute)
  expect(opened).toMatchObject({
    __typename: 'HoldChanged',
    holds: [
      {
        kind: 'dispute',
        reasonCode: 'wrong_amount',
        openedOn: today,
        closedOn: null,
        respondBy: addDays(businessDate(today), 30),
        isLate: false,
        forbids: ['demand_payment', 'visit', 'start_legal', 'enforce'],
      },
      { closedOn: '2026-01-20' },
    ],
  })
  expect(await open(dispute)).toMatchObject({ __typename: 'InvalidInput', field: 'kind' })
  expect([await forbidden(disputed, 'demand_payment'), await forbidden(disputed, 'contact')]).toEqual(['dispute', null])
  const [{ id }] = opened.holds
  expect(await settle({ id, outcome: 'ended', note: 'Done' })).toMatchObject({ field: 'outcome' })
  expect(await settle({ id, outcome: 'upheld', note: 'The creditor agrees' }, creditor)).toMatchObject({
    __typename: 'NotAllowed',
  })
  expect(await settle({ id, outcome: 'upheld', note: 'The creditor agrees' })).toMatchObject({
    holds: [{ outcome: 'upheld', note: 'The creditor agrees', closedOn: today }, { closedOn: '2026-01-20' }],
  })
  expect(await settle({ id, outcome: 'upheld', note: 'Again' })).toMatchObject({ __typename: 'InvalidInput' })
  expect(await forbidden(disputed, 'demand_payment')).toBeNull()
})

it('over-indebtedness forbids everything, has an owner and a day, and stands in the list', async () => {
  await open({ debtCaseId: indebted, kind: 'over_indebtedness', reason: 'Letter of the commission' })
  expect(await forbidden(indebted, 'contact')).toBe('over_indebtedness')
  const list = `{ standingHolds(kind: over_indebtedness) { total late holds { id respondBy debtCase { id } } } holdOwners { id name } }`
  const { data } = await api.request(list, {}, { token: agent })
  expect(data.standingHolds).toMatchObject({ total: 1, late: 0, holds: [{ debtCase: { id: indebted } }] })
  const [hold] = data.standingHolds.holds
  const [owner] = data.holdOwners
  const assign = `mutation ($input: AssignHoldInput!) { assignHold(input: $input) { __typename ${parts} } }`
  const asked = { id: hold.id, ownerId: owner.id, respondBy: addDays(businessDate(today), 7) }
  const assigned = await api.request(assign, { input: asked }, { token: agent })
  expect(assigned.data.assignHold).toMatchObject({
    holds: [{ ownerName: owner.name, respondBy: asked.respondBy }, { closedOn: '2026-01-20' }],
  })
  const history = await withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
    client.query('select kind from hold_event where debt_case_id = $1 order by occurred_at, id', [indebted]),
  )
  expect(history.rows.map(({ kind }: { kind: string }) => kind)).toEqual(['opened', 'assigned'])
})
