import { type BusinessDate, type WorkReason, work_reasons } from '@quittance/core'
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { follow_up_reasons, type FollowUpReason } from '../follow-up/follow-up-reason.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

export const WorkReasonEnum = enumValues(work_reasons)
registerEnumType(WorkReasonEnum, {
  name: 'WorkReason',
  description: 'Why a case is to be worked. Which of several wins is for the strategy to say.',
  valuesConfig: {
    call_back: { description: 'A call was agreed.' },
    legal_deadline: { description: 'A procedure in court has a deadline.' },
    limitation_near: { description: 'A claim can soon no longer be claimed in court.' },
    dispute_clock: { description: 'An answer to a dispute is due.' },
    creditor_question: { description: 'The creditor asked something, or answered.' },
    payment_returned: { description: 'A payment was taken back.' },
    plan_broken: { description: 'A payment plan ended because instalments were missed.' },
    instalment_late: { description: 'An instalment is late.' },
    broken_promise: { description: 'A promise was not kept.' },
    plan_approval: { description: 'A plan waits for somebody’s approval.' },
    visit_due: { description: 'A visit is planned.' },
    promise_reminder: { description: 'A promised payment is due soon.' },
    instalment_reminder: { description: 'An instalment is due soon.' },
    contact_data_missing: { description: 'No valid way to reach the debtor is known.' },
    first_letter: { description: 'The first letter was not sent.' },
    new_case: { description: 'The case is new and nobody worked it.' },
    letter_unanswered: { description: 'A letter or message got no answer.' },
    hold_review: { description: 'Whether a hold still stands is to be looked at.' },
    no_contact: { description: 'The debtor was not reached at the last attempt.' },
    follow_up: { description: 'It is looked at again, so that no case is forgotten.' },
  },
})

const FollowUpReasonEnum = enumValues(follow_up_reasons)
registerEnumType(FollowUpReasonEnum, {
  name: 'FollowUpReason',
  description: 'Why somebody comes back to a case.',
  valuesConfig: {
    call_back: { description: 'A call was agreed.' },
    follow_up: { description: 'To look how it stands.' },
  },
})

@ObjectType('NextAction', { simpleResolvers: true, description: 'Why and when an open case is worked next.' })
export class NextActionView {
  @Field(() => WorkReasonEnum, { description: 'Why.' })
  reason!: WorkReason

  @Field(() => BusinessDateScalar, { description: 'From which day on; in the past for what is late.' })
  dueOn!: BusinessDate

  @Field(() => InstantScalar, { nullable: true, description: 'The agreed hour of a call.' })
  dueAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What was noted when it was planned.' })
  note!: string | null

  @Field(() => BusinessDateScalar, { description: 'Since which day it stands so.' })
  since!: BusinessDate
}

@InputType('FollowUpInput', { description: 'When to come back to a case.' })
export class FollowUpInput {
  @Field(() => ID, { description: 'Which case.' })
  debtCaseId!: string

  @Field(() => FollowUpReasonEnum, { description: 'Why.' })
  reason!: FollowUpReason

  @Field(() => BusinessDateScalar, { description: 'On which day.' })
  dueOn!: BusinessDate

  @Field(() => String, {
    nullable: true,
    description: 'HH:MM in the agency’s time zone; any time of the day without it.',
  })
  dueTime?: string | null

  @Field(() => String, { nullable: true, description: 'What to think of then.' })
  note?: string | null
}

/** The case as it is now, answered as its entity, which is not an instance of the view. */
export const CaseWorkResult = createUnionType({
  name: 'CaseWorkResult',
  description: 'The case as it is now, or why nothing was changed.',
  types: () => [DebtCaseView, NotFound, NotAllowed, InvalidInput] as const,
  resolveType: (value) => (value instanceof DebtCase ? 'DebtCase' : value.constructor.name),
})
