import { type EntityManager, withConnection, withEntityManager } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { type Actor, tenantContext } from '../actor.js'
import { type CaseScope, caseScope, isInScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { rowScope } from '../graphql-read/loader-source.js'
import { createLoaders } from '../graphql-read/loaders.js'
import { numbered, sql } from '../report/sql.js'
import { authenticate } from '../user/authenticate.js'
import type { Role } from '../user/role.js'
import { buildAgency } from './testing/agency.js'
import { buildCases } from './testing/cases.js'
import { signedIn } from './testing/sign-in.js'
import { buildTeam } from './testing/teams.js'
import { openTestApi } from './testing/test-api.js'

// Goal: agents and managers read the cases of their teams, their own, and those of no team, by whatever way they ask.
// Method: cases of two teams and of none; every person asks every query and every loader for all of them.

const api = await openTestApi()
afterAll(() => api.close())
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const [alpha, beta] = creditors
const ofNord = await buildCases(api.services, actor, alpha, [{ name: 'Nord' }, { name: 'Nord' }])
const [ofSud, assigned] = await buildCases(api.services, actor, beta, [{ name: 'Sud' }, { name: 'Sud' }])

const person = async (role: Role, creditor_id: string | null = null) => {
  const token = await signedIn(api, actor, role, creditor_id)
  const found = await authenticate(api.services, token)
  if (found?.user_id === undefined || found.user_id === null) throw new Error('Nobody was signed in')
  return { token, user_id: found.user_id }
}

const people = {
  'an agent of Nord': await person('agent'),
  'an agent of Sud': await person('agent'),
  'a manager of Nord': await person('manager'),
  'an agent of both': await person('agent'),
  'an agent of no team': await person('agent'),
  'a manager of no team': await person('manager'),
  'the administrator': await person('administrator'),
  'the accountant': await person('finance'),
  'the auditor': await person('auditor'),
  'a user of the creditor alpha': await person('creditor', alpha.id),
} as const
type Who = keyof typeof people

const idOf = (who: Who): string => people[who].user_id
const nord = await buildTeam(api.services, actor, 'Nord', {
  portfolio_ids: [alpha.portfolio_id],
  user_ids: [idOf('an agent of Nord'), idOf('a manager of Nord'), idOf('an agent of both')],
})
const sud = await buildTeam(api.services, actor, 'Sud', {
  portfolio_ids: [beta.portfolio_id],
  user_ids: [idOf('an agent of Sud'), idOf('an agent of both')],
})
// Opened before the portfolio had a team, as cases of agencies that do not use teams are.
const [ofNobody] = await buildCases(api.services, actor, beta, [{ name: 'Nobody' }])
await withConnection(api.services.database.pool, tenantContext(actor), (client) =>
  client.query('update debt_case set assignee_id = $3 where organisation_id = $1 and id = $2', [
    actor.organisation_id,
    assigned,
    idOf('an agent of no team'),
  ]),
)

const name = new Map([
  [ofNord[0], 'nord 1'],
  [ofNord[1], 'nord 2'],
  [ofSud, 'sud'],
  [assigned, 'assigned'],
  [ofNobody, 'nobody'],
])
const every = [...name.values()]
const namesOf = (ids: readonly (string | undefined)[]): string[] => ids.map((id) => name.get(id) ?? '?').toSorted()
const sorted = (names: readonly string[]): string[] => names.toSorted()

const readable: readonly (readonly [Who, readonly string[]])[] = [
  ['an agent of Nord', ['nord 1', 'nord 2', 'nobody']],
  ['an agent of Sud', ['sud', 'assigned', 'nobody']],
  ['a manager of Nord', ['nord 1', 'nord 2', 'nobody']],
  ['an agent of both', every],
  ['an agent of no team', ['assigned', 'nobody']],
  ['a manager of no team', ['nobody']],
  ['the administrator', every],
  ['the accountant', every],
  ['the auditor', every],
  ['a user of the creditor alpha', ['nord 1', 'nord 2']],
]

const actorOf = async (who: Who): Promise<Actor> => {
  const found = await authenticate(api.services, people[who].token)
  if (found === null) throw new Error(`${who} is not signed in`)
  return found
}

const ask = async (who: Who, document: string, variables: object = {}) => {
  const { data, errors } = await api.request(document, variables, { token: people[who].token })
  expect(errors).toEqual([])
  return data
}

type Node = { readonly id: string }
type ClaimNode = { readonly debtCase: Node }

describe.each(readable)('%s', (who, expected) => {
  it('lists, counts, finds and opens these cases and no others', async () => {
    const listed = await ask(who, '{ debtCases { nodes { id } totalCount } }')
    expect(namesOf(listed.debtCases.nodes.map(({ id }: Node) => id))).toEqual(sorted(expected))
    expect(listed.debtCases.totalCount).toBe(expected.length)
    const searched = 'query ($search: String) { debtCases(search: $search) { nodes { id } totalCount } }'
    for (const search of ['nord', 'sud', 'nobody', '00']) {
      const { nodes, totalCount } = (await ask(who, searched, { search })).debtCases
      expect(totalCount).toBe(nodes.length)
      expect(expected).toEqual(expect.arrayContaining(namesOf(nodes.map(({ id }: Node) => id))))
    }
    for (const [id, label] of name) {
      const { debtCase } = await ask(who, 'query ($id: ID!) { debtCase(id: $id) { id } }', { id })
      expect([label, debtCase]).toEqual([label, expected.includes(label) ? { id } : null])
    }
  })

  it('lists the claims of these cases', async () => {
    const { claims } = await ask(who, '{ claims { nodes { debtCase { id } } totalCount } }')
    expect(claims.totalCount).toBe(expected.length * 2)
    const ids = new Set<string>(claims.nodes.map(({ debtCase }: ClaimNode) => debtCase.id))
    expect(namesOf([...ids])).toEqual(sorted(expected))
  })

  it('reads the figure of the whole, and behind it these cases and the sum of the others', async () => {
    const figures = await ask(
      who,
      `{ kpis(spec: {}, ids: ["placed"]) { numerator }
         casesBehind(spec: {}, measure: "placed_minor") {
           nodes { debtCase { id } amountMinor count } totalCount totalAmountMinor elsewhere { cases amountMinor count }
         } }`,
    )
    const { nodes, totalCount, totalAmountMinor, elsewhere } = figures.casesBehind
    expect(namesOf(nodes.map(({ debtCase }: ClaimNode) => debtCase.id))).toEqual(sorted(expected))
    expect(totalAmountMinor).toBe(figures.kpis[0].numerator)
    expect(totalCount).toBe(nodes.length + elsewhere.cases)
    const listed = nodes.reduce((sum: bigint, node: { amountMinor: string }) => sum + BigInt(node.amountMinor), 0n)
    expect(listed + BigInt(elsewhere.amountMinor)).toBe(BigInt(totalAmountMinor))
    const all = who === 'a user of the creditor alpha' ? 2 : every.length
    expect([elsewhere.cases, elsewhere.count]).toEqual([all - expected.length, (all - expected.length) * 2])
  })

  it('is loaded nothing of other cases by any loader', async () => {
    const viewer = await actorOf(who)
    const found = await withEntityManager(api.services.database, tenantContext(viewer), (em) =>
      loadAll(em, viewer, caseScope(viewer)),
    )
    for (const [loader, labels] of Object.entries(found)) expect([loader, labels]).toEqual([loader, sorted(expected)])
  })

  it('is told by SQL and by the rule the same', async () => {
    const scope = caseScope(await actorOf(who))
    const { text, values } = numbered(
      sql`select id, team_id, assignee_id, ${caseInScope(scope)} as reached from debt_case`,
    )
    const rows = await withConnection(api.services.database.pool, tenantContext(actor), async (client) => {
      const answer = await client.query<{
        team_id: string | null
        assignee_id: string | null
        reached: boolean | null
      }>(text, values)
      return answer.rows
    })
    expect(rows).toHaveLength(every.length)
    for (const row of rows) expect(row.reached === true).toBe(isInScope(scope, row))
  })
})

/** The cases of those rows for which the loader found something. */
const kept = async <Row extends { case_id: string }>(all: readonly Row[], load: (row: Row) => Promise<unknown>) => {
  const answers = await Promise.all(all.map(async (row) => [row, await load(row)] as const))
  const found = answers.flatMap(([row, answer]) => (isNothing(answer) ? [] : [row.case_id]))
  return namesOf([...new Set(found)])
}

/** For each loader that leads to something of a case: the cases whose things it gave. */
const loadAll = async (em: EntityManager, viewer: Actor, cases: CaseScope): Promise<Record<string, string[]>> => {
  const loaders = createLoaders({
    read: () => Promise.resolve(em),
    organisation_id: viewer.organisation_id,
    scope: rowScope(viewer),
    cases,
  })
  const rows = await everything()
  return {
    debtCaseById: await kept(rows.cases, ({ case_id }) => loaders.debtCaseById.load(case_id)),
    claimById: await kept(rows.claims, ({ id }) => loaders.claimById.load(id)),
    claimsOfCase: await kept(rows.cases, ({ case_id }) => loaders.claimsOfCase.load(case_id)),
    debtorById: await kept(rows.cases, ({ debtor_id }) => loaders.debtorById.load(debtor_id)),
    contactPointsOfDebtor: await kept(rows.cases, ({ debtor_id }) => loaders.contactPointsOfDebtor.load(debtor_id)),
    paymentById: await kept(rows.payments, ({ id }) => loaders.paymentById.load(id)),
    paymentsOfCase: await kept(rows.cases, ({ case_id }) => loaders.paymentsOfCase.load(case_id)),
    allocationsOfPayment: await kept(rows.payments, ({ id }) => loaders.allocationsOfPayment.load(id)),
    promisesOfCase: await kept(rows.cases, ({ case_id }) => loaders.promisesOfCase.load(case_id)),
    latestActivitiesOfCase: await kept(rows.cases, ({ case_id }) => loaders.latestActivitiesOfCase(5).load(case_id)),
  }
}

const isNothing = (answer: unknown): boolean => answer === null || (Array.isArray(answer) && answer.length === 0)

const everything = () =>
  withConnection(api.services.database.pool, tenantContext(actor), async (client) => ({
    cases: (
      await client.query<{ case_id: string; debtor_id: string }>('select id as case_id, debtor_id from debt_case')
    ).rows,
    claims: (await client.query<{ id: string; case_id: string }>('select id, debt_case_id as case_id from claim')).rows,
    payments: (await client.query<{ id: string; case_id: string }>('select id, debt_case_id as case_id from payment'))
      .rows,
  }))

describe('the team of a case', () => {
  const document = 'query ($id: ID!) { debtCase(id: $id) { team { name } claims { portfolio { team { id name } } } } }'

  it('is told to people of the agency, and what the portfolio is worked by', async () => {
    const { debtCase } = await ask('an agent of Nord', document, { id: ofNord[0] })
    expect([debtCase.team, debtCase.claims[0].portfolio.team]).toEqual([{ name: 'Nord' }, { id: nord, name: 'Nord' }])
    const free = await ask('an agent of Nord', document, { id: ofNobody })
    expect([free.debtCase.team, free.debtCase.claims[0].portfolio.team]).toEqual([null, { id: sud, name: 'Sud' }])
  })

  it('is no business of a creditor', async () => {
    const { debtCase } = await ask('a user of the creditor alpha', document, { id: ofNord[0] })
    expect([debtCase.team, debtCase.claims[0].portfolio.team]).toEqual([null, null])
  })
})

it('pages through the cases behind a figure without those of other teams', async () => {
  const page = `query ($after: String) { casesBehind(spec: {}, measure: "placed_minor", first: 2, after: $after) {
    nodes { debtCase { id } } pageInfo { hasNextPage endCursor } totalCount } }`
  const first = (await ask('an agent of Nord', page)).casesBehind
  const second = (await ask('an agent of Nord', page, { after: first.pageInfo.endCursor })).casesBehind
  const ids = [...first.nodes, ...second.nodes].map(({ debtCase }: ClaimNode) => debtCase.id)
  expect(namesOf(ids)).toEqual(['nobody', 'nord 1', 'nord 2'])
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.totalCount]).toEqual([true, false, 5])
})
