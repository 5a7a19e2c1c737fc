import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { setCreditorAddress } from '../creditor/set-creditor-address.js'
import { CreditorAddressResult } from '../creditor/creditor-address.graphql.js'
import type { Creditor } from '../creditor/creditor.entity.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { letterheadMessage } from './letterhead-message.js'
import { LetterheadInput, LetterheadResult, LetterheadView } from './letterhead.graphql.js'
import { type LetterheadFacts, readLetterhead } from './read-letterhead.js'
import { setLetterhead } from './set-letterhead.js'

@Resolver()
export class LetterheadResolver {
  @Query(() => LetterheadView, {
    nullable: true,
    description: 'Who the agency is on paper; null until somebody said so.',
  })
  async letterhead(@Ctx() context: RequestContext): Promise<LetterheadView | null> {
    const actor = requireAction(context, 'manage_template')
    const found = await readLetterhead(entityManagerReader(await context.read()), actor.organisation_id)
    return found === null ? null : viewOf(found)
  }

  @Mutation(() => LetterheadResult, {
    description: 'Says who the agency is on paper. Letters that were sent keep what stood on them.',
  })
  async setLetterhead(
    @Arg('input', () => LetterheadInput, { description: 'The letterhead.' }) input: LetterheadInput,
    @Ctx() context: RequestContext,
  ): Promise<LetterheadView | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      setLetterhead(context.services, actor, {
        legal_name: input.legalName,
        address: input.address,
        registration: input.registration ?? null,
        phone: input.phone ?? null,
        email: input.email ?? null,
        account_holder: input.accountHolder,
        iban: input.iban,
        bic: input.bic ?? null,
        signatory: input.signatory ?? null,
      }),
    )
    if (!done.ok) {
      const message = letterheadMessage(done.error, context.locale)
      return done.error.code === 'not_allowed' ? new NotAllowed(message) : new InvalidInput(message, done.error.field)
    }
    const reader = entityManagerReader(await context.read())
    return viewOf(present(await readLetterhead(reader, actor.organisation_id)))
  }

  @Mutation(() => CreditorAddressResult, { description: 'Says where a creditor has its address or seat.' })
  async setCreditorAddress(
    @Arg('creditorId', () => ID, { description: 'Which creditor.' }) creditorId: string,
    @Arg('address', () => String, { description: 'One line per part.' }) address: string,
    @Ctx() context: RequestContext,
  ): Promise<Creditor | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      setCreditorAddress(context.services, actor, { creditor_id: creditorId, address }),
    )
    if (done.ok) return present(await context.loaders.creditorById.load(done.value.creditor_id))
    const message = letterheadMessage(done.error, context.locale)
    if (done.error.code === 'not_allowed') return new NotAllowed(message)
    return done.error.code === 'creditor_unknown' ? new NotFound(message) : new InvalidInput(message, done.error.field)
  }
}

const viewOf = (facts: LetterheadFacts): LetterheadView =>
  Object.assign(new LetterheadView(), {
    legalName: facts.legal_name,
    address: facts.address,
    registration: facts.registration,
    phone: facts.phone,
    email: facts.email,
    accountHolder: facts.account_holder,
    iban: facts.iban,
    bic: facts.bic,
    signatory: facts.signatory,
    changedAt: facts.changed_at,
  })
