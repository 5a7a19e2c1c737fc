import { isId } from '@quittance/platform'
import DataLoader from 'dataloader'

/** Ids or parents asked for in one statement; more are asked for in several. */
const batch_maximum = 2_000

/**
 * A loader of one row per id, null where there is none. What is no id at all is answered like an unknown one and never
 * reaches the database.
 */
export const byId = <Row>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null> =>
  new DataLoader(
    async (asked) => {
      const ids = asked.filter(isId)
      const rows = ids.length === 0 ? [] : await load(ids)
      const found = new Map(rows.map((row) => [idOf(row), row]))
      return asked.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: batch_maximum },
  )

/** A loader of the rows of each parent, in the order in which the statement gives them; an empty list where none. */
export const byParent = <Row>(
  load: (parentIds: readonly string[]) => Promise<readonly Row[]>,
  parentIdOf: (row: Row) => string,
): DataLoader<string, Row[]> =>
  new DataLoader(
    async (asked) => {
      const parentIds = asked.filter(isId)
      const rows = parentIds.length === 0 ? [] : await load(parentIds)
      const found = Map.groupBy(rows, parentIdOf)
      return asked.map((id) => found.get(id) ?? [])
    },
    { maxBatchSize: batch_maximum },
  )
