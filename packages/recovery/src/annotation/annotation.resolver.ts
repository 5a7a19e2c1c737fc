import { assertNever, type BusinessDate } from '@quittance/core'
import { isId } from '@quittance/platform'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Actor } from '../actor.js'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { datedKeyOf, type DatedKey } from '../graphql-page/dated-key.js'
import { type Page, readPage } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { annotate } from './annotate.js'
import { Annotation } from './annotation.entity.js'
import {
  AnnotationConnection,
  AnnotationInputView,
  AnnotationResult,
  AnnotationView,
  RemoveAnnotationResult,
  RemovedAnnotation,
} from './annotation.graphql.js'
import { type AnnotationFailure, annotationMessage } from './annotation-message.js'
import type { AnnotationInput } from './annotation-scope.js'
import { changeAnnotation } from './change-annotation.js'
import { removeAnnotation } from './remove-annotation.js'

@Resolver(() => AnnotationView)
export class AnnotationResolver {
  @Query(() => AnnotationConnection, { description: 'Annotations, the latest days first.' })
  annotations(
    @Arg('creditorId', () => ID, {
      nullable: true,
      description: 'Only what concerns one creditor: its own, those of its portfolios, and those of all.',
    })
    creditorId: string | null | undefined,
    @Arg('portfolioId', () => ID, {
      nullable: true,
      description: 'Only what concerns one portfolio: its own, those of its creditor, and those of all.',
    })
    portfolioId: string | null | undefined,
    @Arg('from', () => BusinessDateScalar, { nullable: true, description: 'Only what ends on this day or later.' })
    from: BusinessDate | null | undefined,
    @Arg('to', () => BusinessDateScalar, { nullable: true, description: 'Only what begins on this day or earlier.' })
    to: BusinessDate | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Annotation>> {
    const actor = requireAction(context, 'read_portfolio')
    const where = async () => ({
      $and: [
        visibleTo(actor),
        ...(creditorId ? [{ $or: [{ creditor: { id: null } }, ...ofCreditor(creditorId)] }] : []),
        ...(portfolioId ? [{ $or: [{ creditor: { id: null } }, ...(await ofPortfolio(portfolioId, context))] }] : []),
        ...(from ? [{ toDay: { $gte: from } }] : []),
        ...(to ? [{ fromDay: { $lte: to } }] : []),
      ],
    })
    return readPage<Annotation, DatedKey>(
      { first, after, locale: context.locale },
      {
        name: 'annotations',
        keyOf: datedKeyOf,
        positionOf: (annotation) => [annotation.fromDay, annotation.id],
        read: async (below, limit) => {
          const conditions = await where()
          return (await context.read()).find(
            Annotation,
            below === null ? conditions : { $and: [conditions, isBelow(below)] },
            { orderBy: { fromDay: 'desc', id: 'desc' }, limit },
          )
        },
        count: async () => (await context.read()).count(Annotation, await where()),
      },
    )
  }

  @Mutation(() => AnnotationResult, { description: 'Writes what happened on a day on the charts of reports.' })
  async annotate(
    @Arg('input', () => AnnotationInputView, { description: 'The annotation.' }) input: AnnotationInputView,
    @Ctx() context: RequestContext,
  ): Promise<Annotation | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() => annotate(context.services, actor, inputOf(input)))
    return done.ok
      ? present(await context.loaders.annotationById.load(done.value.annotation_id))
      : refusal(done.error, context)
  }

  @Mutation(() => AnnotationResult, { description: 'Changes an annotation.' })
  async changeAnnotation(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => AnnotationInputView, { description: 'What it is to be.' }) input: AnnotationInputView,
    @Ctx() context: RequestContext,
  ): Promise<Annotation | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() => changeAnnotation(context.services, actor, id, inputOf(input)))
    return done.ok ? present(await context.loaders.annotationById.load(id)) : refusal(done.error, context)
  }

  @Mutation(() => RemoveAnnotationResult, { description: 'Takes an annotation off the charts.' })
  async removeAnnotation(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RemovedAnnotation | NotFound | NotAllowed> {
    const actor = context.requireActor()
    const done = await context.write(() => removeAnnotation(context.services, actor, id))
    if (done.ok) return new RemovedAnnotation(done.value.annotation_id)
    const message = annotationMessage(done.error, context.locale)
    return done.error.code === 'not_allowed' ? new NotAllowed(message) : new NotFound(message)
  }

  @FieldResolver(() => CreditorView, { nullable: true, description: 'The creditor it concerns; null where all.' })
  async creditor(@Root() annotation: Annotation, @Ctx() context: RequestContext): Promise<Creditor | null> {
    return annotation.creditor ? await context.loaders.creditorById.load(annotation.creditor.id) : null
  }

  @FieldResolver(() => PortfolioView, { nullable: true, description: 'The portfolio it concerns, where it is one.' })
  async portfolio(@Root() annotation: Annotation, @Ctx() context: RequestContext): Promise<Portfolio | null> {
    return annotation.portfolio ? await context.loaders.portfolioById.load(annotation.portfolio.id) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who wrote it; not for creditors.' })
  async writtenBy(@Root() annotation: Annotation, @Ctx() context: RequestContext): Promise<string | null> {
    const user_id = annotation.writtenBy?.id
    if (user_id === undefined || context.requireActor().creditor_id !== null) return null
    return (await context.loaders.userById.load(user_id))?.name ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it was last changed; null when never.' })
  changedAt(@Root() annotation: Annotation): Date | null {
    return annotation.changedAt ?? null
  }
}

/** The first wall: creditors' users read what is shared and concerns their creditor or all. RLS is the second. */
const visibleTo = (actor: Actor) =>
  actor.creditor_id === null
    ? { organisation: actor.organisation_id }
    : {
        organisation: actor.organisation_id,
        shared: true,
        $or: [{ creditor: { id: null } }, { creditor: { id: actor.creditor_id } }],
      }

/** An id that is none concerns nobody. */
const ofCreditor = (creditor_id: string) => (isId(creditor_id) ? [{ creditor: { id: creditor_id } }] : [])

const ofPortfolio = async (portfolio_id: string, { loaders }: RequestContext) => {
  const portfolio = isId(portfolio_id) ? await loaders.portfolioById.load(portfolio_id) : null
  return portfolio === null
    ? []
    : [{ portfolio: { id: portfolio.id } }, { portfolio: { id: null }, creditor: { id: portfolio.creditor.id } }]
}

const isBelow = ({ day, id }: DatedKey) => ({ $or: [{ fromDay: { $lt: day } }, { fromDay: day, id: { $lt: id } }] })

const inputOf = (input: AnnotationInputView): AnnotationInput => ({
  text: input.text,
  from_day: input.fromDay,
  to_day: input.toDay ?? input.fromDay,
  creditor_id: input.creditorId ?? null,
  portfolio_id: input.portfolioId ?? null,
  shared: input.shared ?? false,
})

const refusal = (failure: AnnotationFailure, { locale }: RequestContext): NotFound | NotAllowed | InvalidInput => {
  const message = annotationMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'annotation_unknown':
    case 'creditor_unknown':
    case 'portfolio_unknown':
      return new NotFound(message)
    case 'text_missing':
    case 'text_too_long':
    case 'days_reversed':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}
