import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { PasskeyFacts, SessionFacts } from './read-account.js'

@ObjectType('Passkey', { simpleResolvers: true, description: 'A key in a device or password manager of the viewer.' })
export class PasskeyView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'As the viewer called it.' })
  name!: string

  @Field(() => InstantScalar, { description: 'When it was added.' })
  createdAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used; null when it never was.' })
  lastUsedAt!: Date | null
}

@ObjectType('BrowserSession', { simpleResolvers: true, description: 'A browser in which the viewer is signed in.' })
export class BrowserSessionView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Such as Firefox; null when it is not known.' })
  browser!: string | null

  @Field(() => String, { nullable: true, description: 'Such as Windows; null when it is not known.' })
  system!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Network from which it began: an address without its last part.',
  })
  address!: string | null

  @Field(() => InstantScalar, { description: 'When it began.' })
  beganAt!: Date

  @Field(() => InstantScalar, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date

  @Field(() => Boolean, { description: 'True for the session of this very request.' })
  isThisOne!: boolean
}

@ObjectType('Account', { simpleResolvers: true, description: 'How the viewer gets in; nobody else sees it.' })
export class AccountView {
  @Field(() => ID, { description: 'Id of the viewer.' })
  id!: string

  @Field(() => Boolean, { description: 'False where single sign-on or a passkey is the only way in.' })
  hasPassword!: boolean

  @Field(() => Boolean, { description: 'Whether the role cannot do without a second factor.' })
  secondFactorRequired!: boolean

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Since when there is an authenticator app; null for none.',
  })
  authenticatorAddedAt!: Date | null

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft!: number

  @Field(() => [PasskeyView], { description: 'Passkeys, the oldest first.' })
  passkeys!: readonly PasskeyFacts[]

  @Field(() => [BrowserSessionView], { description: 'Browsers in which the viewer is signed in, the latest first.' })
  sessions!: readonly SessionFacts[]
}

@ObjectType('AuthenticatorSecret', {
  simpleResolvers: true,
  description: 'What an authenticator app must know. It is shown once, and counts when a code of it was given.',
})
export class AuthenticatorSecretView {
  @Field(() => String, { description: 'In base32, to type in.' })
  readonly secret: string

  @Field(() => String, { description: 'The same as otpauth address, for a QR code.' })
  readonly uri: string

  constructor({ secret, uri }: { readonly secret: string; readonly uri: string }) {
    this.secret = secret
    this.uri = uri
  }
}

@ObjectType('FactorAdded', { simpleResolvers: true, description: 'The second factor counts from now on.' })
export class FactorAdded {
  @Field(() => [String], {
    nullable: true,
    description: 'Recovery codes that were made with the first factor, shown once; null when there were some already.',
  })
  readonly recoveryCodes: readonly string[] | null

  constructor(recoveryCodes: readonly string[] | null) {
    this.recoveryCodes = recoveryCodes
  }
}

@ObjectType('RecoveryCodes', { simpleResolvers: true, description: 'New recovery codes, shown once.' })
export class RecoveryCodesView {
  @Field(() => [String], { description: 'Each is good for one time; those there were before are worth nothing.' })
  readonly codes: readonly string[]

  constructor(codes: readonly string[]) {
    this.codes = codes
  }
}

export const BeginAuthenticatorResult = createUnionType({
  name: 'BeginAuthenticatorResult',
  description: 'How the setting up of an authenticator app began.',
  types: () => [AuthenticatorSecretView, InvalidInput, ConfirmationNeeded] as const,
})

export const AddFactorResult = createUnionType({
  name: 'AddFactorResult',
  description: 'Whether a second factor was added.',
  types: () => [FactorAdded, InvalidInput, ConfirmationNeeded] as const,
})

export const RenewRecoveryCodesResult = createUnionType({
  name: 'RenewRecoveryCodesResult',
  description: 'Whether new recovery codes were made.',
  types: () => [RecoveryCodesView, InvalidInput, ConfirmationNeeded] as const,
})

export const AccountResult = createUnionType({
  name: 'AccountResult',
  description: 'The account after a change, or why there was none.',
  types: () => [AccountView, InvalidInput, NotFound, ConfirmationNeeded] as const,
})
