import { limits } from '@quittance/core'
import { messageIn, type Locale } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { decodeCursor, encodeCursor, type Position } from './cursor.js'
import type { PageInfoView } from './page-info.graphql.js'

/** A page of a list. The total is counted only when it is asked for. */
export type Page<Row> = {
  readonly nodes: readonly Row[]
  readonly pageInfo: PageInfoView
  readonly totalCount: () => Promise<number>
}

/** The page of a list that shows this viewer nothing. */
export const emptyPage = <Row>(): Page<Row> => ({
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: () => Promise.resolve(0),
})

/** Which page is asked for. */
export type PageRequest = {
  readonly first: number | null | undefined
  readonly after: string | null | undefined
  readonly locale: Locale
}

/** A list that is read page by page, each beginning after the last row of the one before (keyset paging). */
export type PagedList<Row, Key> = {
  /** Names the list in its cursors. */
  readonly name: string
  /** Makes a key of a cursor's position; null when it cannot be one. */
  readonly keyOf: (position: Position) => Key | null
  readonly positionOf: (row: Row) => Position
  /** At most `limit` rows that come after the key, in the list's order. */
  readonly read: (after: Key | null, limit: number) => Promise<readonly Row[]>
  readonly count: () => Promise<number>
}

/** Rows of a page as asked for; throws BAD_USER_INPUT outside of the limits. */
export const pageSize = (first: number | null | undefined, locale: Locale): number => {
  const size = first ?? limits.page_size_default
  if (size < 1 || size > limits.page_size_maximum) throw badInput(messageIn(locale).page_size, 'first')
  return size
}

/** Reads one page. One row more than asked for tells whether another page follows. */
export const readPage = async <Row, Key>(request: PageRequest, list: PagedList<Row, Key>): Promise<Page<Row>> => {
  const size = pageSize(request.first, request.locale)
  const rows = await list.read(startOf(request, list), size + 1)
  const nodes = rows.slice(0, size)
  const last = nodes.at(-1)
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last === undefined ? null : encodeCursor(list.name, list.positionOf(last)),
    },
    totalCount: list.count,
  }
}

const startOf = <Row, Key>(request: PageRequest, list: PagedList<Row, Key>): Key | null => {
  if (request.after === null || request.after === undefined) return null
  const position = decodeCursor(list.name, request.after)
  const key = position === null ? null : list.keyOf(position)
  if (key === null) throw badInput(messageIn(request.locale).cursor, 'after')
  return key
}
