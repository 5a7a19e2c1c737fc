import { withConnection } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

// Goal: a call leaves behind all that its outcome says and nothing when it is refused; a contact detail is never
// overwritten. Method: the API as an agent uses it, on Tuesday 10 March 2026, 10:00 in Paris.

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const [alpha] = agency.creditors
const [id = ''] = await buildCases(api.services, agency.actor, alpha, [{}])
const agent = await signedIn(api, agency.actor, 'agent')
const auditor = await signedIn(api, agency.actor, 'auditor')
afterAll(() => api.close())

const refusal = '... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }'

const change = async (name: string, type: string, selection: string, input: object, token = agent) => {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ${refusal} } }`
  const { data, errors } = await api.request(document, { input: { debtCaseId: id, ...input } }, { token })
  expect(errors).toEqual([])
  return data[name]
}

const start = (input: object = {}) =>
  change('startCall', 'StartCallInput', '... on CallStart { allowed checkId refusals { text overridable } }', input)
const note = (input: object) =>
  change('recordCall', 'CallInput', '... on CallRecorded { followUpOn nextForm suggestedHold }', input)

const changed = (name: string, type: string, input: object, token = agent) =>
  change(name, type, '... on Debtor { id }', input, token)

const correct = (input: object) => change('recordNote', 'NoteInput', '... on NoteRecorded { debtCaseId }', input)

const contacts = async () => {
  const { data } = await api.request(
    `query ($id: ID!) { debtCase(id: $id) { debtor {
       contactPoints(ended: true) { id kind value display endedReason source consent role address { city } }
     } callScript { id text } } }`,
    { id },
    { token: agent },
  )
  return data.debtCase
}

it('keeps what was wrong beside what is right', async () => {
  const [delivered] = (await contacts()).debtor.contactPoints
  const added = { role: 'debtor', source: 'debtor', consent: 'given' }
  expect(
    await changed('addContactPoint', 'NewContactPointInput', { kind: 'phone', text: '06 12 34 56 78', ...added }),
  ).toMatchObject({ __typename: 'Debtor' })
  // The same number, however it is written.
  expect(
    await changed('addContactPoint', 'NewContactPointInput', { kind: 'phone', text: '+33 6 12345678', ...added }),
  ).toMatchObject({ __typename: 'InvalidInput', field: 'text' })
  expect(
    await changed('addContactPoint', 'NewContactPointInput', {
      kind: 'address',
      address: { street: '1 rue du Port', postcode: '4400', city: 'Nantes' },
      ...added,
    }),
  ).toMatchObject({ __typename: 'InvalidInput', field: 'postcode' })
  const correction = { contactPointId: delivered.id, text: '02 40 12 34 56', role: 'debtor' }
  expect(await changed('correctContactPoint', 'ContactCorrectionInput', correction)).toMatchObject({
    __typename: 'Debtor',
  })
  expect(await changed('correctContactPoint', 'ContactCorrectionInput', correction)).toMatchObject({
    __typename: 'InvalidInput',
  })
  expect(await changed('correctContactPoint', 'ContactCorrectionInput', correction, auditor)).toMatchObject({
    __typename: 'NotAllowed',
  })
  const { debtor } = await contacts()
  expect(debtor.contactPoints).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ value: delivered.value, endedReason: 'corrected', source: 'creditor_file' }),
      expect.objectContaining({ value: '+33240123456', display: '02 40 12 34 56', endedReason: null, source: 'agent' }),
      expect.objectContaining({ value: '+33612345678', display: '06 12 34 56 78', consent: 'given' }),
    ]),
  )
})

it('begins with the policy, and ends with what follows from the outcome', async () => {
  const { debtor, callScript } = await contacts()
  const mobile = debtor.contactPoints.find(({ value }: { value: string }) => value === '+33612345678').id
  expect(callScript.map((step: { id: string }) => step.id)).toContain('third_party')
  const outbound = { direction: 'outbound', contactPointId: mobile }
  // No letter has left: who calls all the same has no check to note the call under.
  expect(await start({ contactPointId: mobile })).toMatchObject({ allowed: false, refusals: [{ overridable: true }] })
  expect(await note({ ...outbound, outcome: 'no_answer' })).toMatchObject({ __typename: 'InvalidInput' })
  const sent = { channel: 'letter', direction: 'outbound', outcome: 'sent' } as const
  const nothing = { claim_id: null, reason_for_delay: null, duration_seconds: null, note: null }
  await withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
    recordActivity(
      client,
      agency.actor,
      { debt_case_id: id, ...sent, ...nothing, occurred_at: new Date('2026-03-01T09:00:00Z') },
      api.services.clock.now(),
    ),
  )
  const { allowed, checkId } = await start({ contactPointId: mobile })
  expect(allowed).toBe(true)
  expect((await contacts()).callScript.map(({ text }: { text: string }) => text).join(' ')).toMatch(
    /1 mars 2026|1 March 2026|March 1, 2026/u,
  )
  // What is missing is told at its field, and nothing is written.
  for (const [input, field] of [
    [{ outcome: 'refused' }, 'reasonForDelay'],
    [{ outcome: 'refused', reasonForDelay: 'other' }, 'note'],
    [{ outcome: 'callback_asked' }, 'callBackOn'],
    [{ outcome: 'callback_asked', callBackOn: '2026-03-09' }, 'callBackOn'],
    [{ outcome: 'callback_asked', callBackOn: '2026-03-11', callBackTime: '9h' }, 'callBackTime'],
  ] as const)
    expect(await note({ ...outbound, checkId, ...input })).toMatchObject({ __typename: 'InvalidInput', field })
  expect(await note({ ...outbound, checkId, outcome: 'no_answer', durationSeconds: 25 })).toMatchObject({
    followUpOn: '2026-03-11',
    nextForm: null,
  })
  const inbound = { direction: 'inbound' }
  expect(
    await note({ ...inbound, outcome: 'callback_asked', callBackOn: '2026-03-12', callBackTime: '18:15' }),
  ).toMatchObject({ followUpOn: '2026-03-12' })
  expect(await note({ ...inbound, outcome: 'disputed', reasonForDelay: 'dispute' })).toMatchObject({
    followUpOn: null,
    nextForm: 'hold',
    suggestedHold: 'dispute',
  })
  expect(await note({ ...inbound, contactPointId: mobile, outcome: 'wrong_number' })).toMatchObject({
    followUpOn: null,
  })
  const ended = (await contacts()).debtor.contactPoints.find((point: { id: string }) => point.id === mobile)
  expect(ended).toMatchObject({ endedReason: 'wrong_number' })
})

it('puts an entry right by another one', async () => {
  const timeline = `query ($id: ID!) { debtCase(id: $id) { timeline(kinds: [contact, note]) { nodes { id kind subject {
    ... on Activity { outcome note correctsId } } } } } }`
  const before = (await api.request(timeline, { id }, { token: agent })).data.debtCase.timeline.nodes
  const wrong = before.find(({ subject }: { subject: { outcome: string } }) => subject.outcome === 'disputed')
  expect(await correct({ text: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'text' })
  expect(await correct({ text: 'Another case', correctsId: agency.actor.organisation_id })).toMatchObject({
    __typename: 'NotFound',
  })
  expect(await correct({ text: 'No dispute: she asked for a copy', correctsId: wrong.id })).toMatchObject({
    __typename: 'NoteRecorded',
  })
  const after = (await api.request(timeline, { id }, { token: agent })).data.debtCase.timeline.nodes
  expect(
    after.filter(({ subject }: { subject: { correctsId: string | null } }) => subject.correctsId === wrong.id),
  ).toHaveLength(1)
  expect(after).toEqual(expect.arrayContaining(before))
})
