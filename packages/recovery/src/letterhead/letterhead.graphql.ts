import { createUnionType, Field, InputType, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

@ObjectType('Letterhead', {
  simpleResolvers: true,
  description: 'Who the agency is on paper, and to which account debtors are asked to pay.',
})
export class LetterheadView {
  @Field(() => String, { description: 'Name or company name.' })
  legalName!: string

  @Field(() => String, { description: 'Address or seat, one line per part.' })
  address!: string

  @Field(() => String, { nullable: true, description: 'Legal form, capital and register, at the foot of letters.' })
  registration!: string | null

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null

  @Field(() => String, { nullable: true, description: 'E-mail; answers to e-mails go there.' })
  email!: string | null

  @Field(() => String, { description: 'Whose account it is.' })
  accountHolder!: string

  @Field(() => String, { description: 'IBAN, without spaces.' })
  iban!: string

  @Field(() => String, { nullable: true, description: 'BIC.' })
  bic!: string | null

  @Field(() => String, { nullable: true, description: 'Who signs where no agent writes.' })
  signatory!: string | null

  @Field(() => InstantScalar, { description: 'Since when it is so.' })
  changedAt!: Date
}

@InputType({ description: 'Who the agency is on paper.' })
export class LetterheadInput {
  @Field(() => String, { description: 'Name or company name.' })
  legalName!: string

  @Field(() => String, { description: 'Address or seat, one line per part.' })
  address!: string

  @Field(() => String, { nullable: true, description: 'Legal form, capital and register.' })
  registration!: string | null | undefined

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null | undefined

  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email!: string | null | undefined

  @Field(() => String, { description: 'Whose account it is.' })
  accountHolder!: string

  @Field(() => String, { description: 'IBAN.' })
  iban!: string

  @Field(() => String, { nullable: true, description: 'BIC.' })
  bic!: string | null | undefined

  @Field(() => String, { nullable: true, description: 'Who signs.' })
  signatory!: string | null | undefined
}

export const LetterheadResult = createUnionType({
  name: 'LetterheadResult',
  description: 'The letterhead, or why it was not set.',
  types: () => [LetterheadView, NotAllowed, InvalidInput] as const,
})
