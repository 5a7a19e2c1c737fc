import { assertNever, type Result } from '@quittance/core'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { ContactPoint } from '../debtor/contact-point.entity.js'
import type { Debtor } from '../debtor/debtor.entity.js'
import { ContactPointView } from '../debtor/debtor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { present } from '../graphql-read/present.js'
import { addContactPoint } from './add-contact-point.js'
import { type ContactFailure, contactMessage } from './contact-failure.js'
import {
  ContactChangeResult,
  ContactConsentInput,
  ContactCorrectionInput,
  ContactEndInput,
  NewContactPointInput,
  type PostalAddressInput,
  PostalAddressView,
} from './contact-point.graphql.js'
import { correctContactPoint } from './correct-contact-point.js'
import { endContactPoint } from './end-contact-point.js'
import { readPhoneNumber } from './phone-number.rules.js'
import { type PostalAddress, readAddress } from './postal-address.rules.js'
import { setContactConsent } from './set-contact-consent.js'

type Answer = Debtor | NotFound | NotAllowed | InvalidInput

const refusal = ({ code, field }: ContactFailure, { locale }: RequestContext): Answer => {
  const message = contactMessage({ code }, locale)
  switch (code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'contact_unknown':
      return new NotFound(message)
    default:
      return new InvalidInput(message, field)
  }
}

const answer = async (
  context: RequestContext,
  command: () => Promise<Result<{ readonly debtor_id: string }, ContactFailure>>,
): Promise<Answer> => {
  const done = await context.write(command)
  return done.ok ? present(await context.loaders.debtorById.load(done.value.debtor_id)) : refusal(done.error, context)
}

const addressOf = (input: PostalAddressInput | null | undefined): PostalAddress | null =>
  input === null || input === undefined
    ? null
    : { ...input, complement: input.complement ?? '', country: input.country ?? '' }

@Resolver(() => ContactPointView)
export class ContactPointResolver {
  @Mutation(() => ContactChangeResult, { description: 'Adds a way to reach a debtor.' })
  addContactPoint(
    @Arg('input', () => NewContactPointInput, { description: 'The contact point.' }) input: NewContactPointInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    const actor = context.requireActor()
    const { debtCaseId: debt_case_id, kind, role, consent } = input
    // What a file delivered is known as such; what a person writes is never taken for it.
    const source = input.source === 'creditor_file' ? 'agent' : input.source
    const contact = { kind, text: input.text ?? '', address: addressOf(input.address) }
    return answer(context, () =>
      addContactPoint(context.services, actor, { debt_case_id, contact, role, source, consent }),
    )
  }

  @Mutation(() => ContactChangeResult, { description: 'Puts another contact point in the place of a wrong one.' })
  correctContactPoint(
    @Arg('input', () => ContactCorrectionInput, { description: 'What is right.' }) input: ContactCorrectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    const actor = context.requireActor()
    const { debtCaseId: debt_case_id, contactPointId: contact_point_id, role } = input
    const text = input.text ?? ''
    const address = addressOf(input.address)
    return answer(context, () =>
      correctContactPoint(context.services, actor, { debt_case_id, contact_point_id, text, address, role }),
    )
  }

  @Mutation(() => ContactChangeResult, { description: 'Ends a contact point; it stays in the history.' })
  endContactPoint(
    @Arg('input', () => ContactEndInput, { description: 'Which one, and why.' }) input: ContactEndInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    const actor = context.requireActor()
    const { debtCaseId: debt_case_id, contactPointId: contact_point_id, reason } = input
    return answer(context, () => endContactPoint(context.services, actor, { debt_case_id, contact_point_id, reason }))
  }

  @Mutation(() => ContactChangeResult, { description: 'Notes whether a person agrees to be contacted somewhere.' })
  setContactConsent(
    @Arg('input', () => ContactConsentInput, { description: 'What was said.' }) input: ContactConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<Answer> {
    const actor = context.requireActor()
    const { debtCaseId: debt_case_id, contactPointId: contact_point_id, consent } = input
    return answer(context, () =>
      setContactConsent(context.services, actor, { debt_case_id, contact_point_id, consent }),
    )
  }

  @FieldResolver(() => String, { description: 'As people write it; the lines of an address end in line feeds.' })
  async display(@Root() point: ContactPoint, @Ctx() context: RequestContext): Promise<string> {
    if (point.kind !== 'phone') return point.value
    const agency = present(await context.loaders.organisationById.load(point.organisation.id))
    return readPhoneNumber(point.value, agency.country)?.written ?? point.value
  }

  @FieldResolver(() => PostalAddressView, {
    nullable: true,
    description: 'The parts of a postal address; null for others.',
  })
  address(@Root() { kind, value }: ContactPoint): PostalAddress | null {
    switch (kind) {
      case 'address':
        return readAddress(value)
      case 'phone':
      case 'email':
        return null
      default:
        return assertNever(kind)
    }
  }
}
