import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import type { User } from '../user/user.entity.js'
import { ViewerView } from '../user/user.graphql.js'

/** What a person may show as second factor. */
export const secondFactorMethods = ['code', 'passkey', 'recovery_code'] as const

export type SecondFactorMethod = (typeof secondFactorMethods)[number]

export const SecondFactorMethodEnum = enumValues(secondFactorMethods)

registerEnumType(SecondFactorMethodEnum, {
  name: 'SecondFactorMethod',
  description: 'A second factor, besides the password.',
  valuesConfig: {
    code: { description: 'The code that an authenticator app shows now.' },
    passkey: { description: 'A passkey in a device or password manager.' },
    recovery_code: { description: 'One of the codes on paper, each good for one time.' },
  },
})

@ObjectType('Session', {
  simpleResolvers: true,
  description: 'The viewer is signed in; the session itself is in the cookie.',
})
export class SignedIn {
  @Field(() => ViewerView, { description: 'Who is signed in now.' })
  readonly viewer: User

  constructor(viewer: User) {
    this.viewer = viewer
  }
}

@ObjectType('SecondFactorNeeded', {
  simpleResolvers: true,
  description: 'The first proof was right, and the account has a second factor: nobody is signed in until it is shown.',
})
export class SecondFactorNeeded {
  @Field(() => [SecondFactorMethodEnum], { description: 'Which of them the person has.' })
  readonly methods: readonly SecondFactorMethod[]

  constructor(methods: readonly SecondFactorMethod[]) {
    this.methods = methods
  }
}

@ObjectType('EnrolmentNeeded', {
  simpleResolvers: true,
  description:
    'The first proof was right, and the role requires a second factor: nobody is signed in until it is set up.',
})
export class EnrolmentNeeded {
  @Field(() => String, { description: 'Address of the account.' })
  readonly email: string

  constructor(email: string) {
    this.email = email
  }
}

@ObjectType('SignInRefused', {
  simpleResolvers: true,
  description: 'What was shown is not valid; where it is a password, it is not said whether the account exists.',
})
export class SignInRefused {
  @Field(() => String, { description: 'What to do next, in the language of the person.' })
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}

@ObjectType('AgencyChoice', { simpleResolvers: true, description: 'An agency in which the person has an account.' })
export class AgencyChoice {
  @Field(() => String, { description: 'Give it as `organisationId` to sign in there.' })
  readonly id: string

  @Field(() => String, { description: 'Its name.' })
  readonly name: string

  constructor(id: string, name: string) {
    this.id = id
    this.name = name
  }
}

@ObjectType('AgencyNeeded', {
  simpleResolvers: true,
  description: 'The address and the password open an account in several agencies: repeat signIn with one of them.',
})
export class AgencyNeeded {
  @Field(() => [AgencyChoice], { description: 'Those agencies, by name. No other one is named.' })
  readonly agencies: readonly AgencyChoice[]

  constructor(agencies: readonly AgencyChoice[]) {
    this.agencies = agencies
  }
}

export const PasswordSignInResult = createUnionType({
  name: 'PasswordSignInResult',
  description: 'How an attempt to sign in with a password ended.',
  types: () => [SignedIn, SecondFactorNeeded, EnrolmentNeeded, SignInRefused, AgencyNeeded] as const,
})

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'How an attempt to sign in ended.',
  types: () => [SignedIn, SecondFactorNeeded, EnrolmentNeeded, SignInRefused] as const,
})

export const SignInStep = createUnionType({
  name: 'SignInStep',
  description: 'What a sign-in that was begun in this browser still needs.',
  types: () => [SecondFactorNeeded, EnrolmentNeeded] as const,
})

@ObjectType('PasskeyCeremony', { simpleResolvers: true, description: 'What the browser needs to ask for a passkey.' })
export class PasskeyCeremony {
  @Field(() => String, { description: 'Options of WebAuthn as JSON, for parseRequestOptionsFromJSON or its like.' })
  readonly options: string

  @Field(() => String, { description: 'Brought back with the answer; good for five minutes and one time.' })
  readonly ticket: string

  constructor(ceremony: { readonly options: string; readonly ticket: string }) {
    this.options = ceremony.options
    this.ticket = ceremony.ticket
  }
}
