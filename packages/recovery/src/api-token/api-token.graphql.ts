import { Field, ID, ObjectType } from 'type-graphql'
import { InstantScalar } from '../graphql-scalar/instant.js'

@ObjectType('ApiToken', {
  simpleResolvers: true,
  description: 'What a program shows to work as a service account. The token itself was shown once and is not kept.',
})
export class ApiTokenView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'What it is for.' })
  name!: string

  @Field(() => String, { description: 'Its first characters, by which it is recognised.' })
  prefix!: string

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => InstantScalar, { description: 'From when on it no longer opens anything.' })
  expiresAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'Last use, to the minute; null when never used.' })
  lastUsedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt!: Date | null
}
