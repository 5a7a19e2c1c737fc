import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import type { Page } from '../graphql-page/page.js'
import { askedIds } from '../graphql-read/asked-ids.js'
import { present } from '../graphql-read/present.js'
import { visibleCreditors } from '../graphql-read/visible-creditors.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import type { Claim } from './claim.entity.js'
import { ClaimConnection, ClaimView } from './claim.graphql.js'
import { pageOfClaims } from './page-of-claims.js'

@Resolver(() => ClaimView)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims that the viewer may see, the latest placed first.' })
  claims(
    @Arg('portfolioIds', () => [ID], { nullable: true, description: 'Only those of these portfolios.' })
    portfolioIds: string[] | null | undefined,
    @Arg('creditorIds', () => [ID], { nullable: true, description: 'Only those of these creditors.' })
    creditorIds: string[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Claim>> {
    const actor = requireAction(context, 'read_case')
    const filter = {
      organisation_id: actor.organisation_id,
      scope: caseScope(actor),
      creditor_ids: visibleCreditors(actor, askedIds(creditorIds, 'creditorIds', context.locale)),
      portfolio_ids: askedIds(portfolioIds, 'portfolioIds', context.locale),
    }
    return pageOfClaims(context.read, filter, { first, after, locale: context.locale })
  }

  @FieldResolver(() => String, {
    description: "The creditor's reference, with its leading zeros; a dash once it was anonymised.",
  })
  reference(@Root() claim: Claim): string {
    return claim.reference.startsWith('anonymised:') ? '–' : claim.reference
  }

  @FieldResolver(() => MoneyView, { description: 'What was placed.' })
  principal(@Root() claim: Claim): MoneyView {
    return moneyView(claim.principalMinor, claim.currency)
  }

  @FieldResolver(() => MoneyView, {
    description: 'What of the principal is still owed now: the sum of its ledger entries.',
  })
  async openBalance(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<MoneyView> {
    const balance = await context.loaders.balanceOfClaim.load(claim.id)
    return moneyView(balance?.open_minor ?? 0n, claim.currency)
  }

  @FieldResolver(() => Boolean, { description: 'Whether a dispute is open on it, or on its whole case.' })
  async disputed(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<boolean> {
    return (await context.loaders.disputeOfClaim.load(claim.id)) !== null
  }

  @FieldResolver(() => DebtCaseView, { description: 'The case in which it is worked.' })
  async debtCase(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<DebtCase> {
    return present(await context.loaders.debtCaseById.load(claim.debtCase.id))
  }

  @FieldResolver(() => PortfolioView, { description: 'The portfolio in which it was placed.' })
  async portfolio(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<Portfolio> {
    return present(await context.loaders.portfolioById.load(claim.portfolio.id))
  }

  @FieldResolver(() => CreditorView, { description: 'To whom it is owed.' })
  async creditor(@Root() claim: Claim, @Ctx() context: RequestContext): Promise<Creditor> {
    return present(await context.loaders.creditorById.load(claim.creditor.id))
  }
}
