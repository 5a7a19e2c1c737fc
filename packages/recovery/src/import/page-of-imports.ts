import type { EntityManager } from '@quittance/platform'
import { idKeyOf } from '../graphql-page/dated-key.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import type { RowScope } from '../graphql-read/loader-source.js'
import type { ImportState } from './import-state.js'
import { Import } from './import.entity.js'

/** Imports, the latest first. Ids are ordered by the moment of their making, to the millisecond and beyond. */
export const pageOfImports = (
  read: () => Promise<EntityManager>,
  scope: RowScope,
  states: readonly ImportState[] | null,
  request: PageRequest,
): Promise<Page<Import>> => {
  const matching = { ...scope, ...(states !== null && { state: { $in: [...states] } }) }
  return readPage<Import, string>(request, {
    name: 'imports',
    keyOf: idKeyOf,
    positionOf: (delivered) => [delivered.id],
    read: async (after, limit) =>
      (await read()).find(
        Import,
        { ...matching, ...(after !== null && { id: { $lt: after } }) },
        { orderBy: { id: 'desc' }, limit },
      ),
    count: async () => (await read()).count(Import, matching),
  })
}
