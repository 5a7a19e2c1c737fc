import { newId, withConnection } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, buildUser } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { authenticate } from '../user/authenticate.js'

const api = await openTestApi()
afterAll(() => api.close())
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
const [alpha, beta] = creditors
await buildCases(api.services, actor, alpha, [{}, {}, {}])
const administrator = await signedIn(api, actor, 'administrator')
const stranger = await signedIn(api, other.actor, 'administrator')

const parts = `__typename
  ... on Team { id name archivedAt openCaseCount portfolios { id } members { personId name role position } }
  ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }`

const say = async (field: string, document: string, variables: object, token = administrator) => {
  const { data, errors } = await api.request(document, variables, { token })
  expect(errors).toEqual([])
  return data[field]
}
const create = (name: string, token = administrator) =>
  say('createTeam', `mutation ($name: String!) { createTeam(name: $name) { ${parts} } }`, { name }, token)
const byId = (field: 'archiveTeam' | 'restoreTeam', id: string, token = administrator) =>
  say(field, `mutation ($id: ID!) { ${field}(id: $id) { ${parts} } }`, { id }, token)
const rename = (id: string, name: string, token = administrator) =>
  say(
    'renameTeam',
    `mutation ($id: ID!, $name: String!) { renameTeam(id: $id, name: $name) { ${parts} } }`,
    { id, name },
    token,
  )
const setMember = (teamId: string, personId: string, position = 'member', token = administrator) =>
  say(
    'setTeamMember',
    `mutation ($teamId: ID!, $personId: ID!, $position: TeamPosition!) {
       setTeamMember(teamId: $teamId, personId: $personId, position: $position) { ${parts} } }`,
    { teamId, personId, position },
    token,
  )
const removeMember = (teamId: string, personId: string, token = administrator) =>
  say(
    'removeTeamMember',
    `mutation ($teamId: ID!, $personId: ID!) { removeTeamMember(teamId: $teamId, personId: $personId) { ${parts} } }`,
    { teamId, personId },
    token,
  )
const assign = (portfolioId: string, teamId: string | null, token = administrator) =>
  say(
    'assignPortfolio',
    `mutation ($portfolioId: ID!, $teamId: ID) { assignPortfolio(portfolioId: $portfolioId, teamId: $teamId) {
       __typename ... on PortfolioAssignment { casesCount portfolio { id team { id } } }
       ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field } } }`,
    { portfolioId, teamId },
    token,
  )
const moved = (portfolioId: string, token = administrator) =>
  say(
    'casesMovedWithPortfolio',
    'query ($id: ID!) { casesMovedWithPortfolio(portfolioId: $id) }',
    { id: portfolioId },
    token,
  )

let people = 0
const newPerson = async (role: 'agent' | 'manager' | 'creditor' = 'agent'): Promise<string> => {
  people += 1
  return await buildUser(
    api.services,
    actor,
    `colleague${people}@example.org`,
    role,
    role === 'creditor' ? alpha.id : null,
  )
}

const lastAudit = () =>
  withConnection(api.services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ action: string; subject_id: string; detail: object }>(
      `select action, subject_id, detail from audit_event where organisation_id = $1 and subject_kind in ('team', 'portfolio')
        order by sequence desc limit 1`,
      [actor.organisation_id],
    )
    return rows[0]
  })

describe('a team', () => {
  it('is made with a name of its own, and renamed', async () => {
    const team = await create('  Grands   comptes ')
    expect(team).toMatchObject({
      __typename: 'Team',
      name: 'Grands comptes',
      archivedAt: null,
      members: [],
      openCaseCount: 0,
    })
    expect(await lastAudit()).toMatchObject({ action: 'team.create', subject_id: team.id })
    const taken = { __typename: 'InvalidInput', field: 'name' }
    expect(await create('grands comptes')).toMatchObject(taken)
    for (const name of ['', ' \u0000 ', 'x'.repeat(81)]) expect(await create(name)).toMatchObject(taken)
    const second = await create('Contentieux')
    expect(await rename(second.id, 'GRANDS COMPTES')).toMatchObject(taken)
    expect(await rename(second.id, 'contentieux')).toMatchObject({ name: 'contentieux' })
    expect(await lastAudit()).toMatchObject({ action: 'team.rename', subject_id: second.id, detail: {} })
  })

  it('takes people of the agency in, changes their place, and lets them go', async () => {
    const team = await create('Visites')
    const [lead, member] = [await newPerson('manager'), await newPerson()]
    await setMember(team.id, member)
    const both = await setMember(team.id, lead, 'lead')
    expect(both.members).toMatchObject([
      { personId: lead, role: 'manager', position: 'lead' },
      { personId: member, role: 'agent', position: 'member' },
    ])
    expect(await lastAudit()).toMatchObject({ action: 'team.set_member', detail: { user_id: lead, position: 'lead' } })
    expect((await setMember(team.id, lead, 'member')).members).toHaveLength(2)
    expect((await removeMember(team.id, lead)).members).toMatchObject([{ personId: member }])
    const candidates = await say(
      'teamCandidates',
      'query ($id: ID!) { teamCandidates(teamId: $id) { personId role } }',
      { id: team.id },
    )
    const ids = candidates.map(({ personId }: { personId: string }) => personId)
    expect([ids.includes(lead), ids.includes(member)]).toEqual([true, false])
    expect(candidates.map(({ role }: { role: string }) => role)).not.toContain('creditor')
  })

  it('takes nobody in who is of a creditor, of another agency, unknown or impossible', async () => {
    const team = await create('Fermée')
    const foreigner = await buildUser(api.services, other.actor, 'foreigner@example.org', 'agent')
    const nobody = await setMember(team.id, newId())
    expect(nobody.__typename).toBe('NotFound')
    for (const id of [await newPerson('creditor'), foreigner, 'x'])
      expect([id, await setMember(team.id, id)]).toEqual([id, nobody])
    expect(await removeMember(team.id, foreigner)).toEqual(nobody)
  })

  it('is archived once it works nothing, gives nobody access then, and can be restored', async () => {
    const team = await create('Saisonnière')
    const token = await signedIn(api, actor, 'agent')
    const agent = await authenticate(api.services, token)
    await setMember(team.id, agent?.user_id ?? '')
    await assign(beta.portfolio_id, team.id)
    const refused = await byId('archiveTeam', team.id)
    expect(refused).toMatchObject({ __typename: 'InvalidInput', field: null })
    expect(refused.message).toContain('(1)')
    expect((await authenticate(api.services, token))?.team_ids).toEqual([team.id])
    await assign(beta.portfolio_id, null)
    expect((await byId('archiveTeam', team.id)).archivedAt).not.toBeNull()
    expect((await authenticate(api.services, token))?.team_ids).toEqual([])
    expect((await setMember(team.id, agent?.user_id ?? '')).__typename).toBe('InvalidInput')
    expect((await assign(beta.portfolio_id, team.id)).__typename).toBe('InvalidInput')
    expect(await byId('restoreTeam', team.id)).toMatchObject({
      archivedAt: null,
      members: [{ personId: agent?.user_id }],
    })
    expect((await authenticate(api.services, token))?.team_ids).toEqual([team.id])
  })
})

describe('a portfolio', () => {
  it('is given to a team with its open cases, as many as were announced', async () => {
    const [first, second] = [await create('Première'), await create('Deuxième')]
    expect(await moved(alpha.portfolio_id)).toBe(3)
    expect(await assign(alpha.portfolio_id, first.id)).toEqual({
      __typename: 'PortfolioAssignment',
      casesCount: 3,
      portfolio: { id: alpha.portfolio_id, team: { id: first.id } },
    })
    expect(await lastAudit()).toMatchObject({
      action: 'portfolio.assign',
      subject_id: alpha.portfolio_id,
      detail: { team_id: first.id, former_team_id: null, cases_count: 3 },
    })
    const [closed, ofSecond] = await closeOneMoveOne(second.id)
    expect(await moved(alpha.portfolio_id)).toBe(1)
    expect(await assign(alpha.portfolio_id, second.id)).toMatchObject({ casesCount: 1 })
    expect(await teamOf(closed)).toBe(first.id)
    expect(await teamOf(ofSecond)).toBe(second.id)
    await reopen(closed)
    expect(await teamOf(closed)).toBe(second.id)
    expect(await assign(alpha.portfolio_id, second.id)).toMatchObject({ casesCount: 0 })
    expect(await assign(alpha.portfolio_id, null)).toMatchObject({ casesCount: 3, portfolio: { team: null } })
  })

  it('is not given away while a file of its creditor is being applied', async () => {
    const { pool } = api.services.database
    const team = await create('Patiente')
    await withConnection(pool, tenantContext(actor), async (client) => {
      await client.query('select id from creditor where organisation_id = $1 and id = $2 for no key update', [
        actor.organisation_id,
        alpha.id,
      ])
      const answer = await assign(alpha.portfolio_id, team.id)
      expect(answer.message).toBe(
        'A file of this creditor is being applied. Nothing was changed; try again in a few minutes.',
      )
    })
    expect(await assign(alpha.portfolio_id, team.id)).toMatchObject({ __typename: 'PortfolioAssignment' })
    await assign(alpha.portfolio_id, null)
  })
})

describe('teams of another agency', () => {
  it('answer like unknown ones', async () => {
    const team = await create('Discrète')
    const person = await newPerson()
    const questions: readonly (readonly [string, (teamId: string) => Promise<{ message: string }>])[] = [
      ['rename', (id) => rename(id, 'Autre', stranger)],
      ['archive', (id) => byId('archiveTeam', id, stranger)],
      ['restore', (id) => byId('restoreTeam', id, stranger)],
      ['set member', (id) => setMember(id, person, 'lead', stranger)],
      ['remove member', (id) => removeMember(id, person, stranger)],
      ['assign', (id) => assign(other.creditors[0].portfolio_id, id, stranger)],
    ]
    for (const [question, ask] of questions) {
      const unknown = await ask(newId())
      expect([question, unknown]).toMatchObject([question, { __typename: 'NotFound' }])
      expect([question, await ask(team.id)]).toEqual([question, unknown])
      expect([question, await ask("x'")]).toEqual([question, unknown])
    }
    expect(await assign(alpha.portfolio_id, null, stranger)).toEqual(await assign(newId(), null, stranger))
    expect(await moved(alpha.portfolio_id, stranger)).toBeNull()
    expect(await say('teams', '{ teams { id } }', {}, stranger)).toEqual([])
  })
})

describe('who may see and change teams', () => {
  const changes: readonly ((token: string) => Promise<{ __typename: string }>)[] = [
    (token) => create('Neuve', token),
    (token) => rename(newId(), 'Neuve', token),
    (token) => byId('archiveTeam', newId(), token),
    (token) => byId('restoreTeam', newId(), token),
    (token) => setMember(newId(), newId(), 'lead', token),
    (token) => removeMember(newId(), newId(), token),
    (token) => assign(alpha.portfolio_id, null, token),
  ]

  it.each(['manager', 'agent', 'finance', 'auditor', 'creditor'] as const)('a %s changes none', async (role) => {
    const token = await signedIn(api, actor, role, role === 'creditor' ? alpha.id : null)
    for (const change of changes) expect((await change(token)).__typename).toBe('NotAllowed')
    const { errors } = await api.request(
      `{ casesMovedWithPortfolio(portfolioId: "${alpha.portfolio_id}") }`,
      {},
      { token },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('a manager sees its own teams with their people, an auditor all, agents and creditors none', async () => {
    const manager = await signedIn(api, actor, 'manager')
    const own = await create('La sienne')
    const foreign = await create('Celle des autres')
    await setMember(own.id, (await authenticate(api.services, manager))?.user_id ?? '', 'lead')
    await setMember(foreign.id, await newPerson())
    await assign(beta.portfolio_id, foreign.id)
    const list = '{ teams { id members { personId } } }'
    expect(await say('teams', list, {}, manager)).toMatchObject([{ id: own.id, members: [{}] }])
    const auditor = await signedIn(api, actor, 'auditor')
    const all = await say('teams', list, {}, auditor)
    expect(all.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([own.id, foreign.id]))
    // By way of a portfolio, whose team everybody of the agency is told.
    const detour = 'query ($id: ID!) { portfolio(id: $id) { team { id members { personId } } } }'
    const seen = async (token: string) => (await say('portfolio', detour, { id: beta.portfolio_id }, token)).team
    const agent = await signedIn(api, actor, 'agent')
    expect(await seen(manager)).toEqual({ id: foreign.id, members: [] })
    expect(await seen(agent)).toEqual({ id: foreign.id, members: [] })
    expect((await seen(auditor)).members).toHaveLength(1)
    for (const token of [agent, await signedIn(api, actor, 'creditor', beta.id)]) {
      const { errors } = await api.request(list, {}, { token })
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})

const closeOneMoveOne = async (team_id: string): Promise<[string, string]> =>
  await withConnection(api.services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from debt_case where creditor_id = $1 order by number',
      [alpha.id],
    )
    const [closed, ofSecond] = [rows[0]?.id ?? '', rows[1]?.id ?? '']
    await client.query(
      `update debt_case set phase = 'closed', closed_on = '2026-03-01', closing_reason = 'paid', closed_from = 'amicable'
        where organisation_id = $1 and id = $2`,
      [actor.organisation_id, closed],
    )
    await client.query('update debt_case set team_id = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      ofSecond,
      team_id,
    ])
    return [closed, ofSecond]
  })

const reopen = (id: string) => say('reopenCase', 'mutation ($id: ID!) { reopenCase(id: $id) { __typename } }', { id })

const teamOf = async (id: string): Promise<string | null | undefined> =>
  await withConnection(api.services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ team_id: string | null }>('select team_id from debt_case where id = $1', [id])
    return rows[0]?.team_id
  })
