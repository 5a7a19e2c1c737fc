import { err, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import type { Page } from '../graphql-page/page.js'
import { askedIds } from '../graphql-read/asked-ids.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import { visibleCreditors } from '../graphql-read/visible-creditors.js'
import type { Import } from '../import/import.entity.js'
import { ImportView } from '../import/import.graphql.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { filterFault } from '../report/report-filter.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { pageOfPlacements } from './page-of-placements.js'
import type { Placement } from './placement.entity.js'
import { placementConditions } from './placement-conditions.js'
import { PlacementConnection, PlacementView } from './placement.graphql.js'

@Resolver(() => PlacementView)
export class PlacementResolver {
  @Query(() => PlacementConnection, {
    description:
      'The placements that a report counts, the latest first: received within its period and by its as-of day.',
  })
  async placements(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Placement>> {
    const actor = requireAction(context, 'read_portfolio')
    const { locale } = context
    const filters = spec.filters ?? []
    const fault = filterFault(actor, filters)
    if (fault !== null) return unwrapReport(err(fault), context)
    const months = unwrapReport(placementConditions(filters), context)
    const filter = {
      organisation_id: actor.organisation_id,
      creditor_ids: visibleCreditors(actor, askedIds(spec.creditorIds, 'creditorIds', locale)),
      portfolio_ids: askedIds(spec.portfolioIds, 'portfolioIds', locale),
      from: spec.period?.from ?? null,
      to: spec.period?.to ?? null,
      as_of: spec.asOf ?? context.services.clock.today(actor.time_zone),
      known_at: spec.knownAt ?? null,
      currency: spec.currency ?? null,
      filters,
      months,
    }
    return await pageOfPlacements(context.read, filter, { first, after, locale })
  }

  @FieldResolver(() => MoneyView, { description: 'The principal of its claims.' })
  placed(@Root() placement: Placement): MoneyView {
    return moneyView(placement.placedMinor, placement.currency)
  }

  @FieldResolver(() => PortfolioView, { description: 'The portfolio into which it came.' })
  async portfolio(@Root() placement: Placement, @Ctx() context: RequestContext): Promise<Portfolio> {
    return present(await context.loaders.portfolioById.load(placement.portfolio.id))
  }

  @FieldResolver(() => ImportView, {
    nullable: true,
    description: ruled('Placement.import', 'The file that brought it.'),
  })
  async import(@Root() placement: Placement, @Ctx() context: RequestContext): Promise<Import | null> {
    if (!mayReadField(context.requireActor().role, 'Placement.import')) return null
    return await context.loaders.importById.load(placement.import.id)
  }
}
