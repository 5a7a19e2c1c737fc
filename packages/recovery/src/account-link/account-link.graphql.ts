import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { type LinkPurpose, linkPurposes } from './link-purpose.js'

export const LinkPurposeEnum = enumValues(linkPurposes)

registerEnumType(LinkPurposeEnum, {
  name: 'AccountLinkPurpose',
  description: 'What a link in an e-mail lets its reader do.',
  valuesConfig: {
    invitation: { description: 'Open the account that somebody was invited to.' },
    password_reset: { description: 'Replace a forgotten password.' },
  },
})

@ObjectType('AccountLink', { simpleResolvers: true, description: 'A link of an e-mail that can still be used.' })
export class AccountLinkView {
  @Field(() => LinkPurposeEnum, { description: 'What it is for.' })
  purpose!: LinkPurpose

  @Field(() => String, { description: 'Address of the account.' })
  email!: string

  @Field(() => String, { description: 'Name of the person, as it is known so far.' })
  name!: string

  @Field(() => String, { description: 'The agency whose account it is.' })
  organisationName!: string

  @Field(() => InstantScalar, { description: 'Until when it can be used.' })
  expiresAt!: Date
}

@ObjectType('PasswordSet', {
  simpleResolvers: true,
  description: 'The account has its password. Nobody is signed in: sign in with it next.',
})
export class PasswordSet {
  @Field(() => String, { description: 'Address to sign in with.' })
  readonly email: string

  constructor(email: string) {
    this.email = email
  }
}

@ObjectType('LinkUnusable', {
  simpleResolvers: true,
  description: 'The link is unknown, used, replaced or too old: it is not said which.',
})
export class LinkUnusable {
  @Field(() => String, { description: 'What to do next, in the language of the person.' })
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}

@ObjectType('PasswordResetRequested', {
  simpleResolvers: true,
  description: 'A link is on its way, if there is an account with this address: it is not said whether there is.',
})
export class PasswordResetRequested {
  @Field(() => String, { description: 'What to do next, in the language of the person.' })
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}

export const SetPasswordByLinkResult = createUnionType({
  name: 'SetPasswordByLinkResult',
  description: 'Whether the link set the password.',
  types: () => [PasswordSet, LinkUnusable, InvalidInput] as const,
})

export const RequestPasswordResetResult = createUnionType({
  name: 'RequestPasswordResetResult',
  description: 'The answer to a request for a new password; it is the same for every address.',
  types: () => [PasswordResetRequested, InvalidInput] as const,
})
