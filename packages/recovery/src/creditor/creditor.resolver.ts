import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { Creditor } from './creditor.entity.js'
import { CreditorView } from './creditor.graphql.js'

@Resolver(() => CreditorView)
export class CreditorResolver {
  @Query(() => [CreditorView], { description: 'The creditors that the viewer may see, by name.' })
  async creditors(@Ctx() context: RequestContext): Promise<Creditor[]> {
    const { organisation_id: organisation, creditor_id } = requireAction(context, 'read_portfolio')
    const em = await context.read()
    return em.find(
      Creditor,
      { organisation, ...(creditor_id !== null && { id: creditor_id }) },
      { orderBy: { name: 'asc', id: 'asc' } },
    )
  }

  @FieldResolver(() => [PortfolioView], { description: 'Its portfolios, by name.' })
  portfolios(@Root() creditor: Creditor, @Ctx() context: RequestContext): Promise<Portfolio[]> {
    return context.loaders.portfoliosOfCreditor.load(creditor.id)
  }
}
