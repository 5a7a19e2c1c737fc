import { type BusinessDate, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import { visibleCreditors } from '../graphql-read/visible-creditors.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import type { Team } from '../team/team.entity.js'
import { TeamView } from '../team/team.graphql.js'
import { Portfolio } from './portfolio.entity.js'
import { PortfolioView } from './portfolio.graphql.js'

@Resolver(() => PortfolioView)
export class PortfolioResolver {
  @Query(() => [PortfolioView], { description: 'The portfolios that the viewer may see, by name.' })
  async portfolios(
    @Arg('creditorId', () => ID, { nullable: true, description: 'Only those of this creditor.' })
    creditorId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Portfolio[]> {
    const actor = requireAction(context, 'read_portfolio')
    const creditors = visibleCreditors(actor, typeof creditorId === 'string' ? [creditorId] : null)
    const em = await context.read()
    return em.find(
      Portfolio,
      {
        organisation: actor.organisation_id,
        ...(creditors !== null && { creditor: { id: { $in: [...creditors] } } }),
      },
      { orderBy: { name: 'asc', id: 'asc' } },
    )
  }

  @Query(() => PortfolioView, { nullable: true, description: 'One portfolio; null when there is no such one.' })
  portfolio(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Portfolio | null> {
    requireAction(context, 'read_portfolio')
    return context.loaders.portfolioById.load(id)
  }

  @FieldResolver(() => CreditorView, { description: 'Whose claims these are.' })
  async creditor(@Root() portfolio: Portfolio, @Ctx() context: RequestContext): Promise<Creditor> {
    return present(await context.loaders.creditorById.load(portfolio.creditor.id))
  }

  @FieldResolver(() => TeamView, {
    nullable: true,
    description: ruled('Portfolio.team', 'Who works its cases; null when the whole agency does.'),
  })
  async team(@Root() portfolio: Portfolio, @Ctx() context: RequestContext): Promise<Team | null> {
    const id = portfolio.team?.id
    if (id === undefined || !mayReadField(context.requireActor().role, 'Portfolio.team')) return null
    return present(await context.loaders.teamById.load(id))
  }

  @FieldResolver(() => Int, { description: 'How many claims were placed in all.' })
  async placedCount(@Root() portfolio: Portfolio, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loaders.figuresOfPortfolio.load(portfolio.id))?.placed_count ?? 0
  }

  @FieldResolver(() => MoneyView, { description: 'The principal of all claims placed.' })
  async placed(@Root() portfolio: Portfolio, @Ctx() context: RequestContext): Promise<MoneyView> {
    const figures = await context.loaders.figuresOfPortfolio.load(portfolio.id)
    return moneyView(figures?.placed_minor ?? 0n, portfolio.currency)
  }

  @FieldResolver(() => MoneyView, { description: 'What of it is still open now.' })
  async openBalance(@Root() portfolio: Portfolio, @Ctx() context: RequestContext): Promise<MoneyView> {
    const figures = await context.loaders.figuresOfPortfolio.load(portfolio.id)
    return moneyView(figures?.open_minor ?? 0n, portfolio.currency)
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'Received date of the latest placement.' })
  async lastPlacedOn(@Root() portfolio: Portfolio, @Ctx() context: RequestContext): Promise<BusinessDate | null> {
    return (await context.loaders.figuresOfPortfolio.load(portfolio.id))?.last_placed_on ?? null
  }
}
