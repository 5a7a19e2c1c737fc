import { type BusinessDate, businessDate } from '@quittance/core'
import type { Locale } from '../graphql-failure/message.js'
import type { DueCase } from './cases-due.sql.js'
import type { RetentionPlan } from './plan-retention.js'
import type { RetentionRun } from './retention-run.entity.js'
import type { CaseDueView, RetentionPlanView, RetentionRulesView, RetentionRunView } from './retention.graphql.js'
import type { RulesInForce } from './rules-in-force.js'

export const rulesView = ({ written, defaults }: RulesInForce, locale: Locale): RetentionRulesView => ({
  rules: [...written, ...defaults].map((rule) => ({
    id: rule.id,
    subject: rule.subject,
    creditor_id: rule.creditor_id,
    closingReason: rule.closing_reason,
    monthsActive: rule.months_active,
    monthsArchived: rule.months_archived,
    source: rule.source[locale],
  })),
})

export const planView = (plan: RetentionPlan, day: BusinessDate): RetentionPlanView => ({
  day,
  counts: plan.counts.map(({ creditor_id, closing_reason, step, count }) => ({
    creditor_id,
    closingReason: closing_reason,
    step,
    count,
  })),
  filesCount: plan.files_count,
  contactPointsCount: plan.contact_points_count,
  exportUrl: `/retention/${day}.csv`,
})

export const caseDueView = (due: DueCase): CaseDueView => ({
  debt_case_id: due.debt_case_id,
  number: due.number,
  step: due.step,
  closingReason: due.closing_reason,
  closedOn: due.closed_on,
  archiveOn: due.archive_on,
  anonymiseOn: due.anonymise_on,
})

export const runView = (run: RetentionRun): RetentionRunView => ({
  id: run.id,
  day: businessDate(run.day),
  trigger: run.trigger,
  startedAt: run.startedAt,
  finishedAt: run.finishedAt ?? null,
  failed: (run.failure ?? null) !== null,
  casesArchived: run.casesArchived,
  casesAnonymised: run.casesAnonymised,
  filesRemoved: run.filesRemoved,
  contactPointsRemoved: run.contactPointsRemoved,
})
