import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createSchema } from '../graphql.js'
import { type AuditActionId, auditActionIds } from './audit-actions.js'

// Goal: nothing can be changed through the API without a trace. A new mutation fails here until it is said what it
// writes and its resolver reaches the code that does; a new action, until something records it.

/** What each mutation writes into the trail, or why it need not. */
const mutations: Readonly<Record<string, readonly AuditActionId[] | { readonly nothing_because: string }>> = {
  acceptInvitation: ['invitation.accept'],
  addContactPoint: ['contact_point.add'],
  addCoachingNote: ['coaching_note.add'],
  addIdentityProvider: ['identity_provider.add'],
  addPasskey: ['passkey.add'],
  annotate: ['annotation.write'],
  applyRetention: ['retention.request'],
  archiveTeam: ['team.archive'],
  askNewPasskey: { nothing_because: 'it only asks the browser; adding the passkey is what counts' },
  askPasskeyConfirmation: { nothing_because: 'it only asks the browser; confirming is what counts' },
  askPasskeySignIn: { nothing_because: 'it only asks the browser; signing in is what counts' },
  assignCases: ['debt_case.assign'],
  assignPortfolio: ['portfolio.assign'],
  beginAuthenticator: { nothing_because: 'it makes a secret that counts for nothing until a code proves it' },
  cancelExport: ['report_export.cancel'],
  cancelImport: ['import.cancel'],
  cancelPromise: ['promise.cancel'],
  correctContactPoint: ['contact_point.correct'],
  endContactPoint: ['contact_point.end'],
  setContactConsent: ['contact_point.set_consent'],
  startCall: ['call.start'],
  recordCall: ['activity.record'],
  recordNote: ['activity.record'],
  changeAnnotation: ['annotation.change'],
  changeIdentityProvider: ['identity_provider.change'],
  changePassword: ['user.change_password'],
  changePersonRole: ['user.change_role'],
  changeSecurityPolicy: ['security_policy.change'],
  changeSavedView: ['saved_view.change'],
  checkIdentityProvider: { nothing_because: 'it only asks the provider whether it can be reached' },
  closeCase: ['debt_case.close'],
  confirmIdentity: ['session.confirmed', 'session.refuse_confirmation'],
  createApiToken: ['api_token.create'],
  createSavedView: ['saved_view.create'],
  createServiceAccount: ['service_account.create'],
  createTeam: ['team.create'],
  deactivatePerson: ['user.deactivate'],
  deactivateServiceAccount: ['service_account.deactivate'],
  enableIdentityProvider: ['identity_provider.enable', 'identity_provider.disable'],
  endOtherSessions: ['session.revoked'],
  endPersonSessions: ['session.revoked'],
  endSession: ['session.ended'],
  endRound: ['round.end'],
  finishAuthenticator: ['authenticator.add'],
  invitePerson: ['invitation.create'],
  changePlan: ['plan.approve', 'plan.refuse', 'plan.cancel'],
  makePlan: ['plan.make'],
  makePromise: ['promise.make'],
  placeLegalHold: ['legal_hold.place'],
  pauseReportAlert: ['report_alert.pause', 'report_alert.resume'],
  pauseReportSchedule: ['report_schedule.pause', 'report_schedule.resume'],
  publishStrategy: ['work_strategy.publish'],
  reactivatePerson: ['user.reactivate'],
  releaseCase: ['debt_case.release'],
  releaseLegalHold: ['legal_hold.release'],
  recordDiagnosis: ['diagnosis.record'],
  rectifyDebtor: ['debtor.rectify'],
  removeAnnotation: ['annotation.remove'],
  removeCoachingNote: ['coaching_note.remove'],
  removeAuthenticator: ['authenticator.remove'],
  removeIdentityProvider: ['identity_provider.remove'],
  removePasskey: ['passkey.remove'],
  removeReportAlert: ['report_alert.remove'],
  removeReportSchedule: ['report_schedule.remove'],
  removeRetentionRule: ['retention_rule.remove'],
  removeSavedView: ['saved_view.remove'],
  removeTeamMember: ['team.remove_member'],
  renamePasskey: ['passkey.rename'],
  renameTeam: ['team.rename'],
  renewRecoveryCodes: ['recovery_code.renew'],
  reopenCase: ['debt_case.reopen'],
  planRound: ['round.plan'],
  reportVisits: ['visit.report'],
  requestVisit: ['visit.request'],
  requestExport: ['report_export.request'],
  requestPasswordReset: ['password_reset.request'],
  requestSubjectExport: ['subject_request.create'],
  resendInvitation: ['invitation.resend'],
  retryExport: ['report_export.retry'],
  resetPassword: ['user.reset_password'],
  restoreTeam: ['team.restore'],
  retryReportDelivery: ['report_schedule.retry'],
  revokeApiToken: ['api_token.revoke'],
  revokeInvitation: ['invitation.revoke'],
  runStatistics: ['statistics.requested'],
  setDefaultView: ['saved_view.set_default'],
  saveStrategy: ['work_strategy.save'],
  saveReportAlert: ['report_alert.create', 'report_alert.change'],
  saveReportSchedule: ['report_schedule.create', 'report_schedule.change'],
  assignHold: ['hold.assign'],
  openHold: ['hold.open'],
  settleHold: ['hold.settle'],
  setConductRule: ['conduct_rule.set'],
  setContactPolicy: ['contact_policy.set'],
  setContactPreference: ['contact_preference.set'],
  settleCoachingNote: ['coaching_note.settle'],
  setFollowUp: ['follow_up.set'],
  setLocale: { nothing_because: 'the language of one’s own screens is nobody else’s concern' },
  returnLetter: ['letter.return'],
  saveLetterTemplate: ['letter_template.save'],
  sendLetter: ['letter.send'],
  setCreditorAddress: ['creditor.set_address'],
  setLetterhead: ['letterhead.set'],
  setCostRate: ['cost_rate.set'],
  setRetentionRule: ['retention_rule.set'],
  setSignInName: ['organisation.set_sign_in_name'],
  setPlace: ['place.set'],
  setTarget: ['target.set'],
  setTeamMember: ['team.set_member'],
  snoozeCase: ['next_action.snooze'],
  takeCase: ['debt_case.take'],
  takeNextCase: ['debt_case.take'],
  signIn: ['session.begun', 'session.half_begun', 'session.refuse'],
  signInWithCode: ['session.begun', 'session.refuse'],
  signInWithPasskey: ['session.begun', 'session.refuse'],
  signInWithRecoveryCode: ['session.begun', 'session.refuse'],
  signOut: ['session.ended'],
  stopReceiving: ['report.stop_receiving'],
  testReportAlert: ['report_alert.test'],
  testReportSchedule: ['report_schedule.test'],
  startImport: ['import.start'],
  withdrawVisit: ['visit.withdraw'],
}

const folder = path.resolve(import.meta.dirname, '..')
const catalogue = path.join(import.meta.dirname, 'audit-actions.ts')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.includes('testing/'))
  .map((name) => path.join(folder, name))
  .filter((file) => file !== catalogue)
const sourceOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const names = Object.keys(createSchema().getMutationType()?.getFields() ?? {})

/** The file and all that it imports, however far away; who sends a job reaches what the job runs. */
const reachedFrom = (start: string): Set<string> => {
  const reached = new Set<string>()
  const open = [start]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const source = sourceOf.get(file)
    if (source === undefined || reached.has(file)) continue
    reached.add(file)
    for (const [, target = ''] of source.matchAll(/from '(\.[^']+)\.js'/gu))
      open.push(
        path.resolve(path.dirname(file), `${target}.ts`),
        path.resolve(path.dirname(file), `${target.replace(/\.job$/u, '.run')}.ts`),
      )
  }
  return reached
}

const resolverOf = (mutation: string): string | undefined =>
  files.find((file) => file.endsWith('.resolver.ts') && sourceOf.get(file)?.match(`\\n  (?:async )?${mutation}\\(`))

it('says of every mutation what it writes', () => {
  expect(existsSync(catalogue)).toBe(true)
  expect(names.filter((name) => !Object.hasOwn(mutations, name))).toEqual([])
  expect(Object.keys(mutations).filter((name) => !names.includes(name))).toEqual([])
})

it('finds the code that writes it behind the resolver of each mutation', () => {
  const missing: string[] = []
  let written = 0
  for (const name of names) {
    const actions = mutations[name]
    if (actions === undefined || 'nothing_because' in actions) continue
    written += 1
    const reached = [...reachedFrom(resolverOf(name) ?? '')].map((file) => sourceOf.get(file) ?? '')
    for (const action of actions)
      if (!reached.some((source) => source.includes(`'${action}'`))) missing.push(`${name}: ${action}`)
  }
  console.info(`audit catalogue: ${names.length} mutations, ${written} write events, ${auditActionIds.length} actions`)
  expect(missing).toEqual([])
})

it('knows no action that nothing records', () => {
  const sources = [...sourceOf.values()]
  expect(auditActionIds.filter((id) => !sources.some((source) => source.includes(`'${id}'`)))).toEqual([])
})
