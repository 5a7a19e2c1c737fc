import { any_case, default_strategy } from '@quittance/core'
import { jsonOfContent } from '../../../strategy/strategy-json.js'
import { type Ask } from './question.js'

/** A day on the road. */
export const round = {
  day: '2099-01-01',
  startsAt: '09:00',
  endsAt: '17:00',
  start: '59000',
  serviceMinutes: 15,
} as const

const channelPolicy = {
  debtorKind: 'person',
  channel: 'call',
  weekday: { fromMinute: 540, untilMinute: 1080 },
  onHolidays: false,
  perDebt: { attempts: 3, days: 7, counts: 'all' },
  coolOffDays: 3,
  minimumGapMinutes: 60,
  afterFirstLetter: true,
  consent: 'not_withdrawn',
}

const contactPreference = { optedOut: ['sms'], preferredWeekdays: [2], timeZone: 'Indian/Reunion' }

const plan = (debtCaseId: string) => ({
  debtCaseId,
  instalmentCount: 3,
  firstDueOn: '2026-01-05',
  dayOfMonth: 5,
  remainder: 'last',
})

/** A strategy that treats most cases otherwise than the one that comes with the product. */
const strategy = JSON.stringify(
  jsonOfContent({
    ...default_strategy,
    days_ahead_maximum: 2,
    rules: [{ reason: 'new_case', conditions: any_case, delay: { count: 0, unit: 'days' } }],
  }),
)

/** What is asked of the agent's desk: contacts, letters, promises, plans, holds, rounds and the queue. */
export const deskQuestions: Readonly<Record<string, Ask>> = {
  'Query.letterPreview': (id) =>
    [null, id('contact_point')].map((contactPointId) => ({
      input: {
        debtCaseId: id('debt_case'),
        kind: 'message',
        channel: 'email',
        language: 'fr',
        contactPointId,
        message: 'Probe',
      },
    })),
  'Query.caseHolds': (id) => ({ debtCaseId: id('debt_case') }),
  'Query.standingHolds': (id) => [{}, { kind: 'dispute', late: true }, { ownerId: id('user_account') }],
  'Mutation.openHold': (id) => [
    { input: { debtCaseId: id('debt_case'), kind: 'lawyer', reason: 'A letter', ownerId: id('user_account') } },
    { input: { debtCaseId: id('debt_case'), kind: 'dispute', claimId: id('claim'), reason: '' } },
    {
      input: {
        debtCaseId: id('debt_case'),
        kind: 'dispute',
        claimId: id('claim'),
        reasonCode: 'other',
        reason: 'A reason',
      },
    },
  ],
  'Mutation.assignHold': (id) => ({
    input: { id: id('hold'), ownerId: id('user_account'), respondBy: '2060-01-01' },
  }),
  'Mutation.settleHold': (id) => [
    { input: { id: id('hold'), outcome: 'rejected', note: '' } },
    { input: { id: id('hold'), outcome: 'rejected', note: 'Checked' } },
  ],
  'Query.contactOutlook': (id) => ({ debtCaseId: id('debt_case') }),
  'Query.tryContactPolicy': () => ({
    input: {
      country: 'FR',
      timeZone: 'Europe/Paris',
      debtorKind: 'person',
      channel: 'call',
      purpose: 'contact',
      at: '2026-02-03T09:00:00Z',
      firstLetterSent: false,
      history: [{ at: '2026-02-02T09:00:00Z', channel: 'call', isConversation: true }],
    },
  }),
  'Mutation.setContactPolicy': () => [
    { input: { country: 'FR', validFrom: '2060-01-01', changes: [channelPolicy], reason: 'Fewer calls' } },
    { input: { country: 'XX', validFrom: '2020-01-01', preset: 'united_states', changes: [], reason: '' } },
  ],
  'Mutation.setContactPreference': (id) => ({ input: { ...contactPreference, debtCaseId: id('debt_case') } }),
  'Query.simulateStrategy': () => [{ contentJson: '{}' }, { contentJson: strategy }],
  'Query.workQueue': (id) => [{}, { userId: id('user_account') }],
  'Mutation.sendLetter': (id) =>
    [null, id('contact_point')].map((contactPointId) => ({
      input: {
        debtCaseId: id('debt_case'),
        kind: 'message',
        channel: 'email',
        language: 'fr',
        contactPointId,
        message: 'Probe',
      },
    })),
  'Mutation.returnLetter': (id) => ({ id: id('letter'), reason: 'other' }),
  'Mutation.saveLetterTemplate': () => ({
    input: { kind: 'reminder', channel: 'sms', language: 'fr', subject: '', body: 'Probe {{ amount_due }}' },
  }),
  'Mutation.setLetterhead': () => ({
    input: {
      legalName: 'Probe',
      address: '1 rue de la Paix\n75002 Paris',
      accountHolder: 'Probe',
      iban: 'FR7630006000011234567890189',
    },
  }),
  'Mutation.setCreditorAddress': (id) => ({ creditorId: id('creditor'), address: '1 rue de la Paix\n75002 Paris' }),
  'Query.planProposal': (id) =>
    ['2026-01-05', '2026-04-05'].map((firstDueOn) => ({ input: { ...plan(id('debt_case')), firstDueOn } })),
  'Query.plans': () => [{ list: 'late', first: 3 }, { list: 'awaiting_approval' }, {}],
  'Mutation.recordDiagnosis': (id) => [
    { input: { debtCaseId: id('debt_case'), adultCount: 99, amounts: [], orientations: [] } },
    {
      input: {
        debtCaseId: id('debt_case'),
        amounts: [{ category: 'wages', amountMinor: '150000' }],
        orientations: [],
      },
    },
  ],
  'Mutation.makePlan': (id) => ({ input: { ...plan(id('debt_case')), instalmentCount: 0 }, note: 'Probe' }),
  'Mutation.changePlan': (id) => ({ id: id('payment_plan'), change: 'cancel' }),
  'Mutation.makePromise': (id) => [
    { input: { debtCaseId: id('debt_case'), claimId: id('claim'), amountMinor: '100', dueOn: '2020-01-01' } },
    { input: { debtCaseId: id('debt_case'), amountMinor: '0', dueOn: '2020-01-01' } },
  ],
  'Mutation.cancelPromise': (id) => ({ id: id('promise') }),
  'Query.proposeRound': () => [
    { input: round, visits: 5 },
    { input: { ...round, start: 'nowhere' }, visits: 5 },
  ],
  'Query.round': (id) => ({ id: id('round') }),
  'Query.rounds': () => ({ from: '2026-01-01' }),
  'Mutation.endRound': (id) => ({ id: id('round') }),
  'Mutation.planRound': (id) => [
    { input: round, debtCaseIds: [id('debt_case')] },
    { input: round, debtCaseIds: [] },
  ],
  'Mutation.reportVisits': (id) => ({
    roundId: id('round'),
    reports: [
      {
        id: '019a0000-0000-7000-8000-000000000001',
        number: 1,
        debtCaseId: id('debt_case'),
        visitedAt: '2026-01-31T10:00:00Z',
        durationSeconds: 60,
        outcome: 'no_answer',
      },
    ],
  }),
  'Mutation.requestVisit': (id) => [
    { debtCaseId: id('debt_case'), dueOn: '2099-01-01' },
    { debtCaseId: id('debt_case'), dueOn: '2099-01-01', opensAt: 'noon' },
  ],
  'Mutation.setPlace': (id) => [
    { contactPointId: id('contact_point'), coordinates: '50.6, 3.05' },
    { contactPointId: id('contact_point'), coordinates: 'there' },
  ],
  'Mutation.withdrawVisit': (id) => ({ debtCaseId: id('debt_case') }),
  'Mutation.startCall': (id) => [
    { input: { debtCaseId: id('debt_case'), contactPointId: id('contact_point') } },
    { input: { debtCaseId: id('debt_case'), overrideReason: 'The debtor asked for it' } },
  ],
  'Mutation.recordCall': (id) => [
    {
      input: {
        debtCaseId: id('debt_case'),
        direction: 'inbound',
        contactPointId: id('contact_point'),
        outcome: 'refused',
        reasonForDelay: 'cash_flow',
      },
    },
    {
      input: {
        debtCaseId: id('debt_case'),
        direction: 'outbound',
        checkId: id('contact_check'),
        outcome: 'no_answer',
      },
    },
  ],
  'Mutation.recordNote': (id) => [
    { input: { debtCaseId: id('debt_case'), text: 'A note' } },
    { input: { debtCaseId: id('debt_case'), text: 'A correction', correctsId: id('activity') } },
  ],
  'Mutation.addContactPoint': (id) => [
    {
      input: {
        debtCaseId: id('debt_case'),
        kind: 'phone',
        text: '06 12 34 56 78',
        role: 'debtor',
        source: 'debtor',
        consent: 'unknown',
      },
    },
    {
      input: {
        debtCaseId: id('debt_case'),
        kind: 'address',
        address: { street: '1 rue du Port', postcode: '44000', city: 'Nantes' },
        role: 'debtor',
        source: 'agent',
        consent: 'unknown',
      },
    },
  ],
  'Mutation.correctContactPoint': (id) => ({
    input: {
      debtCaseId: id('debt_case'),
      contactPointId: id('contact_point'),
      text: '06 12 34 56 79',
      role: 'debtor',
    },
  }),
  'Mutation.setContactConsent': (id) => ({
    input: { debtCaseId: id('debt_case'), contactPointId: id('contact_point'), consent: 'given' },
  }),
  'Mutation.endContactPoint': (id) => ({
    input: { debtCaseId: id('debt_case'), contactPointId: id('contact_point'), reason: 'moved' },
  }),
  'Mutation.assignCases': (id) => [
    { input: { debtCaseIds: [id('debt_case')], toUserId: id('user_account'), note: 'Call after six' } },
    { input: { debtCaseIds: [id('debt_case')], toTeamId: id('team'), note: 'Speaks German' } },
  ],
  'Mutation.saveStrategy': () => [
    { contentJson: '{}', reason: 'Spring' },
    { contentJson: strategy, reason: 'Spring' },
  ],
  'Mutation.publishStrategy': () => ({ version: 1, liveFrom: '2060-01-01' }),
  'Mutation.takeCase': (id) => ({ id: id('debt_case') }),
  'Mutation.releaseCase': (id) => ({ id: id('debt_case') }),
  'Mutation.setFollowUp': (id) => ({
    input: { debtCaseId: id('debt_case'), reason: 'call_back', dueOn: '2060-01-01', dueTime: '10:30', note: 'Ask' },
  }),
  'Mutation.snoozeCase': (id) => ({ id: id('debt_case'), untilOn: '2060-01-01', note: 'Away' }),
}
