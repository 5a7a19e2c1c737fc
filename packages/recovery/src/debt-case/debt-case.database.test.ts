import { afterAll, describe, expect, it } from 'vitest'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { countStatements } from '../graphql-schema/testing/count-statements.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const [alpha, beta] = agency.creditors
const many = await buildCases(
  api.services,
  agency.actor,
  alpha,
  Array.from({ length: 50 }, () => ({})),
)
const [named] = await buildCases(
  api.services,
  agency.actor,
  beta,
  [
    {
      name: 'Çelik-Œuvre',
      first_name: 'Anaïs',
      debtor_reference: 'DEB_100%',
      siren: '732829320',
      claim_reference: 'FAC\\2025/0042',
    },
    { name: "O'Brien", debtor_reference: 'DEBX100Z' },
  ],
  '2026-02-20',
)
const manager = await signedIn(api, agency.actor, 'manager')
const agent = await signedIn(api, agency.actor, 'agent')
const ofAlpha = await signedIn(api, agency.actor, 'creditor', alpha.id)
afterAll(() => api.close())

const wholeCase = `query ($id: ID!) {
  debtCase(id: $id) {
    reference
    debtor { name kind siren reference contactPoints { kind value } }
    creditor { id name }
    principal { amountMinor currency }
    openBalance { amountMinor currency }
    claims { reference kind issuedOn dueOn placedOn disputed principal { amountMinor } openBalance { amountMinor } portfolio { id } creditor { id } debtCase { id } }
    promises { amount { amountMinor } promisedOn dueOn graceDays thresholdPercent status appropriated { amountMinor } decidedOn }
    payments { amount { amountMinor currency } paidOn channel reference allocations { amount { amountMinor } claim { reference } } }
    activities(first: 1) { occurredAt channel outcome agentName durationSeconds note }
  }
}`

describe('a case', () => {
  it('is answered with everything that is known of it', async () => {
    const { data, errors } = await api.request(wholeCase, { id: named }, { token: agent })
    expect(errors).toEqual([])
    const { reference } = data.debtCase
    expect(data.debtCase).toEqual({
      reference: expect.stringMatching(/^\d+$/),
      debtor: {
        name: 'Anaïs Çelik-Œuvre',
        kind: 'company',
        siren: '732829320',
        reference: 'DEB_100%',
        contactPoints: [{ kind: 'phone', value: `+3314500${reference}0` }],
      },
      creditor: { id: beta.id, name: 'Creditor beta' },
      principal: { amountMinor: '15000', currency: 'EUR' },
      openBalance: { amountMinor: '12500', currency: 'EUR' },
      claims: [
        {
          reference: `00${reference}-1`,
          kind: 'civil',
          issuedOn: '2025-12-01',
          dueOn: '2025-12-31',
          placedOn: '2026-02-20',
          disputed: true,
          principal: { amountMinor: '5000' },
          openBalance: { amountMinor: '5000' },
          portfolio: { id: beta.portfolio_id },
          creditor: { id: beta.id },
          debtCase: { id: named },
        },
        expect.objectContaining({
          reference: 'FAC\\2025/0042',
          disputed: false,
          principal: { amountMinor: '10000' },
          openBalance: { amountMinor: '7500' },
        }),
      ],
      promises: [
        {
          amount: { amountMinor: '4000' },
          promisedOn: '2026-01-20',
          dueOn: '2026-02-05',
          graceDays: 3,
          thresholdPercent: 90,
          status: 'partly_kept',
          appropriated: { amountMinor: '2500' },
          decidedOn: '2026-02-08',
        },
      ],
      payments: [
        {
          amount: { amountMinor: '-500', currency: 'EUR' },
          paidOn: '2026-02-03',
          channel: 'agency',
          reference: null,
          allocations: [{ amount: { amountMinor: '-500' }, claim: { reference: 'FAC\\2025/0042' } }],
        },
        {
          amount: { amountMinor: '3000', currency: 'EUR' },
          paidOn: '2026-02-01',
          channel: 'agency',
          reference: 'P',
          allocations: [{ amount: { amountMinor: '3000' }, claim: { reference: 'FAC\\2025/0042' } }],
        },
      ],
      activities: [
        {
          occurredAt: '2026-02-04T10:00:00.000Z',
          channel: 'call',
          outcome: 'promised',
          agentName: 'Zoé',
          durationSeconds: 60,
          note: null,
        },
      ],
    })
  })
})

const page = (first: number) => `{
  debtCases(first: ${first}) {
    totalCount
    nodes {
      id reference
      debtor { name contactPoints { value } }
      creditor { name portfolios { id placedCount placed { amountMinor } openBalance { amountMinor } } }
      principal { amountMinor } openBalance { amountMinor }
      claims { reference disputed openBalance { amountMinor } portfolio { name } }
      promises { status }
      payments { amount { amountMinor } allocations { amount { amountMinor } claim { reference } } }
      activities(first: 2) { outcome }
    }
  }
}`

const read = (first: number) => async () => {
  const { data, errors } = await api.request(page(first), {}, { token: manager })
  expect(errors).toEqual([])
  expect(data.debtCases.nodes).toHaveLength(first)
}

const counted = (fields: string) =>
  countStatements(() => api.request(`{ debtCases(first: 1) { ${fields} } }`, {}, { token: manager }))

describe('a page of cases', () => {
  it('costs the same number of statements for 5 cases as for 50', async () => {
    await read(1)()
    const few = await countStatements(read(5))
    const lots = await countStatements(read(50))
    expect(lots).toBe(few)
    // A constant that is small too: begin, context, end, one or two for each kind of thing on the page, and a transaction
    // for the audit trail.
    expect(lots).toBeLessThanOrEqual(36)
  })

  it('counts the whole list only when that is asked for', async () => {
    expect((await counted('nodes { id } totalCount')) - (await counted('nodes { id }'))).toBe(1)
  })

  it('has 1 to 200 rows', async () => {
    for (const first of [0, -1, 201]) {
      const { errors } = await api.request(`{ debtCases(first: ${first}) { nodes { id } } }`, {}, { token: manager })
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    }
    const { data } = await api.request('{ debtCases(first: 200) { nodes { id } } }', {}, { token: manager })
    expect(data.debtCases.nodes).toHaveLength(52)
  })
})

const search = async (text: string, more: object = {}, token = manager) => {
  const document = `query ($search: String, $creditorIds: [ID!], $portfolioIds: [ID!]) {
    debtCases(search: $search, creditorIds: $creditorIds, portfolioIds: $portfolioIds, first: 200) { totalCount nodes { id } }
  }`
  const { data, errors } = await api.request(document, { search: text, ...more }, { token })
  expect(errors).toEqual([])
  expect(data.debtCases.totalCount).toBe(data.debtCases.nodes.length)
  return data.debtCases.nodes.map(({ id }: { id: string }) => id)
}

describe('the search for cases', () => {
  it.each([
    'celik',
    'ÇELIK',
    'anais oeuvre',
    'Œuvre Anaïs',
    'DEB_100%',
    'deb_1',
    '732829320',
    '732 829',
    'fac\\2025/0042',
    'FAC\\2025',
  ])('finds by %j', async (text) => {
    expect(await search(text)).toEqual([named])
  })

  it('finds by the beginning of a case number', async () => {
    const { data } = await api.request(wholeCase, { id: many[7] }, { token: manager })
    expect(await search(data.debtCase.reference)).toEqual([many[7]])
    expect(await search(` ${data.debtCase.reference.slice(0, 2)}`)).toEqual(expect.arrayContaining([many[0], many[7]]))
  })

  it.each(['zzz', '%', '_', "'", '\\', 'anais zzz', '100%', "'; drop table debtor; --", '\0zzz', 'DEB_100%X'])(
    'takes %j as it is written',
    async (text) => {
      const found = await search(text)
      // Only O'Brien holds a quote.
      expect(found.length).toBe(text === "'" ? 1 : 0)
    },
  )

  it('finds everything when nothing is looked for', async () => {
    expect(await search('  ')).toHaveLength(52)
  })

  it('is narrowed by creditors and portfolios', async () => {
    expect(await search('', { creditorIds: [beta.id] })).toHaveLength(2)
    expect(await search('', { portfolioIds: [alpha.portfolio_id] })).toHaveLength(50)
    expect(await search('', { creditorIds: [beta.id], portfolioIds: [alpha.portfolio_id] })).toEqual([])
    expect(await search('', { creditorIds: [] })).toEqual([])
    expect(await search('', { creditorIds: ['no id'] })).toEqual([])
  })

  it('never leaves the creditor of a creditor’s user', async () => {
    expect(await search('', {}, ofAlpha)).toHaveLength(50)
    expect(await search('celik', {}, ofAlpha)).toEqual([])
    expect(await search('', { creditorIds: [beta.id] }, ofAlpha)).toEqual([])
    expect(await search('', { portfolioIds: [beta.portfolio_id] }, ofAlpha)).toEqual([])
  })

  it('refuses what is too long', async () => {
    const { errors } = await api.request(
      'query ($search: String) { debtCases(search: $search) { nodes { id } } }',
      { search: 'x'.repeat(201) },
      { token: manager },
    )
    expect(errors[0]).toMatchObject({ message: 'A search has at most 200 characters.' })
  })
})
