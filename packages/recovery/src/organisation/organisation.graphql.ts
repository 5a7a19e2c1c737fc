import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('Organisation', { simpleResolvers: true, description: 'The agency in which the viewer works.' })
export class OrganisationView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'IANA zone in which it reads business dates, such as Europe/Paris.' })
  timeZone!: string

  @Field(() => String, { description: 'ISO 3166-1 code of its country, such as FR.' })
  country!: string

  @Field(() => String, { nullable: true, description: 'By what its people name it to find their single sign-on.' })
  signInName!: string | null
}
