import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('PromiseTerms', { simpleResolvers: true, description: 'Within which limits promises are noted.' })
export class PromiseTermsView {
  @Field(() => Int, { description: 'Days from today within which a promise falls due.' })
  daysAheadMaximum!: number

  @Field(() => Int, { description: 'Days after the due day in which a payment still counts.' })
  graceDays!: number

  @Field(() => Int, { description: 'Per cent of the amount from which a promise counts as kept.' })
  thresholdPercent!: number
}

@ObjectType('ArrangementTerms', {
  simpleResolvers: true,
  description: 'What the agency lets its people agree with debtors.',
})
export class ArrangementTermsView {
  @Field(() => PromiseTermsView, { description: 'About promises.' })
  promise!: PromiseTermsView
}
