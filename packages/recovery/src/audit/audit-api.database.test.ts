import { withConnection } from '@quittance/platform'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { rejectFile } from '../import/reject-file.js'
import { clientReader } from '../report/sql-reader.js'
import { auditSubjects } from './audit-subjects.js'
import { checkChain } from './check-chain.js'
import { auditTrailFile } from './export-trail.js'
import { recordAudit } from './record-audit.js'
import { findSubjectNames } from './subject-names.js'
import { verifyChain } from './verify-chain.js'

// Goal: what is read and refused stands in the trail before the answer leaves, and the trail is found by every filter.

const api = await openTestApi()
const mine = await buildAgency(api.services, 'Mine')
const theirs = await buildAgency(api.services, 'Theirs')
const { organisation_id } = mine.actor
const cases = await buildCases(api.services, mine.actor, mine.creditors[0], [{}, {}, {}])
const [first = ''] = cases
const administrator = await signedIn(api, mine.actor, 'administrator')
const agent = await signedIn(api, mine.actor, 'agent')
const creditor = await signedIn(api, mine.actor, 'creditor', mine.creditors[0].id)
const stranger = await signedIn(api, theirs.actor, 'administrator')

const superuser = new pg.Client({ connectionString: api.database.superuserUrl })
beforeAll(async () => {
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await api.close()
})

type Event = {
  readonly sequence: string
  readonly action: string
  readonly outcome: string
  readonly subject_kind: string
  readonly subject_id: string | null
  readonly detail: { readonly count?: number; readonly ids?: readonly string[]; readonly operation?: string }
  readonly address: string | null
  readonly request_id: string | null
  readonly session_id: string | null
}

const eventsSince = async (sequence: bigint): Promise<Event[]> => {
  const { rows } = await superuser.query<Event>(
    'select * from audit_event where organisation_id = $1 and sequence > $2 order by sequence',
    [organisation_id, sequence],
  )
  return rows
}
const lastNumber = async (): Promise<bigint> => {
  const { rows } = await superuser.query<{ sequence: string }>(
    'select sequence from audit_head where organisation_id = $1',
    [organisation_id],
  )
  return BigInt(rows[0]?.sequence ?? 0)
}

/** What a request leaves in the trail. */
const traces = async (document: string, variables: object = {}, token = administrator) => {
  const before = await lastNumber()
  const answer = await api.request(document, variables, { token })
  return { answer, events: await eventsSince(before) }
}

describe('reading', () => {
  const open = `query ($id: ID!) { debtCase(id: $id) { id debtor { contactPoints { value } } activities { note reasonForDelay } } }`

  beforeAll(async () => {
    await superuser.query(`update activity set note = 'Rappeler lundi' where debt_case_id = $1`, [first])
  })

  it('a case with its contact details and notes leaves one event of each kind, with where it came from', async () => {
    const { answer, events } = await traces(open, { id: first })
    expect(answer.errors).toEqual([])
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      'contact_point.read',
      'debt_case.read',
      'private_note.read',
    ])
    for (const event of events) {
      expect(event).toMatchObject({ outcome: 'done', subject_kind: 'debt_case', subject_id: first })
      expect(event).toMatchObject({ address: '127.0.0.0', request_id: 'test-request', session_id: expect.any(String) })
    }
  })

  it('many at once leaves one event that names them', async () => {
    const { events } = await traces('{ debtCases { nodes { debtor { contactPoints { value } } } } }')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ action: 'contact_point.read', subject_id: null, detail: { count: 3 } })
    expect(events[0]?.detail.ids?.toSorted()).toEqual(cases.toSorted())
  })

  it('nothing that is not there, or not yours, leaves nothing', async () => {
    expect((await traces(open, { id: mine.actor.organisation_id })).events).toEqual([])
    expect((await traces(open, { id: first }, stranger)).events).toEqual([])
    expect((await traces('{ debtCases { nodes { id } } }')).events).toEqual([])
  })

  it('is not answered when it cannot be written', async () => {
    await superuser.query('revoke insert on audit_event from quittance_application')
    try {
      await expect(api.request(open, { id: first }, { token: administrator })).rejects.toThrow('permission denied')
    } finally {
      await superuser.query('grant insert on audit_event to quittance_application')
    }
    expect((await traces(open, { id: first })).answer.data.debtCase.id).toBe(first)
  })

  it('the refused rows of a file, or the trail itself, leaves an event', async () => {
    const { rows } = await superuser.query<{ id: string }>('select id from import where organisation_id = $1', [
      organisation_id,
    ])
    const before = await lastNumber()
    const [file] = rows
    await rejectFile(api.services, mine.actor, file?.id ?? '')
    await auditTrailFile(api.services, mine.actor, { outcome: 'refused' })
    expect(await eventsSince(before)).toMatchObject([
      { action: 'reject_file.download', subject_kind: 'import', subject_id: file?.id },
      { action: 'audit.export', subject_kind: 'audit_trail', detail: { outcome: 'refused' } },
    ])
    expect((await traces('{ auditTrail { nodes { id } } }')).events).toMatchObject([{ action: 'audit.search' }])
  })
})

describe('who cannot prove an account to be theirs', () => {
  const attempt =
    'mutation ($email: String!) { signIn(email: $email, password: "not the right one at all") { __typename } }'

  it('is written down as somebody, and an unknown address leaves nothing', async () => {
    const before = await lastNumber()
    const { rows } = await superuser.query<{ id: string; email: string }>(
      `select id, email from user_account where organisation_id = $1 and role = 'agent'`,
      [organisation_id],
    )
    await api.request(attempt, { email: 'nobody@example.org' })
    await api.request(attempt, { email: rows[0]?.email })
    await expect.poll(async () => (await eventsSince(before)).length).toBe(1)
    const [event] = await eventsSince(before)
    expect(event).toMatchObject({ action: 'session.refuse', outcome: 'refused', subject_kind: 'user' })
    expect(event).toMatchObject({
      subject_id: rows[0]?.id,
      actor_id: null,
      actor_name: '',
      detail: { proof: 'password' },
    })
  })

  it('is written down when they are signed in and should confirm it', async () => {
    const { events } = await traces(
      'mutation { confirmIdentity(password: "not the right one at all") { __typename } }',
      {},
      agent,
    )
    expect(events).toMatchObject([{ action: 'session.refuse_confirmation', outcome: 'refused' }])
  })
})

describe('what the role does not include', () => {
  it.each([
    ['a query', '{ auditTrail { nodes { id } } }', 'auditTrail'],
    ['a mutation', 'mutation { cancelImport(id: "x") { __typename } }', 'cancelImport'],
  ])('is refused and written down: %s', async (_kind, document, operation) => {
    const { events } = await traces(document, {}, agent)
    expect(events).toMatchObject([
      { action: 'access.refuse', outcome: 'refused', subject_kind: 'operation', detail: { operation, role: 'agent' } },
    ])
  })

  it('is the trail to creditors, agents and strangers', async () => {
    for (const field of [
      'auditTrail { nodes { id } }',
      'auditChoices { people { name } }',
      'lastAuditCheck { checkedAt }',
    ])
      for (const token of [creditor, agent]) {
        const { errors } = await api.request(`{ ${field} }`, {}, { token })
        expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
      }
    const { data } = await api.request('{ auditTrail(first: 200) { nodes { actorName } } }', {}, { token: stranger })
    for (const { actorName } of data.auditTrail.nodes) expect(actorName).not.toContain('person1@')
  })
})

const caseNumber = async () =>
  (await superuser.query<{ number: string }>('select number from debt_case where id = $1', [first])).rows[0]?.number ??
  ''

describe('the trail', () => {
  const search = `query ($filter: AuditFilterInput, $first: Int, $after: String) {
    auditTrail(filter: $filter, first: $first, after: $after) {
      nodes { sequence sentence action category outcome subjectId previousHash hash } pageInfo { hasNextPage endCursor } totalCount
    }
  }`
  const find = async (filter: object) => {
    const { data, errors } = await api.request(search, { filter, first: 200 }, { token: administrator })
    expect(errors).toEqual([])
    return data.auditTrail
  }

  it('tells each event as a sentence, in the language of who reads', async () => {
    const number = await caseNumber()
    const { nodes } = await find({ caseNumber: number, action: 'debt_case.read' })
    expect(nodes.length).toBeGreaterThan(0)
    expect(nodes[0].sentence).toMatch(new RegExp(`^User person\\d+@example.org opened case ${number}$`, 'u'))
  })

  it('knows how people call what an event is about, of every kind', async () => {
    const number = await caseNumber()
    const [row] = (
      await superuser.query<{ debtor_id: string }>('select debtor_id from debt_case where id = $1', [first])
    ).rows
    const subjects = [
      ...Object.keys(auditSubjects).map((kind) => ({ kind, id: organisation_id })),
      { kind: 'debt_case', id: first },
      { kind: 'debtor', id: row?.debtor_id ?? '' },
      { kind: 'creditor', id: mine.creditors[0].id },
    ]
    const names = await withConnection(api.services.database.pool, tenantContext(mine.actor), (client) =>
      findSubjectNames(clientReader(client), organisation_id, subjects),
    )
    expect([...names.values()].toSorted()).toEqual([`(${number})`, number, 'Creditor alpha'].toSorted())
  })

  it('finds by case also what was read of many', async () => {
    const { nodes } = await find({ caseNumber: await caseNumber(), category: 'case' })
    expect(nodes.some(({ subjectId }: { subjectId: string | null }) => subjectId === null)).toBe(true)
    const action = { action: 'retention.apply', subject_kind: 'retention_run', subject_id: organisation_id } as const
    await withConnection(api.services.database.pool, tenantContext(mine.actor), (client) =>
      recordAudit(client, mine.actor, { ...action, detail: { archived: [first] } }, api.clock.now()),
    )
    const again = await find({ caseNumber: await caseNumber() })
    expect(again.nodes[0]).toMatchObject({ action: 'retention.apply' })
    expect(again.nodes.map((node: { action: string }) => node.action)).not.toContain('audit.search')
    expect((await find({ caseNumber: '999999' })).nodes).toEqual([])
    expect((await find({ caseNumber: 'x' })).nodes).toEqual([])
  })

  it('finds by person, action, category, outcome, file and day', async () => {
    const { data } = await api.request(
      '{ auditChoices { people { id name } actions { id name category } categories { id name } } }',
      {},
      { token: administrator },
    )
    const [person] = data.auditChoices.people
    expect(data.auditChoices.actions.length).toBeGreaterThan(20)
    expect(
      (await find({ actorId: person.id })).nodes.every(({ sentence }: { sentence: string }) =>
        sentence.includes(person.name),
      ),
    ).toBe(true)
    expect(
      (await find({ outcome: 'refused' })).nodes.every(({ outcome }: { outcome: string }) => outcome === 'refused'),
    ).toBe(true)
    expect((await find({ outcome: 'refused' })).totalCount).toBeGreaterThan(0)
    const inFiles = await find({ category: 'file' })
    expect(inFiles.nodes.map(({ category }: { category: string }) => category)).toContain('file')
    const today = '2026-03-10'
    const all = await find({})
    expect(all.totalCount).toBe(Number(await lastNumber()) - 1)
    expect((await find({ from: today, to: today })).totalCount).toBe(all.totalCount + 1)
    expect((await find({ from: '2026-03-11' })).nodes).toEqual([])
    expect((await find({ actorId: 'nonsense' })).nodes).toEqual([])
    expect((await find({ action: 'no.such' })).nodes).toEqual([])
  })

  it('is paged from the newest to the first, without a gap', async () => {
    const seen: bigint[] = []
    let after: string | null = null
    do {
      const answer = await api.request(search, { filter: {}, first: 7, after }, { token: administrator })
      const { nodes, pageInfo } = answer.data.auditTrail
      seen.push(...nodes.map(({ sequence }: { sequence: string }) => BigInt(sequence)))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(seen.at(-1)).toBe(1n)
    expect(seen).toEqual(seen.toSorted((left, right) => (left > right ? -1 : 1)))
    expect(new Set(seen).size).toBe(seen.length)
    expect(Number(seen[0])).toBe(seen.length)
  })

  it('is verified with what was found, and the file of it by an outsider', async () => {
    await checkChain(api.services, organisation_id, 'whole')
    const { data } = await api.request(
      '{ lastAuditCheck { fault message faultSequence throughSequence } }',
      {},
      { token: administrator },
    )
    expect(data.lastAuditCheck).toMatchObject({ fault: null, message: null, faultSequence: null })
    const { bytes } = await auditTrailFile(api.services, mine.actor, {})
    const text = Buffer.concat(await Array.fromAsync(bytes)).toString('utf8')
    const lines = text.split('\r\n').filter((line) => line !== '')
    expect(lines.length - 1).toBe(Number(await lastNumber()) - 1)
    expect(lines.every((line) => !/^[=+@]/u.test(line))).toBe(true)
    expect((await verifyChain(api.services, organisation_id)).fault).toBeNull()
  })
})
