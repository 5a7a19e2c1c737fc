import { ofCasesIn } from '../debt-case/case-filter.js'
import type DataLoader from 'dataloader'
import { byId, byParent } from '../graphql-read/by-id.js'
import { idList } from '../graphql-read/id-list.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Activity } from './activity.entity.js'

export const activityLoaders = ({ read, scope, cases }: LoaderSource) => {
  const loaders = new Map<number, DataLoader<string, Activity[]>>()
  const latest = (count: number): DataLoader<string, Activity[]> =>
    byParent(
      async (debtCaseIds) => {
        const em = await read()
        const rows = await em.execute<{ id: string }[]>(latestOfEach, [idList(debtCaseIds), scope.organisation, count])
        return await em.find(
          Activity,
          { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: rows.map((row) => row.id) } },
          { orderBy: { occurredAt: 'desc', id: 'desc' } },
        )
      },
      (activity) => activity.debtCase.id,
    )
  return {
    activityById: byId(
      async (ids) =>
        (await read()).find(Activity, { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
      (activity) => activity.id,
    ),
    /** The latest activities of each case, at most `count` each; one loader per count. */
    latestActivitiesOfCase: (count: number): DataLoader<string, Activity[]> => {
      const loader = loaders.get(count) ?? latest(count)
      loaders.set(count, loader)
      return loader
    },
  }
}

const latestOfEach = `
  select latest.id
    from unnest(?::uuid[]) as debt_case(id)
   cross join lateral (
     select id
       from activity
      where organisation_id = ? and debt_case_id = debt_case.id
      order by occurred_at desc, id desc
      limit ?
   ) as latest`
