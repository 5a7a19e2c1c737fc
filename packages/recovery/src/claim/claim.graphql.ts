import type { BusinessDate } from '@quittance/core'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'

export const ClaimKindEnum = enumValues(['civil', 'commercial'])

registerEnumType(ClaimKindEnum, {
  name: 'ClaimKind',
  description: 'Which law governs the debt.',
  valuesConfig: {
    civil: { description: 'Owed by or to someone who is not in business.' },
    commercial: { description: 'Between people in business.' },
  },
})

@ObjectType('Claim', { simpleResolvers: true, description: 'One debt, as it was placed.' })
export class ClaimView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => ClaimKindEnum, { description: 'Civil or commercial.' })
  kind!: 'civil' | 'commercial'

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Day of the invoice.' })
  issuedOn!: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Day by which it was to be paid.' })
  dueOn!: BusinessDate | null

  @Field(() => BusinessDateScalar, { description: 'Day on which the agency received it.' })
  placedOn!: BusinessDate
}

export const ClaimConnection = connectionOf('ClaimConnection', () => ClaimView)
