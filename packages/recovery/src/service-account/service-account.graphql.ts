import { createUnionType, Field, ID, ObjectType } from 'type-graphql'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { User } from '../user/user.entity.js'
import { RoleEnum } from '../user/user.graphql.js'
import type { Role } from '../user/role.js'

@ObjectType('ServiceAccount', {
  simpleResolvers: true,
  description: 'An account of a program: it has a role and nobody can sign in to it.',
})
export class ServiceAccountView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Which program works with it.' })
  name!: string

  @Field(() => RoleEnum, { description: 'Decides what the program may do.' })
  role!: Role

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  deactivatedAt!: Date | null
}

@ObjectType('ApiTokenCreated', { simpleResolvers: true, description: 'A token just made.' })
export class ApiTokenCreated {
  @Field(() => String, { description: 'The token. It is not kept and cannot be shown again.' })
  readonly token: string

  @Field(() => ServiceAccountView, { description: 'The account that it opens.' })
  readonly serviceAccount: User

  constructor(token: string, serviceAccount: User) {
    this.token = token
    this.serviceAccount = serviceAccount
  }
}

const refusals = [NotAllowed, NotFound, InvalidInput, ConfirmationNeeded] as const

export const ServiceAccountResult = createUnionType({
  name: 'ServiceAccountResult',
  description: 'The account as it is now, or why nothing was changed.',
  types: () => [ServiceAccountView, ...refusals] as const,
  // The account is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof User ? 'ServiceAccount' : value.constructor.name),
})

export const ApiTokenCreatedResult = createUnionType({
  name: 'ApiTokenCreatedResult',
  description: 'The new token, or why there is none.',
  types: () => [ApiTokenCreated, ...refusals] as const,
})
