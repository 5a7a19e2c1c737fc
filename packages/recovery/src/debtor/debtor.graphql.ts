import type { BusinessDate } from '@quittance/core'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import {
  contact_consents,
  contact_end_reasons,
  contact_kinds,
  contact_roles,
  contact_sources,
  type ContactConsent,
  type ContactEndReason,
  type ContactRole,
  type ContactSource,
} from './contact-words.js'

export const ContactKindEnum = enumValues(contact_kinds)
export const ContactRoleEnum = enumValues(contact_roles)
export const ContactSourceEnum = enumValues(contact_sources)
export const ContactConsentEnum = enumValues(contact_consents)
export const ContactEndReasonEnum = enumValues(contact_end_reasons)

registerEnumType(ContactKindEnum, {
  name: 'ContactKind',
  description: 'What a contact point is.',
  valuesConfig: {
    phone: { description: 'A telephone number.' },
    email: { description: 'An e-mail address.' },
    address: { description: 'A postal address.' },
  },
})

registerEnumType(ContactRoleEnum, {
  name: 'ContactRole',
  description: "Whose a contact point is. An employer's is never kept.",
  valuesConfig: {
    debtor: { description: "The debtor's own." },
    authorised_relative: { description: 'A relative whom the debtor authorised.' },
    representative: { description: 'Who acts for a company, or a guardian.' },
    lawyer: { description: "The debtor's lawyer." },
  },
})

registerEnumType(ContactSourceEnum, {
  name: 'ContactSource',
  description: 'From whom a contact point is known.',
  valuesConfig: {
    creditor_file: { description: 'A file of the creditor.' },
    debtor: { description: 'The debtor.' },
    agent: { description: 'Somebody at the agency.' },
    search: { description: 'A search.' },
  },
})

registerEnumType(ContactConsentEnum, {
  name: 'ContactConsent',
  description: 'Whether the person agreed to be contacted there.',
  valuesConfig: {
    unknown: { description: 'Nobody asked.' },
    given: { description: 'The person agreed.' },
    withdrawn: { description: 'The person does not agree, or not any more.' },
  },
})

registerEnumType(ContactEndReasonEnum, {
  name: 'ContactEndReason',
  description: 'Why a contact point ended.',
  valuesConfig: {
    corrected: { description: 'Another one was put in its place.' },
    wrong_number: { description: 'Somebody else answers there.' },
    bounced: { description: 'What was sent there came back.' },
    moved: { description: 'The person moved, or gave it up.' },
    asked: { description: 'The person asked for it.' },
    other: { description: 'Another reason.' },
  },
})

export const DebtorKindEnum = enumValues(['person', 'company'])

registerEnumType(DebtorKindEnum, {
  name: 'DebtorKind',
  description: 'Which law protects the debtor.',
  valuesConfig: {
    person: { description: 'A natural person.' },
    company: { description: 'A legal person.' },
  },
})

@ObjectType('Debtor', {
  simpleResolvers: true,
  description: 'A person or company that owes, as one creditor knows it.',
})
export class DebtorView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { nullable: true, description: "The creditor's reference of the debtor." })
  reference!: string | null

  @Field(() => DebtorKindEnum, { description: 'A person or a company.' })
  kind!: 'person' | 'company'

  @Field(() => String, { nullable: true, description: 'Nine digits of the French company register, when known.' })
  siren!: string | null
}

@ObjectType('ContactPoint', { simpleResolvers: true, description: 'A way to reach a debtor.' })
export class ContactPointView {
  @Field(() => BusinessDateScalar, { description: 'Since when it is known.' })
  validFrom!: BusinessDate

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day; null while it is valid.' })
  validUntil!: BusinessDate | null

  @Field(() => ContactEndReasonEnum, {
    nullable: true,
    description: 'Why it ended; null while it is valid, and where nobody said why.',
  })
  endedReason!: ContactEndReason | null

  @Field(() => ContactSourceEnum, { description: 'From whom it is known.' })
  source!: ContactSource

  @Field(() => ContactConsentEnum, { description: 'Whether the person agreed to be contacted there.' })
  consent!: ContactConsent

  @Field(() => ContactRoleEnum, { description: 'Whose it is.' })
  role!: ContactRole

  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'email, phone or address.' })
  kind!: string

  @Field(() => String, { description: 'As it is dialled or written to; the lines of an address end in line feeds.' })
  value!: string
}
