import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('Portfolio', {
  simpleResolvers: true,
  description: 'A named set of claims under one mandate, in one currency.',
})
export class PortfolioView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Short name used in files and on the command line.' })
  code!: string

  @Field(() => String, { description: 'Name for people.' })
  name!: string

  @Field(() => String, { description: 'ISO 4217 code of all its amounts.' })
  currency!: string
}
