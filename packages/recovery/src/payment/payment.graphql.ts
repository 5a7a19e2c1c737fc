import type { BusinessDate } from '@quittance/core'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'

export const PaymentChannelEnum = enumValues(['agency', 'creditor'])

registerEnumType(PaymentChannelEnum, {
  name: 'PaymentChannel',
  description: 'Who received the money.',
  valuesConfig: {
    agency: { description: 'The agency; it is to be remitted.' },
    creditor: { description: 'The creditor directly.' },
  },
})

@ObjectType('Payment', { simpleResolvers: true, description: 'Money received, or the reversal of such a payment.' })
export class PaymentView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'Day of the payment, or of its reversal.' })
  paidOn!: BusinessDate

  @Field(() => PaymentChannelEnum, { description: 'Who received it.' })
  channel!: 'agency' | 'creditor'

  @Field(() => String, { nullable: true, description: 'Reference under which it came.' })
  reference!: string | null
}

@ObjectType('Allocation', { simpleResolvers: true, description: 'The part of a payment that was imputed to a claim.' })
export class AllocationView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string
}
