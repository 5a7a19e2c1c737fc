import { buildUser, password } from '../agency.js'
import { buildCases } from '../cases.js'
import type { Answer } from '../test-api.js'
import { askAs, questionWith } from './ask.js'
import { round } from './desk-questions.js'
import type { Caller, World } from './world.js'

const email = 'desk@example.org'

type Asking = (name: string, given?: Readonly<Record<string, unknown>>) => Promise<Answer>

/**
 * What no single question reaches of the desk, because it follows from earlier work: somebody takes over a case without
 * disputes, agrees an hour for a call, learns where the debtor lives, visits, and looks at a letter.
 */
export const playDeskScene = async (world: World, reached: Set<string>): Promise<Answer[]> => {
  const { api, agency } = world
  const answers: Answer[] = []
  const person: Caller = { name: 'desk', options: {}, creditor: false }
  const ask: Asking = async (name, given = {}) => {
    const answer = await askAs(world, person, questionWith(world, name, given), 'own', reached)
    answers.push(answer)
    return answer
  }
  const userId = await buildUser(api.services, agency.actor, email, 'administrator')
  const [debtCaseId = ''] = await buildCases(api.services, agency.actor, agency.creditors[0], [{}])
  await ask('Mutation.signIn', { email, password })
  const id = await idOf(world, 'hold', debtCaseId)
  await ask('Mutation.settleHold', { input: { id, outcome: 'rejected', note: 'Checked' } })
  await agreeCall(ask, userId, debtCaseId)
  await visit(world, ask, debtCaseId)
  await previewLetter(ask, debtCaseId)
  return answers
}

/** An hour of today stands in one's own agenda. */
const agreeCall = async (ask: Asking, userId: string, debtCaseId: string): Promise<void> => {
  await ask('Mutation.assignCases', { input: { debtCaseIds: [debtCaseId], toUserId: userId, note: 'Own' } })
  await ask('Mutation.setFollowUp', {
    input: { debtCaseId, reason: 'call_back', dueOn: '2026-03-10', dueTime: '10:30', note: 'Agreed' },
  })
  await ask('Query.workQueue')
}

/** A visit at an address that is on the map, from the proposal to the report. */
const visit = async (world: World, ask: Asking, debtCaseId: string): Promise<void> => {
  const shared = { debtCaseId, role: 'debtor', source: 'debtor', consent: 'unknown' }
  const address = { street: '1 rue Nationale', postcode: '59000', city: 'Lille' }
  await ask('Mutation.addContactPoint', { input: { ...shared, kind: 'address', address } })
  const contactPointId = await idOf(world, 'contact_point', debtCaseId)
  await ask('Mutation.setPlace', { contactPointId, coordinates: '50.63, 3.06' })
  await ask('Mutation.requestVisit', { debtCaseId, dueOn: '2026-03-10', note: 'Nobody answers' })
  await ask('Query.proposeRound', { input: round, visits: 5 })
  const planned = await ask('Mutation.planRound', { input: round, debtCaseIds: [debtCaseId] })
  const roundId: unknown = planned.data?.planRound?.Round__id
  if (typeof roundId !== 'string') throw new Error(`No round was planned: ${JSON.stringify(planned)}`)
  const report = { id: '019a0000-0000-7000-8000-000000000002', number: 1, debtCaseId, durationSeconds: 60 }
  const reports = [{ ...report, visitedAt: '2026-03-10T08:00:00Z', outcome: 'no_answer' }]
  await ask('Mutation.reportVisits', { roundId, reports })
}

/** A message that says what no letter should. */
const previewLetter = async (ask: Asking, debtCaseId: string): Promise<void> => {
  await ask('Mutation.setLetterhead', {
    input: {
      legalName: 'Probe',
      address: '1 rue de la Paix\n75002 Paris',
      accountHolder: 'Probe',
      iban: 'FR7630006000011234567890189',
    },
  })
  const shared = { debtCaseId, role: 'debtor', source: 'debtor', consent: 'given' }
  await ask('Mutation.addContactPoint', { input: { ...shared, kind: 'email', text: 'debtor@example.org' } })
  const message = 'Un huissier passera.'
  await ask('Query.letterPreview', {
    input: { debtCaseId, kind: 'message', channel: 'email', language: 'fr', message },
  })
}

/** The hold of a case, or the address of its debtor. */
const idOf = async (world: World, table: 'hold' | 'contact_point', debtCaseId: string): Promise<string> => {
  const { rows } = await world.superuser.query<{ id: string }>(
    table === 'hold'
      ? 'select id from hold where debt_case_id = $1'
      : `select contact_point.id from contact_point join debt_case using (organisation_id, debtor_id)
         where debt_case.id = $1 and contact_point.kind = 'address'`,
    [debtCaseId],
  )
  if (rows[0] === undefined) throw new Error(`The case of the desk has no ${table}`)
  return rows[0].id
}
