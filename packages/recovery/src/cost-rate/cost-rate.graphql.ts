import { type BusinessDate, cost_kind_ids, type CostKind } from '@quittance/core'
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

export const CostKindEnum = enumValues(cost_kind_ids)
registerEnumType(CostKindEnum, {
  name: 'CostKind',
  description: 'What has a price.',
  valuesConfig: {
    agent_hour: { description: "An hour of an agent's time, by the durations of activities." },
    letter: { description: 'A letter sent out.' },
    email: { description: 'An e-mail sent out.' },
    sms: { description: 'A text message sent out.' },
    visit: { description: 'A visit made.' },
  },
})

@ObjectType('CostRate', {
  simpleResolvers: true,
  description: 'What something costs the agency from a day on, until the next day for which a rate was set.',
})
export class CostRateView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => CostKindEnum, { description: 'Of what.' })
  kind!: CostKind

  @Field(() => String, { description: 'ISO 4217 code; it applies to portfolios of this currency.' })
  currency!: string

  @Field(() => BusinessDateScalar, { description: 'The first day on which it is valid.' })
  validFrom!: BusinessDate

  @Field(() => BigIntScalar, { nullable: true, description: 'Minor units of an hour or a piece; null where it ends.' })
  amountMinor!: bigint | null

  @Field(() => String, { nullable: true, description: 'Who set it.' })
  setByName!: string | null

  @Field(() => InstantScalar, { description: 'When it was set.' })
  setAt!: Date
}

@InputType({ description: 'What something costs from a day on.' })
export class SetCostRateInput {
  @Field(() => CostKindEnum, { description: 'Of what.' })
  kind!: CostKind

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string

  @Field(() => BusinessDateScalar, { description: 'The first day on which it is valid.' })
  validFrom!: BusinessDate

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Minor units of an hour or a piece; null ends the rate from that day on.',
  })
  amountMinor!: bigint | null | undefined
}

export const CostRateResult = createUnionType({
  name: 'CostRateResult',
  description: 'The rate, or why it was not set.',
  types: () => [CostRateView, NotAllowed, InvalidInput] as const,
})
