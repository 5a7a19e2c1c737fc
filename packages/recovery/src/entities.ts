import { AccountLink } from './account-link/account-link.entity.js'
import { Activity } from './activity/activity.entity.js'
import { AlertEvaluation } from './alert/alert-evaluation.entity.js'
import { AlertRecipient } from './alert/alert-recipient.entity.js'
import { ReportAlert } from './alert/report-alert.entity.js'
import { AuditCheck } from './audit/audit-check.entity.js'
import { Annotation } from './annotation/annotation.entity.js'
import { ApiToken } from './api-token/api-token.entity.js'
import { AuditEvent } from './audit/audit-event.entity.js'
import { AuditHead } from './audit/audit-head.entity.js'
import { CoachingNote } from './coaching/coaching-note.entity.js'
import { ConductRule } from './conduct/conduct-rule.entity.js'
import { Claim } from './claim/claim.entity.js'
import { ContactCheck } from './contact-policy/contact-check.entity.js'
import { ContactPolicyVersion } from './contact-policy/contact-policy.entity.js'
import { ContactPreference } from './contact-policy/contact-preference.entity.js'
import { Creditor } from './creditor/creditor.entity.js'
import { CostRate } from './cost-rate/cost-rate.entity.js'
import { ClaimClosing } from './debt-case/closing/claim-closing.entity.js'
import { DebtCase } from './debt-case/debt-case.entity.js'
import { OrganisationCounter } from './debt-case/organisation-counter.entity.js'
import { ContactPoint } from './debtor/contact-point.entity.js'
import { Debtor } from './debtor/debtor.entity.js'
import { HoldEvent } from './hold/hold-event.entity.js'
import { Hold } from './hold/hold.entity.js'
import { FederatedIdentity } from './identity-provider/federated-identity.entity.js'
import { IdentityProvider } from './identity-provider/identity-provider.entity.js'
import { SpentSignIn } from './identity-provider/spent-sign-in.entity.js'
import { ImportProfile } from './import/import-profile.entity.js'
import { Import } from './import/import.entity.js'
import { RefusedRow } from './import/refused-row.entity.js'
import { RowIssue } from './import/row-issue.entity.js'
import { LedgerEntry } from './ledger/ledger-entry.entity.js'
import { LegalHold } from './legal-hold/legal-hold.entity.js'
import { Diagnosis } from './diagnosis/diagnosis.entity.js'
import { Instalment } from './plan/instalment.entity.js'
import { PaymentPlan } from './plan/plan.entity.js'
import { Letter } from './letter/letter.entity.js'
import { LetterBatch } from './letter-batch/letter-batch.entity.js'
import { LetterBatchCase } from './letter-batch/letter-batch-case.entity.js'
import { LetterTemplate } from './letter-template/letter-template.entity.js'
import { Letterhead } from './letterhead/letterhead.entity.js'
import { MailMessage } from './mail/mail-message.entity.js'
import { Mandate } from './mandate/mandate.entity.js'
import { Place } from './round/place.entity.js'
import { RoundStop } from './round/round-stop.entity.js'
import { Round } from './round/round.entity.js'
import { VisitReport } from './round/visit-report.entity.js'
import { VisitRequest } from './round/visit-request.entity.js'
import { Organisation } from './organisation/organisation.entity.js'
import { Allocation } from './payment/allocation.entity.js'
import { Payment } from './payment/payment.entity.js'
import { Passkey } from './passkey/passkey.entity.js'
import { Placement } from './placement/placement.entity.js'
import { Portfolio } from './portfolio/portfolio.entity.js'
import { PaymentPromise } from './promise/promise.entity.js'
import { ReportExport } from './report-export/report-export.entity.js'
import { ReportDelivery } from './report-schedule/report-delivery.entity.js'
import { ReportSchedule } from './report-schedule/report-schedule.entity.js'
import { ScheduleRecipient } from './report-schedule/schedule-recipient.entity.js'
import { RetentionRule } from './retention/retention-rule.entity.js'
import { RetentionRun } from './retention/retention-run.entity.js'
import { Authenticator } from './second-factor/authenticator.entity.js'
import { RecoveryCode } from './second-factor/recovery-code.entity.js'
import { CaseWork } from './standing/case-work.entity.js'
import { ClaimBalance } from './standing/claim-balance.entity.js'
import { DailyMeasure } from './statistics/daily-measure.entity.js'
import { DailyOpenChange } from './statistics/daily-open-change.entity.js'
import { MeasureTotal } from './statistics/measure-total.entity.js'
import { StatisticsDay } from './statistics/statistics-day.entity.js'
import { StatisticsMark } from './statistics/statistics-mark.entity.js'
import { StatisticsRun } from './statistics/statistics-run.entity.js'
import { Target } from './target/target.entity.js'
import { TeamMember } from './team/team-member.entity.js'
import { Team } from './team/team.entity.js'
import { SubjectRequestDebtor } from './subject-request/subject-request-debtor.entity.js'
import { SubjectRequest } from './subject-request/subject-request.entity.js'
import { SignInAttempt } from './throttle/sign-in-attempt.entity.js'
import { DefaultView } from './saved-view/default-view.entity.js'
import { SavedView } from './saved-view/saved-view.entity.js'
import { ProvisionedPerson } from './provisioning/provisioned-person.entity.js'
import { Session } from './user/session.entity.js'
import { User } from './user/user.entity.js'
import { CaseAssignment } from './case-assignment/case-assignment.entity.js'
import { CaseLease } from './case-assignment/case-lease.entity.js'
import { FollowUp } from './follow-up/follow-up.entity.js'
import { CaseSnooze } from './next-action/case-snooze.entity.js'
import { NextActionMark } from './next-action/next-action-mark.entity.js'
import { NextAction } from './next-action/next-action.entity.js'
import { WorkStrategy } from './strategy/work-strategy.entity.js'
import { UserAbsence } from './user-skill/user-absence.entity.js'
import { UserSkill } from './user-skill/user-skill.entity.js'

/** Every table of the product, for the ORM and for the tests that walk over all of them. */
export const entities = [
  AccountLink,
  Activity,
  AlertEvaluation,
  AlertRecipient,
  AuditCheck,
  Annotation,
  ApiToken,
  AuditEvent,
  AuditHead,
  Claim,
  ClaimClosing,
  CostRate,
  CoachingNote,
  Place,
  Round,
  RoundStop,
  VisitReport,
  VisitRequest,
  ConductRule,
  Creditor,
  DebtCase,
  OrganisationCounter,
  ContactCheck,
  ContactPolicyVersion,
  ContactPoint,
  ContactPreference,
  Debtor,
  Hold,
  HoldEvent,
  FederatedIdentity,
  IdentityProvider,
  SpentSignIn,
  ImportProfile,
  Import,
  RefusedRow,
  RowIssue,
  LedgerEntry,
  LegalHold,
  Diagnosis,
  PaymentPlan,
  Instalment,
  Letter,
  LetterBatch,
  LetterBatchCase,
  LetterTemplate,
  Letterhead,
  MailMessage,
  Mandate,
  Organisation,
  Allocation,
  Payment,
  Placement,
  Portfolio,
  PaymentPromise,
  ReportExport,
  ReportAlert,
  ReportDelivery,
  ReportSchedule,
  ScheduleRecipient,
  RetentionRule,
  RetentionRun,
  CaseWork,
  ClaimBalance,
  DailyMeasure,
  DailyOpenChange,
  MeasureTotal,
  StatisticsDay,
  StatisticsMark,
  StatisticsRun,
  Target,
  TeamMember,
  Team,
  SubjectRequest,
  SubjectRequestDebtor,
  Authenticator,
  Passkey,
  RecoveryCode,
  SignInAttempt,
  ProvisionedPerson,
  SavedView,
  DefaultView,
  Session,
  User,
  CaseAssignment,
  CaseLease,
  CaseSnooze,
  FollowUp,
  NextAction,
  NextActionMark,
  UserAbsence,
  UserSkill,
  WorkStrategy,
] as const
