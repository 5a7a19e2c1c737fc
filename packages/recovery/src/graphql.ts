/** The GraphQL face of the product: its schema, and what the server needs around it. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type ContainerType } from 'type-graphql'
import { ActivityResolver } from './activity/activity.resolver.js'
import { AccountLinkResolver } from './account-link/account-link.resolver.js'
import { AccountResolver } from './account/account.resolver.js'
import { AgeingResolver } from './ageing/ageing.resolver.js'
import { AnnotationResolver } from './annotation/annotation.resolver.js'
import { AlertEvaluationResolver, ReportAlertResolver } from './alert/alert.resolver.js'
import { ArrangementResolver } from './arrangement/arrangement.resolver.js'
import { AuditResolver } from './audit/audit.resolver.js'
import { CallResolver, ScriptedCaseResolver } from './call/call.resolver.js'
import { ChangeExplanationResolver } from './change-explanation/change-explanation.resolver.js'
import { CaseAssignmentResolver } from './case-assignment/case-assignment.resolver.js'
import { ClaimResolver } from './claim/claim.resolver.js'
import { ContactPolicyResolver } from './contact-policy/contact-policy.resolver.js'
import { ContactPointResolver } from './contact-point/contact-point.resolver.js'
import { CostRateResolver } from './cost-rate/cost-rate.resolver.js'
import { CoachingResolver } from './coaching/coaching.resolver.js'
import { ConductResolver } from './conduct/conduct.resolver.js'
import { CreditorResolver } from './creditor/creditor.resolver.js'
import { CaseClosingResolver } from './debt-case/closing/case-closing.resolver.js'
import { DebtCaseResolver } from './debt-case/debt-case.resolver.js'
import { DebtorResolver } from './debtor/debtor.resolver.js'
import { ForecastResolver } from './forecast/forecast.resolver.js'
import { BigIntScalar } from './graphql-scalar/big-int.js'
import { InstantScalar } from './graphql-scalar/instant.js'
import { notingRefusals } from './graphql-schema/noting-refusals.js'
import { HoldResolver } from './hold/hold.resolver.js'
import { IdentityProviderResolver } from './identity-provider/identity-provider.resolver.js'
import {
  ImportInspectionResolver,
  ImportProfileResolver,
  ImportResolver,
  RowIssueResolver,
} from './import/import.resolver.js'
import { KpiResolver } from './kpi/kpi.resolver.js'
import { HeldCaseResolver, LegalHoldResolver } from './legal-hold/legal-hold.resolver.js'
import { NextActionResolver } from './next-action/next-action.resolver.js'
import { CaseLetterResolver, LetterResolver } from './letter/letter.resolver.js'
import { LetterTemplateResolver } from './letter-template/letter-template.resolver.js'
import { LetterheadResolver } from './letterhead/letterhead.resolver.js'
import { OrganisationResolver } from './organisation/organisation.resolver.js'
import { AllocationResolver, PaymentResolver } from './payment/payment.resolver.js'
import { ChangePersonResolver } from './person/change-person.resolver.js'
import { PerformanceResolver } from './performance/performance.resolver.js'
import { PersonResolver } from './person/person.resolver.js'
import { PlacementResolver } from './placement/placement.resolver.js'
import { PortfolioResolver } from './portfolio/portfolio.resolver.js'
import { DiagnosedCaseResolver, DiagnosisResolver } from './diagnosis/diagnosis.resolver.js'
import { PlanCommandResolver } from './plan/plan-command.resolver.js'
import { InstalmentResolver, PaymentPlanResolver, PlannedCaseResolver } from './plan/plan.resolver.js'
import { PromiseCommandResolver } from './promise/promise-command.resolver.js'
import { PromiseResolver } from './promise/promise.resolver.js'
import { ReceivedResolver } from './recipient/received.resolver.js'
import { RollResolver } from './roll/roll.resolver.js'
import { QueueHealthResolver } from './queue-health/queue-health.resolver.js'
import { RecoveryCurveResolver } from './recovery-curve/recovery-curve.resolver.js'
import { ReportExportResolver } from './report-export/report-export.resolver.js'
import { SavedViewResolver } from './saved-view/saved-view.resolver.js'
import { ReportTableResolver } from './report-table/report-table.resolver.js'
import { ReportDeliveryResolver, ReportScheduleResolver } from './report-schedule/report-schedule.resolver.js'
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js'
import { SecurityPolicyResolver } from './security-policy/security-policy.resolver.js'
import { SessionResolver } from './session/session.resolver.js'
import {
  CaseDueResolver,
  RetentionCountResolver,
  RetentionResolver,
  RetentionRuleResolver,
} from './retention/retention.resolver.js'
import { SignInResolver } from './session/sign-in.resolver.js'
import { RoundResolver } from './round/round.resolver.js'
import { CaseVisitResolver, RoundStopResolver, VisitRequestResolver } from './round/visit.resolver.js'
import { ServiceAccountResolver } from './service-account/service-account.resolver.js'
import { StrategyResolver } from './strategy/strategy.resolver.js'
import { StatisticsResolver } from './statistics/statistics.resolver.js'
import { ChangeTeamResolver } from './team/change-team.resolver.js'
import { TargetResolver } from './target/target.resolver.js'
import { TeamResolver } from './team/team.resolver.js'
import { SubjectMatchResolver, SubjectRequestResolver } from './subject-request/subject-request.resolver.js'
import { CaseTimelineResolver, TimelineEntryResolver } from './timeline/timeline.resolver.js'
import { UserResolver } from './user/user.resolver.js'
import { WorkQueueResolver } from './work-queue/work-queue.resolver.js'
import { WorkResolver } from './workload/work.resolver.js'

export {
  type ClientFacts,
  createRequestContext,
  type RequestContext,
  type RequestContextOptions,
  type SessionCookie,
} from './graphql-context.js'
export { isExpected, maskError, maskErrors } from './graphql-failure/mask-error.js'
export { type Locale, messageIn } from './graphql-failure/message.js'
export { inspectDocument } from './graphql-limit/inspect-document.js'
export { inspectOperation } from './graphql-limit/inspect-operation.js'
export { limitRules, parseLimits } from './graphql-limit/limit-rules.js'
export { queryLimits } from './graphql-limit/query-limits.js'

/** Every class of resolvers. They hold no state, so one instance of each serves all requests. */
const resolvers = [
  ActivityResolver,
  AccountLinkResolver,
  AccountResolver,
  AgeingResolver,
  AlertEvaluationResolver,
  AllocationResolver,
  AnnotationResolver,
  AuditResolver,
  ChangeTeamResolver,
  CaseAssignmentResolver,
  CaseClosingResolver,
  ChangeExplanationResolver,
  ClaimResolver,
  ContactPolicyResolver,
  CostRateResolver,
  CoachingResolver,
  ConductResolver,
  CreditorResolver,
  DebtCaseResolver,
  DebtorResolver,
  ForecastResolver,
  IdentityProviderResolver,
  ImportInspectionResolver,
  ImportProfileResolver,
  ImportResolver,
  KpiResolver,
  HeldCaseResolver,
  HoldResolver,
  LegalHoldResolver,
  CaseDueResolver,
  RetentionCountResolver,
  RetentionResolver,
  RetentionRuleResolver,
  NextActionResolver,
  CaseLetterResolver,
  LetterResolver,
  LetterTemplateResolver,
  LetterheadResolver,
  OrganisationResolver,
  PaymentResolver,
  ChangePersonResolver,
  PerformanceResolver,
  PersonResolver,
  PlacementResolver,
  PortfolioResolver,
  PromiseResolver,
  PromiseCommandResolver,
  DiagnosisResolver,
  DiagnosedCaseResolver,
  PlanCommandResolver,
  InstalmentResolver,
  PaymentPlanResolver,
  PlannedCaseResolver,
  ArrangementResolver,
  ReceivedResolver,
  QueueHealthResolver,
  RecoveryCurveResolver,
  ReportTableResolver,
  ReportAlertResolver,
  ReportDeliveryResolver,
  ReportScheduleResolver,
  RollResolver,
  RoundResolver,
  RoundStopResolver,
  VisitRequestResolver,
  CaseVisitResolver,
  RowIssueResolver,
  ReportExportResolver,
  SavedViewResolver,
  SecondFactorResolver,
  SecurityPolicyResolver,
  SessionResolver,
  SignInResolver,
  ServiceAccountResolver,
  StatisticsResolver,
  StrategyResolver,
  SubjectMatchResolver,
  SubjectRequestResolver,
  TargetResolver,
  TeamResolver,
  CallResolver,
  ScriptedCaseResolver,
  CaseTimelineResolver,
  ContactPointResolver,
  TimelineEntryResolver,
  UserResolver,
  WorkQueueResolver,
  WorkResolver,
] as const

/** The executable schema. Its type definitions are committed as schema.graphql. */
export const createSchema = (): GraphQLSchema => {
  const instances = new Map<unknown, object>(resolvers.map((resolver) => [resolver, new resolver()]))
  const container: ContainerType = { get: (resolver) => instances.get(resolver) }
  const schema = buildSchemaSync({
    resolvers: [...resolvers],
    container,
    validate: false,
    scalarsMap: [
      { type: Date, scalar: InstantScalar },
      { type: BigInt, scalar: BigIntScalar },
    ],
  })
  return notingRefusals(schema)
}
