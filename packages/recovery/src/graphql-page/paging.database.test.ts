import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { newId, withConnection } from '@quittance/platform'
import { tenantContext } from '../actor.js'
import { buildAgency, buildPlacement } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { insertRows } from '../graphql-schema/testing/insert-rows.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { encodeCursor } from './cursor.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const [alpha] = agency.creditors
const token = await signedIn(api, agency.actor, 'administrator')
// Few days for many rows, so that the second part of each key decides often.
const days = ['2026-01-15', '2026-01-15', '2026-01-16', '2026-01-16', '2026-01-15']
for (const day of days) await buildCases(api.services, agency.actor, alpha, [{}, {}, {}], day)
const { import_id } = await buildPlacement(api.services, agency.actor, alpha, '2026-01-17', 0)
await withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
  insertRows(
    client,
    'row_issue',
    Array.from({ length: 23 }, (_, index) => ({
      organisation_id: agency.actor.organisation_id,
      creditor_id: alpha.id,
      import_id,
      id: newId(),
      line: 2 + Math.floor(index / 4),
      column_name: 'amount',
      value: 'x',
      rule: 'not_an_amount',
      severity: index % 3 === 0 ? 'warning' : 'reject',
      parameters: {},
    })),
  ),
)
afterAll(() => api.close())

const rest = '{ nodes { id } pageInfo { hasNextPage endCursor } totalCount }'
const lists = {
  debtCases: {
    ask: (page: string) => `{ list: debtCases(${page}) ${rest} }`,
    pick: (data: { list: unknown }) => data.list,
  },
  claims: { ask: (page: string) => `{ list: claims(${page}) ${rest} }`, pick: (data: { list: unknown }) => data.list },
  placements: {
    ask: (page: string) => `{ list: placements(spec: {}, ${page}) ${rest} }`,
    pick: (data: { list: unknown }) => data.list,
  },
  imports: {
    ask: (page: string) => `{ list: imports(${page}) ${rest} }`,
    pick: (data: { list: unknown }) => data.list,
  },
  issues: {
    ask: (page: string) => `{ import(id: "${import_id}") { list: issues(${page}) ${rest} } }`,
    pick: (data: { import: { list: unknown } }) => data.import.list,
  },
} as const

type Name = keyof typeof lists
type PageAnswer = {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

const readPage = async (name: Name, first: number, after: string | null): Promise<PageAnswer> => {
  const page = `first: ${first}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`
  const { data, errors } = await api.request(lists[name].ask(page), {}, { token })
  expect(errors).toEqual([])
  return lists[name].pick(data) as PageAnswer
}

const readAll = async (
  name: Name,
  sizeOf: (page: number) => number,
  between: () => Promise<unknown> = async () => {},
) => {
  const ids: string[] = []
  let after: string | null = null
  for (let page = 0; ; page++) {
    const answer: PageAnswer = await readPage(name, sizeOf(page), after)
    expect(answer.nodes.length).toBeLessThanOrEqual(sizeOf(page))
    ids.push(...answer.nodes.map(({ id }) => id))
    if (!answer.pageInfo.hasNextPage) return ids
    expect(answer.nodes.length).toBe(sizeOf(page))
    after = answer.pageInfo.endCursor
    await between()
  }
}

const names = Object.keys(lists) as Name[]

describe.each(names)('the pages of %s', (name) => {
  it('are the whole list, in its order, whatever their size', async () => {
    const whole = await readPage(name, 200, null)
    expect(whole.pageInfo.hasNextPage).toBe(false)
    expect(whole.nodes.length).toBe(whole.totalCount)
    expect(whole.totalCount).toBeGreaterThanOrEqual(6)
    const ids = whole.nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
        expect(await readAll(name, (page) => sizes[page % sizes.length] ?? 1)).toEqual(ids)
      }),
      { numRuns: 6 },
    )
  })

  it('are read to the end by pages of the exact length', async () => {
    const { totalCount, nodes } = await readPage(name, 200, null)
    const exact = await readPage(name, totalCount, null)
    expect(exact.pageInfo.hasNextPage).toBe(false)
    const after = await readPage(name, 5, exact.pageInfo.endCursor)
    expect(after).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: nodes.length })
  })

  it('refuse cursors that are not theirs', async () => {
    const ids = names.filter((other) => other !== name)
    const foreign = await Promise.all(
      ids.map(async (other) => (await readPage(other, 1, null)).pageInfo.endCursor ?? ''),
    )
    const forged = ['', '!', 'bm90IGpzb24', encodeCursor(name === 'debtCases' ? 'cases' : name, ["' or 1=1 --", 'x'])]
    for (const after of [...foreign, ...forged, encodeCursor(name, []), 'x'.repeat(5_000)]) {
      const { errors } = await api.request(lists[name].ask(`after: ${JSON.stringify(after)}`), {}, { token })
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } })
    }
  })
})

it('never repeats or loses a row of the list while others are added', async () => {
  const before = (await readPage('claims', 200, null)).nodes.map(({ id }) => id)
  let placed = 0
  const read = await readAll(
    'claims',
    () => 4,
    () => buildCases(api.services, agency.actor, alpha, [{}], placed++ % 2 === 0 ? '2026-01-15' : '2026-01-16'),
  )
  expect(new Set(read).size).toBe(read.length)
  expect(read.filter((id) => before.includes(id))).toEqual(before)
})
