import { afterAll, expect, it } from 'vitest'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

// Goal: everything that happened in a case stands in its timeline once, the latest first, however it is paged, and a creditor
// is not even told that a note exists.

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const [alpha] = agency.creditors
const [id = ''] = await buildCases(api.services, agency.actor, alpha, [{}])
const agent = await signedIn(api, agency.actor, 'agent')
const ofAlpha = await signedIn(api, agency.actor, 'creditor', alpha.id)
afterAll(() => api.close())

const question = `query ($id: ID!, $kinds: [TimelineKind!], $first: Int, $after: String) {
  debtCase(id: $id) {
    timeline(kinds: $kinds, first: $first, after: $after) {
      totalCount
      nodes { id kind at subject { __typename ... on Activity { channel } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const read = async (variables: Record<string, unknown>, token: string) => {
  const { data, errors } = await api.request(question, { id, ...variables }, { token })
  expect(errors).toEqual([])
  return data.debtCase.timeline
}

it('holds every fact once, page by page', async () => {
  const whole = await read({}, agent)
  const kinds = new Set(whole.nodes.map(({ kind }: { kind: string }) => kind))
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['claim', 'contact', 'payment', 'promise']))
  expect(whole.totalCount).toBe(whole.nodes.length)
  expect(whole.nodes.every(({ subject }: { subject: unknown }) => subject !== null)).toBe(true)
  const times = whole.nodes.map(({ at }: { at: string }) => at)
  expect(times).toEqual(times.toSorted().toReversed())
  const paged: unknown[] = []
  for (let after: string | null = null; ;) {
    const page = await read({ first: 2, after }, agent)
    paged.push(...page.nodes)
    after = page.pageInfo.endCursor
    if (!page.pageInfo.hasNextPage) break
  }
  expect(paged).toEqual(whole.nodes)
})

it('is filtered by kind, and keeps notes from creditors', async () => {
  const payments = await read({ kinds: ['payment'] }, agent)
  expect(new Set(payments.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['payment']))
  expect(await read({ kinds: ['note'] }, ofAlpha)).toMatchObject({ totalCount: 0, nodes: [] })
  expect((await read({ kinds: ['contact'] }, ofAlpha)).totalCount).toBeGreaterThan(0)
})
