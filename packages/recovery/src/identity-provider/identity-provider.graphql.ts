import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { Organisation } from '../organisation/organisation.entity.js'
import { OrganisationView } from '../organisation/organisation.graphql.js'
import { check_levels, type CheckFinding } from './check-finding.js'
import { IdentityProvider } from './identity-provider.entity.js'
import { second_factor_trusts, type SecondFactorTrust } from './second-factor-trust.js'

export const SecondFactorTrustEnum = enumValues(second_factor_trusts)

registerEnumType(SecondFactorTrustEnum, {
  name: 'SecondFactorTrust',
  description: 'What the word of a provider is worth where a second factor is required.',
  valuesConfig: {
    own: { description: 'Nothing: people prove the second factor they have here.' },
    stated: { description: 'What it states about each sign-in (acr, amr).' },
    enforced: { description: 'Always: the administrator vouches that it demands one of everybody.' },
  },
})

export const CheckLevelEnum = enumValues(check_levels)

registerEnumType(CheckLevelEnum, {
  name: 'CheckLevel',
  description: 'How grave a finding is.',
  valuesConfig: {
    good: { description: 'As it should be.' },
    remark: { description: 'Works, but look at it.' },
    problem: { description: 'Keeps people from signing in.' },
  },
})

@ObjectType('IdentityProvider', {
  simpleResolvers: true,
  description: 'A foreign server that signs people of the agency in (OpenID Connect).',
})
export class IdentityProviderView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'How people know it.' })
  name!: string

  @Field(() => String, { description: 'Its own name for itself; never changed.' })
  issuer!: string

  @Field(() => String, { nullable: true, description: 'By what it knows Quittance; null until that was registered.' })
  clientId!: string | null

  @Field(() => [String], { description: 'Domains whose e-mail addresses it may vouch for.' })
  emailDomains!: string[]

  @Field(() => SecondFactorTrustEnum, { description: 'What its word is worth where a second factor is required.' })
  secondFactor!: SecondFactorTrust

  @Field(() => Boolean, {
    description: 'Whether an account that has a password is linked by its e-mail address at its first single sign-on.',
  })
  linksByEmail!: boolean

  @Field(() => Boolean, { description: 'Whether people who sign in here may go on using their password.' })
  passwordAllowed!: boolean

  @Field(() => Boolean, { description: 'Whether people can sign in through it now.' })
  enabled!: boolean

  @Field(() => InstantScalar, { description: 'When it was added.' })
  createdAt!: Date
}

@InputType({ description: 'The settings of a provider, all of them.' })
export class IdentityProviderInput {
  @Field(() => String, { description: 'How people know it.' })
  name!: string

  @Field(() => String, { description: 'By what it knows Quittance.' })
  clientId!: string

  @Field(() => String, { nullable: true, description: 'A new client secret; the stored one is kept when left out.' })
  clientSecret?: string | null

  @Field(() => [String], { description: 'Domains whose e-mail addresses it may vouch for, such as agency.fr.' })
  emailDomains!: string[]

  @Field(() => SecondFactorTrustEnum, { description: 'What its word is worth where a second factor is required.' })
  secondFactor!: SecondFactorTrust

  @Field(() => Boolean, { description: 'Links accounts that have a password by their e-mail address.' })
  linksByEmail!: boolean

  @Field(() => Boolean, { description: 'Lets people who sign in here go on using their password.' })
  passwordAllowed!: boolean
}

@ObjectType('CheckFinding', { simpleResolvers: true, description: 'One thing that was found out about a provider.' })
export class CheckFindingView {
  @Field(() => CheckLevelEnum, { description: 'How grave it is.' })
  level!: CheckFinding['level']

  @Field(() => String, { description: 'What, where, and how to mend it, in the language of the viewer.' })
  message!: string
}

@ObjectType('IdentityProviderCheck', { simpleResolvers: true, description: 'What a provider answered just now.' })
export class IdentityProviderCheck {
  @Field(() => [CheckFindingView], { description: 'Each thing that was asked.' })
  readonly findings: readonly CheckFinding[]

  constructor(findings: readonly CheckFinding[]) {
    this.findings = findings
  }
}

@ObjectType('IdentityProviderRemoved', { simpleResolvers: true, description: 'The provider is forgotten.' })
export class IdentityProviderRemoved {
  @Field(() => ID, { description: 'Which one it was.' })
  readonly id: string

  constructor(id: string) {
    this.id = id
  }
}

@ObjectType('SignInNameSet', { simpleResolvers: true, description: 'People of the agency find it by this name.' })
export class SignInNameSet {
  @Field(() => OrganisationView, { description: 'The agency.' })
  readonly organisation: Organisation

  constructor(organisation: Organisation) {
    this.organisation = organisation
  }
}

const refusals = [NotAllowed, NotFound, InvalidInput, ConfirmationNeeded] as const

export const IdentityProviderResult = createUnionType({
  name: 'IdentityProviderResult',
  description: 'The provider as it is now, or why nothing was changed.',
  types: () => [IdentityProviderView, ...refusals] as const,
  // The provider is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof IdentityProvider ? 'IdentityProvider' : value.constructor.name),
})

export const IdentityProviderCheckResult = createUnionType({
  name: 'IdentityProviderCheckResult',
  description: 'What was found out, or why nothing was asked.',
  types: () => [IdentityProviderCheck, NotAllowed, NotFound] as const,
})

export const IdentityProviderRemovedResult = createUnionType({
  name: 'IdentityProviderRemovedResult',
  description: 'That the provider is forgotten, or why it is not.',
  types: () => [IdentityProviderRemoved, ...refusals] as const,
})

export const SignInNameResult = createUnionType({
  name: 'SignInNameResult',
  description: 'The name, or why it was not taken.',
  types: () => [SignInNameSet, ...refusals] as const,
})
