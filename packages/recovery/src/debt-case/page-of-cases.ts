import type { RequestContext } from '../graphql-context.js'
import type { Position } from '../graphql-page/cursor.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { type CaseFilter, countCases, findCaseIds } from './case-search.sql.js'
import type { DebtCase } from './debt-case.entity.js'

/** Cases, the highest number first: the latest opened. */
export const pageOfCases = (
  { read, loaders }: Pick<RequestContext, 'read' | 'loaders'>,
  filter: CaseFilter,
  request: PageRequest,
): Promise<Page<DebtCase>> =>
  readPage<DebtCase, bigint>(request, {
    name: 'cases',
    keyOf: numberOf,
    positionOf: (debtCase) => [debtCase.number.toString()],
    read: async (below, limit) => {
      const ids = await findCaseIds(await read(), filter, below, limit)
      const cases = await Promise.all(ids.map((id) => loaders.debtCaseById.load(id)))
      return cases.map(present)
    },
    count: async () => countCases(await read(), filter),
  })

const numberOf = ([number, ...rest]: Position): bigint | null =>
  number !== undefined && rest.length === 0 && /^\d{1,18}$/u.test(number) ? BigInt(number) : null
