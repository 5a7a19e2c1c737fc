import { mayReadField } from '@quittance/core'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { ruled } from '../graphql-read/ruled.js'
import type { Activity } from './activity.entity.js'
import { ActivityView } from './activity.graphql.js'

/** What somebody is about to read; that it was read is noted where there is something to read. */
const noted = (text: string | null | undefined, activity: Activity, context: RequestContext): string | null => {
  if (text === null || text === undefined) return null
  context.noteRead('private_note.read', 'debt_case', [activity.debtCase.id])
  return text
}

@Resolver(() => ActivityView)
export class ActivityResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: ruled('Activity.reasonForDelay', 'Why the debtor is late, such as cash_flow or illness.'),
  })
  reasonForDelay(@Root() activity: Activity, @Ctx() context: RequestContext): string | null {
    return mayReadField(context.requireActor().role, 'Activity.reasonForDelay')
      ? noted(activity.reasonForDelay, activity, context)
      : null
  }

  @FieldResolver(() => String, { nullable: true, description: ruled('Activity.note', 'What the agent wrote.') })
  note(@Root() activity: Activity, @Ctx() context: RequestContext): string | null {
    return mayReadField(context.requireActor().role, 'Activity.note') ? noted(activity.note, activity, context) : null
  }
}
