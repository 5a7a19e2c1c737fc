import { isId, type EntityManager } from '@quittance/platform'
import type { Position } from '../graphql-page/cursor.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import type { RowScope } from '../graphql-read/loader-source.js'
import { RowIssue } from './row-issue.entity.js'
import type { Severity } from './rule/row-rule.js'

type IssueKey = { readonly line: number; readonly id: string }

/** Issues of one import, in the order of its lines. */
export const pageOfIssues = (
  read: () => Promise<EntityManager>,
  scope: RowScope,
  filter: { readonly import_id: string; readonly severity: Severity | null },
  request: PageRequest,
): Promise<Page<RowIssue>> => {
  const matching = {
    ...scope,
    import: { id: filter.import_id },
    ...(filter.severity !== null && { severity: filter.severity }),
  }
  return readPage<RowIssue, IssueKey>(request, {
    name: 'issues',
    keyOf: issueKeyOf,
    positionOf: (issue) => [String(issue.line), issue.id],
    read: async (after, limit) =>
      (await read()).find(RowIssue, after === null ? matching : { $and: [matching, following(after)] }, {
        orderBy: { line: 'asc', id: 'asc' },
        limit,
      }),
    count: async () => (await read()).count(RowIssue, matching),
  })
}

const issueKeyOf = ([line, id, ...rest]: Position): IssueKey | null =>
  line !== undefined && id !== undefined && rest.length === 0 && /^\d{1,9}$/u.test(line) && isId(id)
    ? { line: Number(line), id }
    : null

const following = ({ line, id }: IssueKey) => ({ $or: [{ line: { $gt: line } }, { line, id: { $gt: id } }] })
