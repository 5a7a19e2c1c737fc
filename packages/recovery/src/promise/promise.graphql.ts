import type { BusinessDate } from '@quittance/core'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'

export const PromiseStatusEnum = enumValues(['open', 'kept', 'partly_kept', 'broken', 'cancelled'])

registerEnumType(PromiseStatusEnum, {
  name: 'PromiseStatus',
  description: 'What became of a promise.',
  valuesConfig: {
    open: { description: 'Its deadline has not passed and it is not paid yet.' },
    kept: { description: 'Paid to its threshold at least.' },
    partly_kept: { description: 'Paid in part, below its threshold, when the deadline passed.' },
    broken: { description: 'Nothing was paid by the deadline.' },
    cancelled: { description: 'Withdrawn; it counts nowhere.' },
  },
})

@ObjectType('Promise', { simpleResolvers: true, description: "A debtor's promise to pay." })
export class PromiseView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'Day on which it was made.' })
  promisedOn!: BusinessDate

  @Field(() => BusinessDateScalar, { description: 'Day by which it is to be paid.' })
  dueOn!: BusinessDate

  @Field(() => Int, { description: 'Days after the due day in which a payment still counts.' })
  graceDays!: number

  @Field(() => Int, { description: 'Per cent of the amount from which the promise counts as kept.' })
  thresholdPercent!: number

  @Field(() => PromiseStatusEnum, { description: 'What became of it.' })
  status!: 'open' | 'kept' | 'partly_kept' | 'broken' | 'cancelled'

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Day on which the outcome became certain; null while open.',
  })
  decidedOn!: BusinessDate | null
}
