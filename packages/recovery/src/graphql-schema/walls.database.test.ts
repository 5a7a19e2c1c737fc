import { newId } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { buildAgency } from './testing/agency.js'
import { buildCases } from './testing/cases.js'
import { signedIn } from './testing/sign-in.js'
import { openTestApi } from './testing/test-api.js'

const api = await openTestApi()
const mine = await buildAgency(api.services, 'Mine')
const theirs = await buildAgency(api.services, 'Theirs')

/** An id of each kind of thing that can be asked for by id. */
const idsOf = async (agency: typeof mine, position: 0 | 1) => {
  const creditor = agency.creditors[position]
  const [debtCase] = await buildCases(api.services, agency.actor, creditor, [{}])
  const token = await signedIn(api, agency.actor, 'administrator')
  const { data } = await api.request(
    'query ($id: [ID!]) { placements(spec: { creditorIds: $id }) { nodes { import { id } } } }',
    {
      id: [creditor.id],
    },
    { token },
  )
  return {
    creditor: creditor.id,
    portfolio: creditor.portfolio_id,
    debtCase,
    import: data.placements.nodes[0].import.id,
  }
}

const own = await idsOf(mine, 0)
const ofOtherCreditor = await idsOf(mine, 1)
const ofOtherAgency = await idsOf(theirs, 0)
const unknown = { creditor: newId(), portfolio: newId(), debtCase: newId(), import: newId() }
const nonsense = { creditor: 'x', portfolio: "'", debtCase: '', import: '\0' }
const creditorUser = await signedIn(api, mine.actor, 'creditor', mine.creditors[0].id)
const administrator = await signedIn(api, mine.actor, 'administrator')
afterAll(() => api.close())

type Ids = { [kind in keyof typeof unknown]: string | undefined }

const questions: Readonly<Record<string, { document: string; variables: (ids: Ids) => object }>> = {
  debtCase: { document: 'query ($id: ID!) { debtCase(id: $id) { id } }', variables: (ids) => ({ id: ids.debtCase }) },
  portfolio: {
    document: 'query ($id: ID!) { portfolio(id: $id) { id } }',
    variables: (ids) => ({ id: ids.portfolio }),
  },
  import: { document: 'query ($id: ID!) { import(id: $id) { id } }', variables: (ids) => ({ id: ids.import }) },
  portfolios: {
    document: 'query ($id: ID!) { portfolios(creditorId: $id) { id } }',
    variables: (ids) => ({ id: ids.creditor }),
  },
  'debtCases of a creditor': {
    document: 'query ($id: ID!) { debtCases(creditorIds: [$id]) { nodes { id } totalCount } }',
    variables: (ids) => ({ id: ids.creditor }),
  },
  'debtCases of a portfolio': {
    document: 'query ($id: ID!) { debtCases(portfolioIds: [$id]) { nodes { id } totalCount } }',
    variables: (ids) => ({ id: ids.portfolio }),
  },
  'claims of a creditor': {
    document: 'query ($id: ID!) { claims(creditorIds: [$id]) { nodes { id } totalCount } }',
    variables: (ids) => ({ id: ids.creditor }),
  },
  'claims of a portfolio': {
    document: 'query ($id: ID!) { claims(portfolioIds: [$id]) { nodes { id } totalCount } }',
    variables: (ids) => ({ id: ids.portfolio }),
  },
  placements: {
    document: 'query ($id: ID!) { placements(spec: { portfolioIds: [$id] }) { nodes { id } totalCount } }',
    variables: (ids) => ({ id: ids.portfolio }),
  },
  startImport: {
    document:
      'mutation ($id: ID!) { startImport(id: $id, mapping: []) { __typename ... on NotFound { message } ... on InvalidInput { message } } }',
    variables: (ids) => ({ id: ids.import }),
  },
  cancelImport: {
    document:
      'mutation ($id: ID!) { cancelImport(id: $id) { __typename ... on NotFound { message } ... on InvalidInput { message } } }',
    variables: (ids) => ({ id: ids.import }),
  },
}

describe.each(Object.entries(questions))('%s', (_name, { document, variables }) => {
  const ask = (ids: Ids, token: string) => api.request(document, variables(ids), { token })

  it('answers for what is one’s own', async () => {
    const [answer, nothing] = [await ask(own, creditorUser), await ask(unknown, creditorUser)]
    expect(answer.errors).toEqual([])
    expect(answer.data).not.toEqual(nothing.data)
  })

  it('answers the same for another agency’s, another creditor’s, unknown and impossible ids', async () => {
    const nothing = await ask(unknown, creditorUser)
    expect(nothing.errors).toEqual([])
    expect(await ask(ofOtherAgency, creditorUser)).toEqual(nothing)
    expect(await ask(ofOtherCreditor, creditorUser)).toEqual(nothing)
    expect(await ask(nonsense, creditorUser)).toEqual(nothing)
    expect(await ask(ofOtherAgency, administrator)).toEqual(nothing)
  })

  it('answers the administrator for every creditor of the agency', async () => {
    expect((await ask(ofOtherCreditor, administrator)).data).not.toEqual((await ask(unknown, administrator)).data)
  })
})

it('lists to a creditor’s user its own creditor only', async () => {
  const document = `{
    viewer { creditorId }
    creditors { id portfolios { id } }
    portfolios { id creditor { id } }
    debtCases { nodes { id creditor { id } } totalCount }
    claims { nodes { creditor { id } } totalCount }
    placements(spec: {}) { nodes { portfolio { id } } totalCount }
    imports { nodes { id creditor { id } } totalCount }
  }`
  const { data, errors } = await api.request(document, {}, { token: creditorUser })
  expect(errors).toEqual([])
  const { creditor: id, portfolio, debtCase } = own
  expect(data).toEqual({
    viewer: { creditorId: id },
    creditors: [{ id, portfolios: [{ id: portfolio }] }],
    portfolios: [{ id: portfolio, creditor: { id } }],
    debtCases: { nodes: [{ id: debtCase, creditor: { id } }], totalCount: 1 },
    claims: { nodes: [{ creditor: { id } }, { creditor: { id } }], totalCount: 2 },
    placements: { nodes: [{ portfolio: { id: portfolio } }], totalCount: 1 },
    imports: { nodes: [{ id: own.import, creditor: { id } }], totalCount: 1 },
  })
})

it('answers an agent what its role includes, and says what it does not', async () => {
  const agent = await signedIn(api, mine.actor, 'agent')
  const { data } = await api.request('{ placements(spec: {}) { nodes { import { id } } } }', {}, { token: agent })
  expect(data.placements.nodes).toEqual([{ import: null }, { import: null }])
  for (const document of ['{ imports { totalCount } }', `{ import(id: "${own.import}") { id } }`]) {
    const { errors } = await api.request(document, {}, { token: agent })
    expect(errors[0]).toMatchObject({ message: 'Your role does not include this.', extensions: { code: 'FORBIDDEN' } })
  }
  for (const call of ['startImport(mapping: [],', 'cancelImport(']) {
    const answer = await api.request(
      `mutation { ${call} id: "${own.import}") { __typename ... on NotAllowed { message } } }`,
      {},
      { token: agent },
    )
    expect(Object.values(answer.data)).toEqual([
      { __typename: 'NotAllowed', message: 'Your role does not include this.' },
    ])
  }
})
