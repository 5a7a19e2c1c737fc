import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('Creditor', { simpleResolvers: true, description: 'A client of the agency, who places claims.' })
export class CreditorView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Short name used in files and on the command line.' })
  code!: string

  @Field(() => String, { description: 'Name as it is written to debtors.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Address or seat as it stands on letters, one line per part.' })
  address!: string | null
}
