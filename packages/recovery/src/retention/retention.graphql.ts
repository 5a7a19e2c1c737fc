import { type BusinessDate, type ClosingReason, retention_subjects, type RetentionSubject } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ClosingReasonEnum } from '../debt-case/closing/case-closing.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { retention_steps, type RetentionStep } from './cases-due.sql.js'

export const RetentionSubjectEnum = enumValues(retention_subjects)

registerEnumType(RetentionSubjectEnum, {
  name: 'RetentionSubject',
  description: 'What a retention rule is about.',
  valuesConfig: {
    case: { description: 'A closed case: active, then archived, then anonymised.' },
    file: { description: 'A delivered file, from the end of its import on.' },
    contact_point: { description: 'A contact point, from the end of its validity on.' },
    prospect: { description: 'A contact point that the agency found and by which nobody was reached.' },
  },
})

export const RetentionStepEnum = enumValues(retention_steps)

registerEnumType(RetentionStepEnum, {
  name: 'RetentionStep',
  description: 'What is done to a case that is due.',
  valuesConfig: {
    archive: { description: 'It leaves daily use; only those who may read the archive see it.' },
    anonymise: { description: 'What names anybody is taken out for good; figures stay.' },
  },
})

@ObjectType('RetentionRule', { simpleResolvers: true, description: 'How long something is kept.' })
export class RetentionRuleView {
  @Field(() => ID, { nullable: true, description: 'Null for a default of the country, which cannot be removed.' })
  id!: string | null

  @Field(() => RetentionSubjectEnum, { description: 'What it is about.' })
  subject!: RetentionSubject

  @Field(() => ClosingReasonEnum, { nullable: true, description: 'For which reason; null for every one.' })
  closingReason!: ClosingReason | null

  @Field(() => Int, { description: 'Months of daily use.' })
  monthsActive!: number

  @Field(() => Int, { description: 'Months in the archive after that.' })
  monthsArchived!: number

  @Field(() => String, { description: 'On what the period rests.' })
  source!: string

  /** Looked up by the resolver; null for every creditor. */
  readonly creditor_id!: string | null
}

@ObjectType('RetentionCount', { simpleResolvers: true, description: 'How many cases are due.' })
export class RetentionCountView {
  @Field(() => ClosingReasonEnum, { description: 'Why they were closed.' })
  closingReason!: ClosingReason

  @Field(() => RetentionStepEnum, { description: 'What would be done to them.' })
  step!: RetentionStep

  @Field(() => Int, { description: 'How many.' })
  count!: number

  readonly creditor_id!: string
}

@ObjectType('RetentionPlan', {
  simpleResolvers: true,
  description: 'The dry run: what the night of a day would do as things stand. Nothing is changed.',
})
export class RetentionPlanView {
  @Field(() => BusinessDateScalar, { description: 'The day.' })
  day!: BusinessDate

  @Field(() => [RetentionCountView], { description: 'Cases by creditor, reason and step.' })
  counts!: readonly RetentionCountView[]

  @Field(() => Int, { description: 'Delivered files that would be removed.' })
  filesCount!: number

  @Field(() => Int, { description: 'Contact points that would be removed.' })
  contactPointsCount!: number

  @Field(() => String, { description: 'Where the list of cases can be fetched as CSV.' })
  exportUrl!: string
}

@ObjectType('CaseDue', { simpleResolvers: true, description: 'A case to which the night of a day would do something.' })
export class CaseDueView {
  @Field(() => RetentionStepEnum, { description: 'What.' })
  step!: RetentionStep

  @Field(() => ClosingReasonEnum, { description: 'Why it was closed.' })
  closingReason!: ClosingReason

  @Field(() => BusinessDateScalar, { description: 'When it was closed.' })
  closedOn!: BusinessDate

  @Field(() => BusinessDateScalar, { description: 'When it is due for the archive.' })
  archiveOn!: BusinessDate

  @Field(() => BusinessDateScalar, { description: 'When it is due to be anonymised.' })
  anonymiseOn!: BusinessDate

  readonly debt_case_id!: string
  readonly number!: string
}

export const CaseDueConnection = connectionOf('CaseDueConnection', () => CaseDueView)

@ObjectType('RetentionRun', { simpleResolvers: true, description: 'One application of the retention rules.' })
export class RetentionRunView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'As of which day.' })
  day!: BusinessDate

  @Field(() => String, { description: 'What made it run: night or demand.' })
  trigger!: string

  @Field(() => InstantScalar, { description: 'When it began, or was asked for.' })
  startedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it ended; null while it waits or works.' })
  finishedAt!: Date | null

  @Field(() => Boolean, { description: 'True when its last attempt went wrong; the next one goes on with the rest.' })
  failed!: boolean

  @Field(() => Int, { description: 'Cases that went to the archive.' })
  casesArchived!: number

  @Field(() => Int, { description: 'Cases that were anonymised.' })
  casesAnonymised!: number

  @Field(() => Int, { description: 'Delivered files that were removed.' })
  filesRemoved!: number

  @Field(() => Int, { description: 'Contact points that were removed.' })
  contactPointsRemoved!: number
}

@InputType('RetentionRuleInput', { description: 'How long something is to be kept.' })
export class RetentionRuleInput {
  @Field(() => RetentionSubjectEnum, { description: 'What it is about.' })
  subject!: RetentionSubject

  @Field(() => ID, { nullable: true, description: 'For which creditor; left out for every one.' })
  creditorId?: string | null

  @Field(() => ClosingReasonEnum, { nullable: true, description: 'For which reason; left out for every one.' })
  closingReason?: ClosingReason | null

  @Field(() => Int, { description: 'Months of daily use, from 0 to 360.' })
  monthsActive!: number

  @Field(() => Int, { description: 'Months in the archive after that, from 0 to 360; 0 for what is no case.' })
  monthsArchived!: number

  @Field(() => String, { description: 'On what the period rests: a law, a contract, a decision.' })
  source!: string
}

@ObjectType('RetentionRules', { simpleResolvers: true, description: 'All rules that hold, defaults included.' })
export class RetentionRulesView {
  @Field(() => [RetentionRuleView], { description: 'Those of the organisation, then the defaults of its country.' })
  rules!: readonly RetentionRuleView[]
}

const failures = [NotFound, NotAllowed, InvalidInput, ConfirmationNeeded] as const

export const RetentionRulesResult = createUnionType({
  name: 'RetentionRulesResult',
  description: 'The rules as they hold now, or why nothing was changed.',
  types: () => [RetentionRulesView, ...failures] as const,
  resolveType: (value) => failures.find((failure) => value instanceof failure) ?? RetentionRulesView,
})

export const RetentionRunResult = createUnionType({
  name: 'RetentionRunResult',
  description: 'The run that was asked for, or why there is none.',
  types: () => [RetentionRunView, NotAllowed, ConfirmationNeeded] as const,
  resolveType: (value) => failures.find((failure) => value instanceof failure) ?? RetentionRunView,
})
