import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'

export const DebtorKindEnum = enumValues(['person', 'company'])

registerEnumType(DebtorKindEnum, {
  name: 'DebtorKind',
  description: 'Which law protects the debtor.',
  valuesConfig: {
    person: { description: 'A natural person.' },
    company: { description: 'A legal person.' },
  },
})

@ObjectType('Debtor', {
  simpleResolvers: true,
  description: 'A person or company that owes, as one creditor knows it.',
})
export class DebtorView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { nullable: true, description: "The creditor's reference of the debtor." })
  reference!: string | null

  @Field(() => DebtorKindEnum, { description: 'A person or a company.' })
  kind!: 'person' | 'company'

  @Field(() => String, { nullable: true, description: 'Nine digits of the French company register, when known.' })
  siren!: string | null
}

@ObjectType('ContactPoint', { simpleResolvers: true, description: 'A way to reach a debtor.' })
export class ContactPointView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'email, phone or address.' })
  kind!: string

  @Field(() => String, { description: 'As it is dialled or written to; the lines of an address end in line feeds.' })
  value!: string
}
