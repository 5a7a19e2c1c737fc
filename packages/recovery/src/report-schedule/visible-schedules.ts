import type { FilterQuery } from '@mikro-orm/core'
import type { EntityManager } from '@quittance/platform'
import type { Actor } from '../actor.js'
import { rowScope } from '../graphql-read/loader-source.js'
import { isId } from '@quittance/platform'
import { seesAll } from './owned-schedule.js'
import { ReportSchedule } from './report-schedule.entity.js'

/** What of schedules and alerts an actor may read: one's own, administrators of the agency all. */
export const ownedScope = (actor: Actor) => ({
  ...rowScope(actor),
  removedAt: null,
  ...(!seesAll(actor) && { owner: { id: actor.user_id ?? '' } }),
})

/** The schedules that an actor may read, the next one first; those that are paused come last. */
export const visibleSchedules = async (em: EntityManager, actor: Actor, limit: number): Promise<ReportSchedule[]> => {
  if (actor.user_id === null) return []
  const where: FilterQuery<ReportSchedule> = ownedScope(actor)
  return await em.find(ReportSchedule, where, { orderBy: { nextRunAt: 'asc', id: 'asc' }, limit })
}

/** One of them; null for what is unknown, removed or somebody else's. */
export const visibleSchedule = async (em: EntityManager, actor: Actor, id: string): Promise<ReportSchedule | null> => {
  if (!isId(id) || actor.user_id === null) return null
  const where: FilterQuery<ReportSchedule> = { ...ownedScope(actor), id }
  return await em.findOne(ReportSchedule, where)
}
