import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtorView } from '../debtor/debtor.graphql.js'
import { Debtor } from '../debtor/debtor.entity.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { subject_request_states, type SubjectRequestState } from './subject-request-state.js'
import { SubjectRequest } from './subject-request.entity.js'

export const SubjectRequestStateEnum = enumValues(subject_request_states)

registerEnumType(SubjectRequestStateEnum, {
  name: 'SubjectRequestState',
  description: 'Where a request for all that is kept about a person stands.',
  valuesConfig: {
    queued: { description: 'The package is being built.' },
    ready: { description: 'The package can be downloaded by who asked for it.' },
    failed: { description: 'The package could not be built; ask again.' },
    expired: { description: 'The package was removed.' },
  },
})

@ObjectType('SubjectMatch', { simpleResolvers: true, description: 'A record that may be about the person who asks.' })
export class SubjectMatchView {
  @Field(() => Int, { description: 'How many of the clues speak for it.' })
  matches!: number

  readonly debtor_id!: string
}

@ObjectType('SubjectRequest', {
  simpleResolvers: true,
  description: 'A request for all that is kept about one person (GDPR, art. 15), and the package that answers it.',
})
export class SubjectRequestView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => SubjectRequestStateEnum, { description: 'Where it stands.' })
  state!: SubjectRequestState

  @Field(() => InstantScalar, { description: 'When it was made.' })
  requestedAt!: Date
}

@InputType('SubjectCluesInput', { description: 'What is known of a person who asks; at least one thing.' })
export class SubjectCluesInput {
  @Field(() => String, { nullable: true, description: 'First and last name, in any order.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Telephone number, however written.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Reference of a debtor, claim or case.' })
  reference?: string | null

  @Field(() => String, { nullable: true, description: 'SIREN of a company or sole trader.' })
  siren?: string | null
}

@InputType('RectificationInput', { description: 'How a debtor is really called, and which contact points are wrong.' })
export class RectificationInput {
  @Field(() => ID, { description: 'Which debtor.' })
  debtorId!: string

  @Field(() => String, { description: 'Last name, or name of the company.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'First name of a person.' })
  firstName?: string | null

  @Field(() => [ID], { description: 'Contact points that are wrong: they end today.' })
  endedContactPointIds!: string[]
}

const failures = [NotFound, NotAllowed, InvalidInput, ConfirmationNeeded] as const
const failureOf = (value: object) => failures.find((failure) => value instanceof failure)

export const SubjectRequestResult = createUnionType({
  name: 'SubjectRequestResult',
  description: 'The request as it is now, or why there is none.',
  types: () => [SubjectRequestView, ...failures] as const,
  // The request is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof SubjectRequest ? 'SubjectRequest' : failureOf(value)),
})

export const RectificationResult = createUnionType({
  name: 'RectificationResult',
  description: 'The debtor as it is now, or why nothing was changed.',
  types: () => [DebtorView, ...failures] as const,
  // As above.
  resolveType: (value) => (value instanceof Debtor ? 'Debtor' : failureOf(value)),
})
