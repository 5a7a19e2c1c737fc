import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type {
  ContactConsent,
  ContactEndReason,
  ContactKind,
  ContactRole,
  ContactSource,
} from '../debtor/contact-words.js'
import { Debtor } from '../debtor/debtor.entity.js'
import {
  ContactConsentEnum,
  ContactEndReasonEnum,
  ContactKindEnum,
  ContactRoleEnum,
  ContactSourceEnum,
  DebtorView,
} from '../debtor/debtor.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'

const line = 'At most 100 characters.'

@ObjectType('PostalAddress', { simpleResolvers: true, description: 'An address in the parts of a French letter.' })
export class PostalAddressView {
  @Field(() => String, { description: 'Flat, staircase or building; empty when there is none.' })
  complement!: string

  @Field(() => String, { description: 'Number and street.' })
  street!: string

  @Field(() => String, { description: 'Postcode; empty when it is not known.' })
  postcode!: string

  @Field(() => String, { description: 'Town; empty when it is not known.' })
  city!: string

  @Field(() => String, { description: "Empty for the agency's own." })
  country!: string
}

@InputType('PostalAddressInput', { description: 'An address in the parts of a French letter.' })
export class PostalAddressInput {
  @Field(() => String, { nullable: true, description: `Flat, staircase or building. ${line}` })
  complement?: string | null

  @Field(() => String, { description: `Number and street. ${line}` })
  street!: string

  @Field(() => String, { description: 'Five digits in France.' })
  postcode!: string

  @Field(() => String, { description: `Town. ${line}` })
  city!: string

  @Field(() => String, { nullable: true, description: `Left out for the agency's own. ${line}` })
  country?: string | null
}

@InputType('NewContactPointInput', { description: 'A way to reach a debtor.' })
export class NewContactPointInput {
  @Field(() => ID, { description: 'The case in which it is learnt.' })
  debtCaseId!: string

  @Field(() => ContactKindEnum, { description: 'What it is.' })
  kind!: ContactKind

  @Field(() => String, { nullable: true, description: 'Number or e-mail address, however it is written.' })
  text?: string | null

  @Field(() => PostalAddressInput, { nullable: true, description: 'For a postal address.' })
  address?: PostalAddressInput | null

  @Field(() => ContactRoleEnum, { description: 'Whose it is.' })
  role!: ContactRole

  @Field(() => ContactSourceEnum, { description: 'From whom it is known; only imports bring those of a creditor.' })
  source!: ContactSource

  @Field(() => ContactConsentEnum, { description: 'Whether the person agreed to be contacted there.' })
  consent!: ContactConsent
}

@InputType('ContactCorrectionInput', { description: 'What stands in the place of a wrong contact point.' })
export class ContactCorrectionInput {
  @Field(() => ID, { description: 'The case in which it is learnt.' })
  debtCaseId!: string

  @Field(() => ID, { description: 'The wrong one.' })
  contactPointId!: string

  @Field(() => String, { nullable: true, description: 'The right number or e-mail address.' })
  text?: string | null

  @Field(() => PostalAddressInput, { nullable: true, description: 'The right postal address.' })
  address?: PostalAddressInput | null

  @Field(() => ContactRoleEnum, { description: 'Whose it is.' })
  role!: ContactRole
}

@InputType('ContactEndInput', { description: 'A contact point that is not valid any more.' })
export class ContactEndInput {
  @Field(() => ID, { description: 'The case in which it is learnt.' })
  debtCaseId!: string

  @Field(() => ID, { description: 'Which one.' })
  contactPointId!: string

  @Field(() => ContactEndReasonEnum, { description: 'Why.' })
  reason!: ContactEndReason
}

@InputType('ContactConsentInput', { description: 'What a person said about being contacted somewhere.' })
export class ContactConsentInput {
  @Field(() => ID, { description: 'The case in which it is learnt.' })
  debtCaseId!: string

  @Field(() => ID, { description: 'Where.' })
  contactPointId!: string

  @Field(() => ContactConsentEnum, { description: 'What was said.' })
  consent!: ContactConsent
}

export const ContactChangeResult = createUnionType({
  name: 'ContactChangeResult',
  description: 'The debtor with the contact points as they are now, or why nothing was changed.',
  types: () => [DebtorView, NotFound, NotAllowed, InvalidInput] as const,
  // The debtor is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Debtor ? 'Debtor' : value.constructor.name),
})
