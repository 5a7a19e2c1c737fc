import { may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import type { Page } from '../graphql-page/page.js'
import { pageOfTimeline, type TimelineEntry } from './page-of-timeline.js'
import { timeline_kind_actions, timeline_kinds, type TimelineKind } from './timeline-kind.js'
import { timelineSources } from './timeline-sources.js'
import { TimelineConnection, TimelineEntryView, TimelineKindEnum, TimelineSubject } from './timeline.graphql.js'

@Resolver(() => DebtCaseView)
export class CaseTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description: 'Everything that happened, the latest first. Kinds that the viewer may not see are left out.',
  })
  timeline(
    @Arg('kinds', () => [TimelineKindEnum], { nullable: true, description: 'Only these kinds.' })
    kinds: TimelineKind[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Root() debtCase: DebtCase,
    @Ctx() context: RequestContext,
  ): Promise<Page<TimelineEntry>> {
    const { role, organisation_id, time_zone } = context.requireActor()
    const seen = (kinds ?? timeline_kinds).filter((kind) => {
      const action = timeline_kind_actions[kind]
      return action === null || may(role, action)
    })
    const scope = { organisation_id, debt_case_id: debtCase.id, time_zone }
    return pageOfTimeline(context, scope, seen, { first, after, locale: context.locale })
  }
}

@Resolver(() => TimelineEntryView)
export class TimelineEntryResolver {
  @FieldResolver(() => TimelineSubject, { nullable: true, description: 'The fact itself.' })
  async subject(@Root() { kind, id }: TimelineEntry, @Ctx() context: RequestContext): Promise<object | null> {
    const source = timelineSources.find(({ kinds }) => kinds.includes(kind))
    return (await source?.subject(context, id)) ?? null
  }
}
