import type { BusinessDate } from '@quittance/core'
import type { EntityManager } from '@quittance/platform'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import type { Position } from '../graphql-page/cursor.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { listCasesDue, planRetention } from './plan-retention.js'
import { caseDueView } from './retention-view.js'
import type { CaseDueView } from './retention.graphql.js'

/** The cases of the dry run of a day, by number. */
export const pageOfCasesDue = (
  read: () => Promise<EntityManager>,
  organisation_id: string,
  day: BusinessDate,
  request: PageRequest,
): Promise<Page<CaseDueView>> =>
  readPage<CaseDueView, bigint>(request, {
    name: 'cases-due',
    keyOf: numberOf,
    positionOf: ({ number }) => [number],
    read: async (after, limit) => {
      const due = await listCasesDue(entityManagerReader(await read()), organisation_id, day, { after, limit })
      return due.map(caseDueView)
    },
    count: async () => {
      const { counts } = await planRetention(entityManagerReader(await read()), organisation_id, day)
      return counts.reduce((sum, { count }) => sum + count, 0)
    },
  })

const numberOf = ([number, ...rest]: Position): bigint | null =>
  number !== undefined && rest.length === 0 && /^\d{1,18}$/u.test(number) ? BigInt(number) : null
