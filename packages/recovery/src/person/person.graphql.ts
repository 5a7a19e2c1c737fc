import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { type MailState, mailStates } from '../mail/mail-state.js'
import { RoleEnum } from '../user/user.graphql.js'
import type { Role } from '../user/role.js'
import { User } from '../user/user.entity.js'
import { personStates } from './person-state.js'

export const PersonStateEnum = enumValues(personStates)

registerEnumType(PersonStateEnum, {
  name: 'PersonState',
  description: 'How the account of a person stands.',
  valuesConfig: {
    invited: { description: 'The person has yet to open the link of the invitation.' },
    active: { description: 'May sign in.' },
    deactivated: { description: 'May not sign in any more; what the person did stays.' },
  },
})

const MailStateEnum = enumValues(mailStates)

registerEnumType(MailStateEnum, {
  name: 'MailState',
  description: 'Where an e-mail stands.',
  valuesConfig: {
    queued: { description: 'It waits for a server, or for its next attempt.' },
    sent: { description: 'A server took it over.' },
    failed: { description: 'It was given up.' },
  },
})

@ObjectType('Person', { simpleResolvers: true, description: 'Somebody who works here, or for a creditor.' })
export class PersonView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => String, { description: 'Address used to sign in.' })
  email!: string

  @Field(() => RoleEnum, { description: 'What the person may do.' })
  role!: Role

  @Field(() => InstantScalar, { description: 'When the account was made.' })
  createdAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed; null for one that is not.' })
  deactivatedAt!: Date | null
}

@ObjectType('Invitation', { simpleResolvers: true, description: 'The latest invitation that a person was sent.' })
export class InvitationView {
  @Field(() => InstantScalar, { description: 'When it was made.' })
  sentAt!: Date

  @Field(() => InstantScalar, { description: 'Until when its link can be used.' })
  expiresAt!: Date

  @Field(() => Boolean, { description: 'Whether the link can still be used.' })
  open!: boolean

  @Field(() => MailStateEnum, { nullable: true, description: 'Where its e-mail stands; null when long ago.' })
  mailState!: MailState | null

  @Field(() => String, { nullable: true, description: 'What the server answered when the e-mail could not be sent.' })
  mailError!: string | null
}

export const PersonConnection = connectionOf('PersonConnection', () => PersonView)

@InputType('InvitationInput', { description: 'Who is invited, and as what.' })
export class InvitationInput {
  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => String, { description: 'Address to which the link is sent, and to sign in with.' })
  email!: string

  @Field(() => RoleEnum, { description: 'What the person is to do here.' })
  role!: Role

  @Field(() => ID, { nullable: true, description: 'Whose user it is to be: for the role creditor alone.' })
  creditorId?: string | null

  @Field(() => [ID], { nullable: true, description: 'Teams that the person joins; none for the role creditor.' })
  teamIds?: string[] | null

  @Field(() => String, { description: "Language of the e-mail and of the screens: 'fr' or 'en'." })
  locale!: string
}

@ObjectType('PersonInvited', { simpleResolvers: true, description: 'An invitation is on its way.' })
export class PersonInvited {
  @Field(() => PersonView, { description: 'Who was invited.' })
  readonly person: User

  @Field(() => InstantScalar, { description: 'Until when the link can be used.' })
  readonly expiresAt: Date

  @Field(() => String, {
    nullable: true,
    description: 'The link, to be handed over, where no e-mail can bring it. It is not shown again.',
  })
  readonly link: string | null

  constructor(person: User, expiresAt: Date, link: string | null) {
    this.person = person
    this.expiresAt = expiresAt
    this.link = link
  }
}

export const InvitePersonResult = createUnionType({
  name: 'InvitePersonResult',
  description: 'The invitation, or why there is none.',
  types: () => [PersonInvited, NotFound, NotAllowed, InvalidInput, ConfirmationNeeded] as const,
})

export const PersonResult = createUnionType({
  name: 'PersonResult',
  description: 'The person as they are now, or why nothing was changed.',
  types: () => [PersonView, NotFound, NotAllowed, InvalidInput, ConfirmationNeeded] as const,
  // The person is answered as the entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof User ? 'Person' : value.constructor.name),
})
