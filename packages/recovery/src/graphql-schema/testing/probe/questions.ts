import { type Ask, type IdOf } from './question.js'
import { deskQuestions } from './desk-questions.js'
import { peopleQuestions } from './people-questions.js'

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

/**
 * Arguments for every field that needs some. A NEW QUERY OR MUTATION WITH ARGUMENTS NEEDS ONE LINE HERE, so that it is
 * asked by every role, with ids of its own, of another creditor, of another organisation, and unknown ones. Every argument
 * and input field of type ID must be given in at least one question. `id('debt_case')` is the id of a row of that table;
 * `service_account` and `closing_service_account` are two accounts of programs.
 * Fields below a root are named by their type: `Import.issues`.
 */
export const questions: Readonly<Record<string, Ask>> = {
  ...deskQuestions,
  ...peopleQuestions,
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
  'Query.legalHolds': () => [{}, { released: true }],
  'Query.retentionPlan': () => ({ day: '2060-01-01' }),
  'Query.subjectMatches': () => [{ clues: { name: 'Debtor' } }, { clues: {} }],
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
  'Query.workload': () => [{}, { idleDays: 5, disputeDays: 5 }],
  'Query.import': (id) => ({ id: id('import') }),
  'Query.kpis': (id) => specs(id).map((spec) => ({ spec, ids: ['recovery-rate', 'placed'] })),
  'Query.placements': reports(),
  'Query.portfolio': (id) => ({ id: id('portfolio') }),
  'Query.portfolios': (id) => [{}, { creditorId: id('creditor') }],
  'Query.recoveryCurve': reports(),
  'Query.reportExport': (id) => ({ id: id('report_export') }),
  'Query.reportExports': () => ({ first: 5 }),
  'Mutation.requestExport': (id) =>
    specs(id).map((spec) => ({ input: { spec, format: 'csv', language: 'fr', convention: 'en' } })),
  'Mutation.cancelExport': (id) => ({ id: id('report_export') }),
  'Mutation.retryExport': (id) => ({ id: id('report_export') }),
  'Query.reportAlert': (id) => ({ id: id('report_alert') }),
  'Query.reportMailPreview': (id) => specs(id).map((spec) => ({ spec, name: 'Probe', bodyRows: 5 })),
  'Query.reportSchedule': (id) => ({ id: id('report_schedule') }),
  'Query.savedViews': () => [{}, { page: 'overview' }],
  'Query.roll': reports(),
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
  'Mutation.closeCase': (id) => ({ id: id('debt_case'), reason: 'settled' }),
  'Mutation.placeLegalHold': (id) => ({
    input: { debtCaseId: id('debt_case'), ground: 'litigation', reason: 'A reason', wholeDebtor: false },
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

/** Names KPIs wherever a specification does. */
const ordered = { kpiIds: ['placed'], order: { kpi: 'placed', descending: true } }

/** Specifications of a report: all that the viewer may see, one creditor's, one portfolio's. */
const specs = (id: IdOf) => [
  {},
  { creditorIds: [id('creditor')] },
  { portfolioIds: [id('portfolio')], kpiIds: ['recovery-rate'], order: { kpi: 'recovery-rate', descending: true } },
]

function reports(): Ask {
  return (id) => specs(id).map((spec) => ({ spec }))
}
