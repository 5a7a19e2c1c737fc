import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import type { Role } from '../user/role.js'
import { RoleEnum } from '../user/user.graphql.js'
import type { FactorCoverage, PolicyFacts } from './read-security-policy.js'

@ObjectType('FactorCoverage', { simpleResolvers: true, description: 'How many people of a role have a second factor.' })
export class FactorCoverageView {
  @Field(() => RoleEnum, { description: 'Which role.' })
  role!: Role

  @Field(() => Int, { description: 'People with an open account.' })
  people!: number

  @Field(() => Int, { description: 'Those of them that have no second factor.' })
  withoutFactor!: number
}

@ObjectType('SecurityPolicy', { simpleResolvers: true, description: 'How people of the agency get in.' })
export class SecurityPolicyView {
  @Field(() => [RoleEnum], { description: 'Roles that cannot work without a second factor.' })
  readonly secondFactorRoles: readonly Role[]

  @Field(() => Int, { description: 'Minutes without any request after which a session ends.' })
  readonly idleMinutes: number

  @Field(() => Int, { description: 'Hours after which a session ends, however much it is used.' })
  readonly absoluteHours: number

  @Field(() => [FactorCoverageView], { description: 'Per role, whom the policy would meet unprepared.' })
  readonly coverage: readonly FactorCoverage[]

  constructor(facts: PolicyFacts) {
    this.secondFactorRoles = facts.second_factor_roles
    this.idleMinutes = facts.idle_minutes
    this.absoluteHours = facts.absolute_hours
    this.coverage = facts.coverage
  }
}

@InputType('SecurityPolicyInput', { description: 'How people of the agency shall get in.' })
export class SecurityPolicyInput {
  @Field(() => [RoleEnum], { description: 'Roles that cannot work without a second factor.' })
  secondFactorRoles!: Role[]

  @Field(() => Int, { description: 'From 5 to 1440.' })
  idleMinutes!: number

  @Field(() => Int, { description: 'From 1 to 720.' })
  absoluteHours!: number
}

export const SecurityPolicyResult = createUnionType({
  name: 'SecurityPolicyResult',
  description: 'The policy after a change, or why there was none.',
  types: () => [SecurityPolicyView, NotAllowed, InvalidInput, ConfirmationNeeded] as const,
})
