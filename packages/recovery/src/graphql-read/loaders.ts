import { activityLoaders } from '../activity/activity.loader.js'
import { annotationLoaders } from '../annotation/annotation.loader.js'
import { alertLoaders } from '../alert/alert.loader.js'
import { auditLoaders } from '../audit/subject-name.loader.js'
import { apiTokenLoaders } from '../api-token/api-token.loader.js'
import { caseAssignmentLoaders } from '../case-assignment/case-assignment.loader.js'
import { claimLoaders } from '../claim/claim.loader.js'
import { coachingLoaders } from '../coaching/coaching.loader.js'
import { creditorLoaders } from '../creditor/creditor.loader.js'
import { debtCaseLoaders } from '../debt-case/debt-case.loader.js'
import { debtorLoaders } from '../debtor/debtor.loader.js'
import { identityProviderLoaders } from '../identity-provider/identity-provider.loader.js'
import { importLoaders } from '../import/import.loader.js'
import { nextActionLoaders } from '../next-action/next-action.loader.js'
import { legalHoldLoaders } from '../legal-hold/legal-hold.loader.js'
import { letterLoaders } from '../letter/letter.loader.js'
import { paymentLoaders } from '../payment/payment.loader.js'
import { personLoaders } from '../person/person.loader.js'
import { portfolioLoaders } from '../portfolio/portfolio.loader.js'
import { roundLoaders } from '../round/round.loader.js'
import { diagnosisLoaders } from '../diagnosis/diagnosis.loader.js'
import { planLoaders } from '../plan/plan.loader.js'
import { promiseLoaders } from '../promise/promise.loader.js'
import { targetLoaders } from '../target/target.loader.js'
import { reportScheduleLoaders } from '../report-schedule/report-schedule.loader.js'
import { teamLoaders } from '../team/team.loader.js'
import { retentionLoaders } from '../retention/retention.loader.js'
import { subjectRequestLoaders } from '../subject-request/subject-request.loader.js'
import { reportExportLoaders } from '../report-export/report-export.loader.js'
import { userLoaders } from '../user/user.loader.js'
import type { LoaderSource } from './loader-source.js'

/** Every loader of a request. A statement runs when the first value of its batch is awaited. */
export const createLoaders = (source: LoaderSource) => ({
  ...activityLoaders(source),
  ...annotationLoaders(source),
  ...alertLoaders(source),
  ...apiTokenLoaders(source),
  ...auditLoaders(source),
  ...caseAssignmentLoaders(source),
  ...claimLoaders(source),
  ...coachingLoaders(source),
  ...creditorLoaders(source),
  ...debtCaseLoaders(source),
  ...debtorLoaders(source),
  ...identityProviderLoaders(source),
  ...importLoaders(source),
  ...legalHoldLoaders(source),
  ...nextActionLoaders(source),
  ...letterLoaders(source),
  ...paymentLoaders(source),
  ...personLoaders(source),
  ...portfolioLoaders(source),
  ...promiseLoaders(source),
  ...roundLoaders(source),
  ...planLoaders(source),
  ...diagnosisLoaders(source),
  ...targetLoaders(source),
  ...reportScheduleLoaders(source),
  ...teamLoaders(source),
  ...retentionLoaders(source),
  ...reportExportLoaders(source),
  ...subjectRequestLoaders(source),
  ...userLoaders(source),
})

export type Loaders = ReturnType<typeof createLoaders>
