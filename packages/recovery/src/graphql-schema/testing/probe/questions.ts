import { password } from '../agency.js'

/** The id of the row of a table that a question is about; whose it is, is what the probe varies. */
export type IdOf = (table: string) => string

type Arguments = Readonly<Record<string, unknown>>

/** What a field is asked with. Several questions, where one cannot hold all of its arguments. */
export type Ask = (id: IdOf) => Arguments | readonly Arguments[]

/** The token of a link that the probed person of one's own was sent. */
export const link_token = 'L'.repeat(43)

const invitation = { name: 'Somebody New', email: 'new@example.org', locale: 'fr' } as const

const providerSettings = {
  name: 'Probe',
  clientId: 'probe',
  clientSecret: 'probe',
  emailDomains: ['probe.example'],
  secondFactor: 'own',
  linksByEmail: false,
  passwordAllowed: true,
}

const round = { day: '2099-01-01', startsAt: '09:00', endsAt: '17:00', start: '59000', serviceMinutes: 15 } as const

const target = {
  kpiId: 'recovery-rate',
  fromMonth: '2026-01',
  direction: 'at_least',
  numerator: '30',
  denominator: '100',
}

const annotation = { text: 'A strike of the post', fromDay: '2026-01-05', toDay: '2026-01-09', shared: true }

const schedule = {
  name: 'Probe',
  spec: {},
  cadence: { kind: 'daily', time: '08:00' },
  attachments: ['csv'],
  bodyRows: 10,
}

const alert = {
  name: 'Probe',
  spec: {},
  kpiId: 'collected',
  condition: 'above',
  boundNumerator: '100',
  coolDownHours: 12,
}

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

/**
 * Arguments for every field that needs some. A NEW QUERY OR MUTATION WITH ARGUMENTS NEEDS ONE LINE HERE, so that it is
 * asked by every role, with ids of its own, of another creditor, of another organisation, and unknown ones. Every argument
 * and input field of type ID must be given in at least one question. `id('debt_case')` is the id of a row of that table;
 * `service_account` and `closing_service_account` are two accounts of programs.
 * Fields below a root are named by their type: `Import.issues`.
 */
export const questions: Readonly<Record<string, Ask>> = {
  'Query.annotations': (id) => [
    {},
    { creditorId: id('creditor') },
    { portfolioId: id('portfolio'), from: '2020-01-01', to: '2060-01-01' },
  ],
  'Query.reportTargets': (id) => specs(id).map((spec) => ({ spec, ids: ['recovery-rate', 'collected'] })),
  'Query.targets': (id) => [{}, { kpiId: 'recovery-rate' }, { creditorId: id('creditor') }],
  'Query.auditSubjectName': (id) => [
    { kind: 'debt_case', id: id('debt_case') },
    { kind: 'user', id: id('user_account') },
    { kind: 'import', id: id('import') },
    { kind: 'creditor', id: id('creditor') },
    { kind: 'portfolio', id: id('portfolio') },
    { kind: 'team', id: id('team') },
  ],
  'Query.auditTrail': (id) => [
    {},
    { filter: { actorId: id('user_account') } },
    { filter: { userId: id('user_account') } },
    { filter: { importId: id('import') } },
  ],
  'Query.casesDue': () => ({ day: '2060-01-01' }),
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
  'Query.legalHolds': () => [{}, { released: true }],
  'Query.retentionPlan': () => ({ day: '2060-01-01' }),
  'Query.subjectMatches': () => [{ clues: { name: 'Debtor' } }, { clues: {} }],
  'Query.accountLink': () => [
    { token: link_token, purpose: 'invitation' },
    { token: 'x'.repeat(43), purpose: 'password_reset' },
  ],
  'Query.ageing': reports(),
  'Query.ageingTable': (id) => specs(id).map((spec) => ({ spec, by: 'portfolio' })),
  'Query.explainChange': (id) =>
    specs(id).map((spec) => ({ spec: { ...spec, comparison: 'previous_year' }, kpi: 'collected' })),
  'Query.table': (id) => [
    ...specs(id).map((spec) => ({
      spec: { ...spec, kpiIds: ['placed', 'recovery-rate'], rows: ['creditor', 'portfolio'], column: 'month' },
    })),
    { spec: { rows: ['agent'], filters: [{ dimension: 'team', values: [id('team')] }] } },
    { spec: { rows: ['team'], filters: [{ dimension: 'portfolio', values: [id('portfolio')] }] } },
  ],
  'Query.casesBehind': (id) => specs(id).map((spec) => ({ spec, measure: 'placed_minor' })),
  'Query.casesMovedWithPortfolio': (id) => ({ portfolioId: id('portfolio') }),
  'Query.claims': (id) => [{}, { creditorIds: [id('creditor')] }, { portfolioIds: [id('portfolio')] }],
  'Query.agentDays': (id) => specs(id).map((spec) => ({ spec, agentId: id('user_account') })),
  'Query.agentTimeline': (id) => ({ agentId: id('user_account'), day: '2026-01-31' }),
  'Query.coaching': reports(),
  'Query.coachingNotes': (id) => [{}, { agentId: id('user_account') }],
  'Query.conduct': reports(),
  'Query.conductFindings': (id) => [
    ...specs(id).map((spec) => ({ spec, rule: 'no_outcome' })),
    { spec: {}, rule: 'on_hold', agentId: id('user_account') },
  ],
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
  'Query.debtCase': (id) => ({ id: id('debt_case') }),
  'Query.debtCases': (id) => [
    {},
    { creditorIds: [id('creditor')] },
    { portfolioIds: [id('portfolio')] },
    { search: 'Debtor' },
    { work: { kind: 'open', teamId: id('team') } },
    { work: { kind: 'open', assigneeId: id('user_account') } },
  ],
  'Query.forecast': (id) => specs(id).map((spec) => ({ spec, months: 3 })),
  'Query.forecastBacktest': (id) => specs(id).map((spec) => ({ spec, months: 3 })),
  'Query.simulateStrategy': () => ({ contentJson: '{}' }),
  'Query.workQueue': (id) => [{}, { userId: id('user_account') }],
  'Query.workload': () => [{}, { idleDays: 5, disputeDays: 5 }],
  'Query.import': (id) => ({ id: id('import') }),
  'Query.kpis': (id) => specs(id).map((spec) => ({ spec, ids: ['recovery-rate', 'placed'] })),
  'Query.people': () => [{}, { search: 'User' }, { roles: ['agent'], states: ['active'] }],
  'Query.person': (id) => ({ id: id('user_account') }),
  'Query.placements': reports(),
  'Query.portfolio': (id) => ({ id: id('portfolio') }),
  'Query.portfolios': (id) => [{}, { creditorId: id('creditor') }],
  'Query.recoveryCurve': reports(),
  'Query.reportExport': (id) => ({ id: id('report_export') }),
  'Query.reportExports': () => ({ first: 5 }),
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
  'Mutation.requestExport': (id) =>
    specs(id).map((spec) => ({ input: { spec, format: 'csv', language: 'fr', convention: 'en' } })),
  'Mutation.cancelExport': (id) => ({ id: id('report_export') }),
  'Mutation.retryExport': (id) => ({ id: id('report_export') }),
  'Query.reportAlert': (id) => ({ id: id('report_alert') }),
  'Query.reportMailPreview': (id) => specs(id).map((spec) => ({ spec, name: 'Probe', bodyRows: 5 })),
  'Query.reportSchedule': (id) => ({ id: id('report_schedule') }),
  'Query.savedViews': () => [{}, { page: 'overview' }],
  'Query.roll': reports(),
  'Query.teamCandidates': (id) => ({ teamId: id('team') }),

  'Mutation.annotate': (id) => [
    { input: { ...annotation, creditorId: id('creditor') } },
    { input: { ...annotation, portfolioId: id('portfolio') } },
    { input: { ...annotation, text: '' } },
  ],
  'Mutation.changeAnnotation': (id) => [
    { id: id('annotation'), input: { ...annotation, creditorId: id('creditor') } },
    { id: id('annotation'), input: { ...annotation, portfolioId: id('portfolio') } },
  ],
  'Mutation.removeAnnotation': (id) => ({ id: id('annotation') }),
  'Mutation.setCostRate': () => [
    { input: { kind: 'agent_hour', currency: 'EUR', validFrom: '2025-01-01', amountMinor: '3000' } },
    { input: { kind: 'letter', currency: 'NONE', validFrom: '2025-01-01' } },
  ],
  'Mutation.setTarget': (id) => [
    { input: { ...target, creditorId: id('creditor') } },
    { input: { ...target, portfolioId: id('portfolio') } },
    { input: { ...target, agentId: id('user_account') } },
    { input: { ...target, kpiId: 'none' } },
  ],
  'Query.teamPerformance': reports(),

  'Mutation.addCoachingNote': (id) => [
    { input: { teamId: id('team'), agentId: id('user_account'), note: 'Agreed' } },
    { input: { teamId: id('team'), agentId: id('user_account'), note: '' } },
  ],
  'Mutation.settleCoachingNote': (id) => ({ id: id('coaching_note'), done: true }),
  'Mutation.removeCoachingNote': (id) => ({ id: id('coaching_note') }),
  'Mutation.setConductRule': () => [
    { input: { rule: 'no_outcome', validFrom: '2026-01-01', enabled: false, thresholds: [], source: 'Policy' } },
    { input: { rule: 'closed_day', validFrom: '2026-01-01', enabled: true, thresholds: [1], source: '' } },
  ],
  'Query.planProposal': (id) => ({ input: plan(id('debt_case')) }),
  'Query.plans': () => [{ list: 'late', first: 3 }, { list: 'awaiting_approval' }, {}],
  'Mutation.recordDiagnosis': (id) => ({
    input: { debtCaseId: id('debt_case'), adultCount: 99, amounts: [], orientations: [] },
  }),
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
  'Mutation.closeCase': (id) => ({ id: id('debt_case'), reason: 'settled' }),
  'Mutation.placeLegalHold': (id) => ({
    input: { debtCaseId: id('debt_case'), ground: 'litigation', reason: 'A reason', wholeDebtor: false },
  }),
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
  'Mutation.rectifyDebtor': (id) => [
    { input: { debtorId: id('debtor'), endedContactPointIds: [id('contact_point')], name: 'Rectified' } },
    { input: { debtorId: id('debtor'), endedContactPointIds: [], name: '' } },
  ],
  'Mutation.releaseLegalHold': (id) => [
    { id: id('legal_hold'), reason: '' },
    { id: id('legal_hold'), reason: 'It is over' },
  ],
  'Mutation.removeRetentionRule': (id) => ({ id: id('retention_rule') }),
  'Mutation.reopenCase': (id) => ({ id: id('debt_case') }),
  'Mutation.requestSubjectExport': (id) => ({ debtorIds: [id('debtor')], locale: 'fr' }),
  'Mutation.setRetentionRule': (id) => [
    { input: { creditorId: id('creditor'), subject: 'case', monthsActive: 12, monthsArchived: 12, source: 'Mandate' } },
    { input: { subject: 'case', monthsActive: -1, monthsArchived: 12, source: '' } },
  ],
  'Mutation.acceptInvitation': () => [
    { token: 'x'.repeat(43), name: 'Somebody', password },
    { token: link_token, name: '', password },
    { token: link_token, name: 'Somebody', password },
  ],
  'Mutation.addPasskey': () => ({ ticket: 'none', credential: '{}', name: 'A passkey' }),
  // The issuer leads nowhere: what a real provider answers is tested beside the routes of single sign-on.
  'Mutation.addIdentityProvider': () => ({ name: 'Probe', issuer: 'http://127.0.0.1:1' }),
  'Mutation.archiveTeam': (id) => ({ id: id('team') }),
  'Mutation.assignCases': (id) => [
    { input: { debtCaseIds: [id('debt_case')], toUserId: id('user_account'), note: 'Call after six' } },
    { input: { debtCaseIds: [id('debt_case')], toTeamId: id('team'), note: 'Speaks German' } },
  ],
  'Mutation.saveStrategy': () => ({ contentJson: '{}', reason: 'Spring' }),
  'Mutation.publishStrategy': () => ({ version: 1, liveFrom: '2060-01-01' }),
  'Mutation.takeCase': (id) => ({ id: id('debt_case') }),
  'Mutation.releaseCase': (id) => ({ id: id('debt_case') }),
  'Mutation.setFollowUp': (id) => ({
    input: { debtCaseId: id('debt_case'), reason: 'call_back', dueOn: '2060-01-01', dueTime: '10:30', note: 'Ask' },
  }),
  'Mutation.snoozeCase': (id) => ({ id: id('debt_case'), untilOn: '2060-01-01', note: 'Away' }),
  'Mutation.assignPortfolio': (id) => [
    { portfolioId: id('portfolio'), teamId: id('team') },
    { portfolioId: id('portfolio') },
  ],
  'Mutation.changePersonRole': (id) => [
    { personId: id('user_account'), role: 'creditor', creditorId: id('creditor') },
    { personId: id('user_account'), role: 'agent' },
  ],
  'Mutation.deactivatePerson': (id) => ({ personId: id('user_account') }),
  'Mutation.deactivateServiceAccount': (id) => ({ id: id('closing_service_account') }),
  'Mutation.endPersonSessions': (id) => ({ personId: id('user_account') }),
  'Mutation.invitePerson': (id) => [
    { input: { ...invitation, role: 'agent', teamIds: [id('team')] } },
    { input: { ...invitation, role: 'creditor', creditorId: id('creditor') } },
  ],
  'Mutation.reactivatePerson': (id) => ({ personId: id('user_account') }),
  'Mutation.changePassword': () => ({ currentPassword: 'not the password', newPassword: 'a few other words' }),
  'Mutation.changeSecurityPolicy': () => ({
    policy: { secondFactorRoles: [], idleMinutes: 480, absoluteHours: 168 },
  }),
  'Mutation.confirmIdentity': () => [{ password: 'not the password' }, { code: '000000' }, { password }],
  'Mutation.createApiToken': (id) => ({ serviceAccountId: id('service_account'), name: 'Probe', days: 1 }),
  'Mutation.createServiceAccount': (id) => [
    { name: 'Probe', role: 'finance' },
    { name: 'Probe', role: 'creditor', creditorId: id('creditor') },
  ],
  'Mutation.changeSavedView': (id) => [
    { id: id('saved_view'), change: { name: 'Renamed', search: '{"period":"last_year"}', shared: true } },
    { id: id('saved_view'), change: { name: '' } },
  ],
  'Mutation.createSavedView': (id) => [
    { input: { page: 'overview', name: 'Probe', search: `{"creditor":"${id('creditor')}"}`, shared: true } },
    { input: { page: '//', name: '', search: '', shared: false } },
  ],
  'Mutation.removeSavedView': (id) => ({ id: id('saved_view') }),
  'Mutation.setDefaultView': (id) => [{ page: 'overview', id: id('saved_view') }, { page: 'overview' }],
  'Mutation.createTeam': () => [{ name: 'A team' }, { name: '' }],
  'Mutation.endSession': (id) => ({ id: id('session') }),
  'Mutation.finishAuthenticator': () => ({ code: '000000' }),
  'Mutation.removePasskey': (id) => ({ id: id('passkey') }),
  'Mutation.changeIdentityProvider': (id) => ({ id: id('identity_provider'), input: providerSettings }),
  'Mutation.checkIdentityProvider': (id) => ({ id: id('identity_provider') }),
  'Mutation.enableIdentityProvider': (id) => ({ id: id('identity_provider'), enabled: true }),
  'Mutation.removeIdentityProvider': (id) => ({ id: id('identity_provider') }),
  'Mutation.removeTeamMember': (id) => ({ teamId: id('team'), personId: id('user_account') }),
  'Mutation.renamePasskey': (id) => ({ id: id('passkey'), name: 'Renamed' }),
  'Mutation.renameTeam': (id) => ({ id: id('team'), name: 'Renamed' }),
  'Mutation.requestPasswordReset': () => ({ email: 'nobody@example.org' }),
  'Mutation.resendInvitation': (id) => ({ personId: id('user_account') }),
  'Mutation.resetPassword': () => ({ token: 'x'.repeat(43), password }),
  'Mutation.revokeApiToken': (id) => ({ id: id('api_token') }),
  'Mutation.revokeInvitation': (id) => ({ personId: id('user_account') }),
  'Mutation.restoreTeam': (id) => ({ id: id('team') }),
  'Mutation.setLocale': () => ({ locale: 'en' }),
  'Mutation.setSignInName': () => [{ signInName: 'probe' }, { signInName: '' }],
  'Mutation.setTeamMember': (id) => ({ teamId: id('team'), personId: id('user_account'), position: 'member' }),
  'Mutation.signIn': () => [
    { email: 'nobody@example.org', password: 'not the password' },
    { email: 'twice@example.org', password },
    { email: 'twice@example.org', password, organisationId: 'none' },
    { email: 'probe@example.org', password },
  ],
  'Mutation.signInWithCode': () => ({ code: '000000' }),
  'Mutation.signInWithPasskey': () => ({ ticket: 'none', credential: '{}' }),
  'Mutation.signInWithRecoveryCode': () => ({ code: 'none' }),
  'Mutation.startImport': (id) => [
    { id: id('import'), mapping: [] },
    { id: id('import'), mapping: [{ field: 'reference', column: 0 }], saveProfileAs: 'Another' },
  ],
  'Mutation.saveReportSchedule': (id) => [
    { input: { ...schedule, spec: ordered, recipientIds: [id('user_account')] } },
    {
      input: {
        ...schedule,
        spec: { creditorIds: [id('creditor')], portfolioIds: [id('portfolio')] },
        recipientIds: [],
      },
    },
    { id: id('report_schedule'), input: { ...schedule, recipientIds: [id('user_account')] } },
  ],
  'Mutation.pauseReportSchedule': (id) => [
    { id: id('report_schedule'), paused: true },
    { id: id('report_schedule'), paused: false },
  ],
  'Mutation.removeReportSchedule': (id) => ({ id: id('report_schedule') }),
  'Mutation.testReportSchedule': (id) => ({ id: id('report_schedule') }),
  'Mutation.retryReportDelivery': (id) => ({ id: id('report_delivery') }),
  'Mutation.saveReportAlert': (id) => [
    { input: { ...alert, spec: ordered, recipientIds: [id('user_account')] } },
    { input: { ...alert, spec: { creditorIds: [id('creditor')], portfolioIds: [id('portfolio')] }, recipientIds: [] } },
    { input: { ...alert, kpiId: 'none', recipientIds: [] } },
    { id: id('report_alert'), input: { ...alert, recipientIds: [id('user_account')] } },
  ],
  'Mutation.pauseReportAlert': (id) => [
    { id: id('report_alert'), paused: true },
    { id: id('report_alert'), paused: false },
  ],
  'Mutation.removeReportAlert': (id) => ({ id: id('report_alert') }),
  'Mutation.testReportAlert': (id) => ({ id: id('report_alert') }),
  'Mutation.stopReceiving': (id) => [
    { kind: 'schedule', id: id('report_schedule'), stopped: true },
    { kind: 'alert', id: id('report_alert'), stopped: true },
  ],
  'Mutation.cancelImport': (id) => ({ id: id('import') }),
}

/** Mutations that end the session of whoever asks, or begin another: they are asked last. */
export const endsSession: readonly string[] = ['Mutation.signOut', 'Mutation.signIn']

/** Specifications of a report: all that the viewer may see, one creditor's, one portfolio's. */
/** Names KPIs wherever a specification does. */
const ordered = { kpiIds: ['placed'], order: { kpi: 'placed', descending: true } }

const specs = (id: IdOf) => [
  {},
  { creditorIds: [id('creditor')] },
  { portfolioIds: [id('portfolio')], kpiIds: ['recovery-rate'], order: { kpi: 'recovery-rate', descending: true } },
]

function reports(): Ask {
  return (id) => specs(id).map((spec) => ({ spec }))
}
