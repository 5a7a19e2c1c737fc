/** What the operator's tool, the demo and the server may ask for besides GraphQL. */
export { auditCategories } from './audit/audit-categories.js'
export { auditOutcomes } from './audit/audit-event.entity.js'
export { auditTrailFile } from './audit/export-trail.js'
export { checkChain } from './audit/check-chain.js'
export { type ChainFault } from './audit/chain-fault.js'
export { type ChainVerdict } from './audit/walk-chain.rules.js'
export { recordRefusals } from './audit/record-refusal.js'
export { requestOrigin } from './audit/request-origin.js'
export { authenticate } from './user/authenticate.js'
export { signOut } from './user/sign-out.js'
export { authenticateToken } from './api-token/authenticate-token.js'
export { apiTokenLimits, createApiToken, type CreateApiTokenFailure } from './api-token/create-api-token.js'
export { revokeApiToken } from './api-token/revoke-api-token.js'
export { createServiceAccount, type CreateServiceAccountFailure } from './service-account/create-service-account.js'
export {
  type ListedApiToken,
  type ListedServiceAccount,
  listServiceAccounts,
} from './service-account/list-service-accounts.js'
export { type ServiceAccountFailure, serviceAccountMessage } from './service-account/service-account-failure.js'
export { deactivateServiceAccount } from './service-account/deactivate-service-account.js'
export { agencyRoles } from './security-policy/security-policy.rules.js'
export { addCoachingNote } from './coaching/change-coaching-note.js'
export { recordDiagnosis } from './diagnosis/record-diagnosis.js'
export { type PastPlan, recordPastPlans } from './plan/record-past-plans.js'
export { createOrganisation } from './organisation/create-organisation.js'
export { listOrganisations, type ListedOrganisation } from './organisation/list-organisations.js'
export { setCostRate } from './cost-rate/set-cost-rate.js'
export { createCreditor } from './creditor/create-creditor.js'
export { type CodedCreditor, listCodedCreditors } from './creditor/list-coded-creditors.js'
export { createMandate } from './mandate/create-mandate.js'
export { createPortfolio } from './portfolio/create-portfolio.js'
export { assignPortfolio } from './team/assign-portfolio.js'
export { createTeam } from './team/create-team.js'
export { listTeams, type ListedTeam } from './team/list-teams.js'
export { setTeamMember } from './team/set-team-member.js'
export { createUser, type CreateUserFailure } from './user/create-user.js'
export { deactivateUser } from './user/deactivate-user.js'
export { listUsers, type ListedUser } from './user/list-users.js'
export { resetFactors } from './second-factor/reset-factors.js'
export { passwordMessage } from './user/password-message.js'
export { setPassword, type SetPasswordFailure } from './user/set-password.js'
export { type Role, roles } from './user/role.js'
export { createImport, type CreateImportInput } from './import/create-import.js'
export { createImportFailureMessage } from './import/import-failure.js'
export { rejectFile } from './import/reject-file.js'
export { startImport } from './import/start-import.js'
export { markStatisticsOfImport } from './statistics/mark-statistics.js'
export { requestStatistics } from './statistics/request-statistics.js'
export {
  beginSingleSignOn,
  type BegunSingleSignOn,
  finishSingleSignOn,
  type KnownProviders,
  openFlow,
  openKnownProviders,
  type SingleSignOnFailure,
  singleSignOnMessage,
} from './single-sign-on/index.js'
export { exportPlan } from './retention/export-plan.js'
export { exportRefusalMessage } from './report-export/export-failure.js'
export { openExport } from './report-export/open-export.js'
export { openPackage } from './subject-request/open-package.js'
export { subjectRequestMessage } from './subject-request/subject-request-failure.js'
export { addFollowUp } from './follow-up/add-follow-up.js'
export { refreshAll } from './next-action/refresh-next-actions.run.js'
export { closeCase } from './debt-case/closing/close-case.js'
export { openLetter } from './letter/open-letter.js'
export { sendLetter } from './letter/send-letter.js'
export { returnLetter } from './letter/return-letter.js'
export { setLetterhead } from './letterhead/set-letterhead.js'
export { setCreditorAddress } from './creditor/set-creditor-address.js'
export { openHold } from './hold/open-hold.js'
export { placeLegalHold } from './legal-hold/place-legal-hold.js'
export {
  addPerson,
  changePerson,
  directory_roles,
  type DirectoryFilter,
  type DirectoryPerson,
  type DirectoryRole,
  findDirectoryPerson,
  listDirectory,
  type NewPerson,
  type PersonChange,
  removePerson,
} from './provisioning/index.js'
export type { PersonFailure } from './person/person-failure.js'
export { personMessage } from './person/person-message.js'
export { saveAlert } from './alert/save-alert.js'
export type { WrittenAlert } from './alert/read-alert.js'
export { recipientNow } from './recipient/actor-of-recipient.js'
export { saveSchedule } from './report-schedule/save-schedule.js'
export type { WrittenSchedule } from './report-schedule/read-schedule.js'
