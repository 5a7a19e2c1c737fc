import { assertNever, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { Debtor } from '../debtor/debtor.entity.js'
import { DebtorView } from '../debtor/debtor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { badInput } from '../graphql-failure/request-error.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { findSubjects } from './find-subjects.js'
import { rectifyDebtor } from './rectify-debtor.js'
import { requestSubjectExport } from './request-subject-export.js'
import { type SubjectRequestFailure, subjectRequestMessage } from './subject-request-failure.js'
import { SubjectRequest } from './subject-request.entity.js'
import {
  RectificationInput,
  RectificationResult,
  SubjectCluesInput,
  SubjectMatchView,
  SubjectRequestResult,
  SubjectRequestView,
} from './subject-request.graphql.js'

type Refusal = NotFound | NotAllowed | InvalidInput | ConfirmationNeeded

const refusal = (failure: SubjectRequestFailure, { locale }: RequestContext): Refusal => {
  const message = subjectRequestMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'debtor_unknown':
    case 'not_available':
      return new NotFound(message)
    case 'debtor_missing':
    case 'too_many_debtors':
    case 'nothing_to_look_for':
    case 'locale_unknown':
    case 'name_missing':
    case 'name_too_long':
    case 'anonymised':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}

/** Why the viewer may not do what touches a person as a whole; null when nothing stands against it. */
const obstacle = (context: RequestContext): Refusal | null =>
  may(context.requireActor().role, 'export_subject')
    ? needConfirmation(context)
    : refusal({ code: 'not_allowed', field: null }, context)

@Resolver(() => SubjectRequestView)
export class SubjectRequestResolver {
  @Query(() => [SubjectMatchView], {
    description: 'Records of debtors, over all creditors, that may be about a person who asks; the likeliest first.',
  })
  async subjectMatches(
    @Arg('clues', () => SubjectCluesInput, { description: 'What is known of the person.' }) clues: SubjectCluesInput,
    @Ctx() context: RequestContext,
  ): Promise<SubjectMatchView[]> {
    const actor = requireAction(context, 'export_subject')
    const { name = null, email = null, phone = null, reference = null, siren = null } = clues
    const reader = entityManagerReader(await context.read())
    const found = await findSubjects(reader, actor.organisation_id, { name, email, phone, reference, siren })
    if (found === null) throw badInput(subjectRequestMessage({ code: 'nothing_to_look_for' }, context.locale), 'clues')
    const ids = found.map(({ debtor_id }) => debtor_id)
    context.noteRead('debtor.search', 'debtor', ids)
    return found
  }

  @Query(() => [SubjectRequestView], { description: 'Requests for all that is kept about a person, the latest first.' })
  async subjectRequests(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SubjectRequest[]> {
    const actor = requireAction(context, 'read_retention')
    const em = await context.read()
    return await em.find(
      SubjectRequest,
      { organisation: actor.organisation_id },
      { orderBy: { requestedAt: 'desc', id: 'desc' }, limit: pageSize(first, context.locale) },
    )
  }

  @Mutation(() => SubjectRequestResult, { description: 'Asks for all that is kept about a person, as a package.' })
  async requestSubjectExport(
    @Arg('debtorIds', () => [ID], { description: 'The records that are about the person.' }) debtorIds: string[],
    @Arg('locale', () => String, { description: "Language of the readable document: 'fr' or 'en'." }) locale: string,
    @Ctx() context: RequestContext,
  ): Promise<SubjectRequest | Refusal> {
    const hindered = obstacle(context)
    if (hindered !== null) return hindered
    if (locale !== 'fr' && locale !== 'en') return refusal({ code: 'locale_unknown', field: 'locale' }, context)
    const actor = context.requireActor()
    const done = await context.write(() =>
      requestSubjectExport(context.services, actor, { debtor_ids: debtorIds, locale }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.subjectRequestById.load(done.value.request_id))
  }

  @Mutation(() => RectificationResult, {
    description: 'Corrects how a debtor is called and ends contact points that are wrong (GDPR, art. 16).',
  })
  async rectifyDebtor(
    @Arg('input', () => RectificationInput, { description: 'What is right.' }) input: RectificationInput,
    @Ctx() context: RequestContext,
  ): Promise<Debtor | Refusal> {
    const hindered = obstacle(context)
    if (hindered !== null) return hindered
    const actor = context.requireActor()
    const done = await context.write(() =>
      rectifyDebtor(context.services, actor, {
        debtor_id: input.debtorId,
        name: input.name,
        first_name: input.firstName ?? null,
        ended_contact_point_ids: input.endedContactPointIds,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.debtorById.load(done.value.debtor_id))
  }

  @FieldResolver(() => String, { description: 'Name of who made it.' })
  requestedBy(@Root() request: SubjectRequest): string {
    return request.requestedByName
  }

  @FieldResolver(() => InstantScalar, {
    nullable: true,
    description: 'When the package is removed; null until it is ready.',
  })
  expiresAt(@Root() request: SubjectRequest): Date | null {
    return request.expiresAt ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When the package was last downloaded.' })
  downloadedAt(@Root() request: SubjectRequest): Date | null {
    return request.downloadedAt ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the readable document is; null for everybody else.',
  })
  documentUrl(@Root() request: SubjectRequest, @Ctx() context: RequestContext): string | null {
    return urlOf(request, 'html', context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the machine-readable data is; null for everybody else.',
  })
  dataUrl(@Root() request: SubjectRequest, @Ctx() context: RequestContext): string | null {
    return urlOf(request, 'json', context)
  }

  @FieldResolver(() => [DebtorView], { description: 'The records that are about the person.' })
  async debtors(@Root() request: SubjectRequest, @Ctx() context: RequestContext): Promise<Debtor[]> {
    const rows = await context.loaders.debtorsOfSubjectRequest.load(request.id)
    const debtors = await Promise.all(rows.map((row) => context.loaders.debtorById.load(row.debtor.id)))
    return debtors.filter((debtor) => debtor !== null)
  }
}

const urlOf = (
  { id, state, expiresAt, requestedBy }: SubjectRequest,
  part: 'html' | 'json',
  { services, requireActor }: RequestContext,
): string | null =>
  state === 'ready' && expiresAt && expiresAt > services.clock.now() && requestedBy?.id === requireActor().user_id
    ? `/subject-requests/${id}/access.${part}`
    : null

@Resolver(() => SubjectMatchView)
export class SubjectMatchResolver {
  @FieldResolver(() => DebtorView, { description: 'The record.' })
  async debtor(@Root() match: SubjectMatchView, @Ctx() context: RequestContext): Promise<Debtor> {
    return present(await context.loaders.debtorById.load(match.debtor_id))
  }

  @FieldResolver(() => CreditorView, { description: 'Which creditor knows it.' })
  async creditor(@Root() match: SubjectMatchView, @Ctx() context: RequestContext): Promise<Creditor> {
    const debtor = present(await context.loaders.debtorById.load(match.debtor_id))
    return present(await context.loaders.creditorById.load(debtor.creditor.id))
  }

  @FieldResolver(() => [DebtCaseView], { description: 'Its cases.' })
  debtCases(@Root() match: SubjectMatchView, @Ctx() context: RequestContext): Promise<DebtCase[]> {
    return context.loaders.casesOfDebtor.load(match.debtor_id)
  }
}
