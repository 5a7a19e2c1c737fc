import { useCallback, useRef, useState } from 'react'
import { describeFailure, type Failure } from './failure.js'

/** A list as the API answers it, page by page. */
interface Connection<Row> {
  readonly nodes: readonly Row[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The query that a list comes from. */
interface PagedQuery<Row> {
  readonly connection: Connection<Row> | undefined
  readonly error?: unknown
  readonly refetch: () => Promise<unknown>
  readonly fetchMore: (options: { variables: { after: string } }) => Promise<unknown>
}

/** What `RecordList` needs of it: the rows so far, and the way to the next page, one at a time. */
export function useRecordPages<Row>({ connection, error, refetch, fetchMore }: PagedQuery<Row>) {
  const [loadingMore, setLoadingMore] = useState(false)
  const [pageError, setPageError] = useState<unknown>(null)
  const busy = useRef(false)
  const after = connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null
  const loadMore = useCallback(async () => {
    if (after === null || busy.current) return
    busy.current = true
    setLoadingMore(true)
    setPageError(null)
    try {
      await fetchMore({ variables: { after } })
    } catch (reason) {
      setPageError(reason)
    } finally {
      busy.current = false
      setLoadingMore(false)
    }
  }, [after, fetchMore])
  const problem = pageError ?? error
  const failure: Failure | null = problem ? describeFailure(problem) : null
  return {
    rows: connection?.nodes ?? null,
    totalCount: connection?.totalCount,
    // After a failure only the user asks again, so that scrolling does not hammer a server in trouble.
    hasNextPage: after !== null && failure === null,
    loadMore,
    loadingMore,
    failure,
    onRetry: () => void (pageError ? loadMore() : refetch()),
  }
}
