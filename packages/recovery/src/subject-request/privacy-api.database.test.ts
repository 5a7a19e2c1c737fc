import { roles } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { authenticate } from '../user/authenticate.js'
import { applyRetention } from '../retention/apply-retention.run.js'
import { buildPackage } from './build-package.run.js'
import { openPackage } from './open-package.js'

// Goal: everything about personal data through the API as people use it: what it does, who may, and that what belongs to
// others answers like what does not exist.

const api = await openTestApi()
afterAll(() => api.close())
const agency = await buildAgency(api.services, 'Agency')
const theirs = await buildAgency(api.services, 'Theirs')
const [alpha, beta] = agency.creditors
const [first, second, third] = await buildCases(api.services, agency.actor, alpha, [
  { name: 'Quartz', first_name: 'Delphine', debtor_reference: 'K-77' },
  { name: 'Petit', first_name: 'Jean' },
  { name: 'Moreau' },
])
const [ofBeta] = await buildCases(api.services, agency.actor, beta, [{ name: 'QUARTZ', first_name: 'Délphine' }])
const [foreign] = await buildCases(api.services, theirs.actor, theirs.creditors[0], [
  { name: 'Quartz', first_name: 'Delphine' },
])
const tokens = Object.fromEntries(
  await Promise.all(
    roles.map(async (role) => [role, await signedIn(api, agency.actor, role, role === 'creditor' ? alpha.id : null)]),
  ),
) as Record<(typeof roles)[number], string>
const never = new AbortController().signal

const ask = async (document: string, variables: object, token: string = tokens.administrator) => {
  const { data, errors } = await api.request(document, variables, { token })
  expect(errors).toEqual([])
  return data
}

const caseNow = `query ($id: ID!) { debtCase(id: $id) {
  phase closedOn closingReason archivedOn anonymisedOn
  retention { reason archiveOn anonymiseOn source } closingOutlooks { reason archiveOn anonymiseOn }
  legalHolds { ground reason until wholeDebtor active placedBy }
} }`
const close = `mutation ($id: ID!, $reason: ClosingReason!) { closeCase(id: $id, reason: $reason) {
  __typename ... on DebtCase { id phase } ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }
} }`
const reopen = `mutation ($id: ID!) { reopenCase(id: $id) {
  __typename ... on DebtCase { id phase } ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }
} }`

describe('closing a case', () => {
  it('says before what will become of it, closes it, and reopens it as it was', async () => {
    const before = await ask(caseNow, { id: first })
    expect(before.debtCase).toMatchObject({ phase: 'amicable', closedOn: null, retention: null })
    expect(before.debtCase.closingOutlooks).toHaveLength(9)
    const done = await ask(close, { id: first, reason: 'uncollectable' }, tokens.agent)
    expect(done.closeCase).toEqual({ __typename: 'DebtCase', id: first, phase: 'closed' })
    const after = await ask(caseNow, { id: first })
    expect(after.debtCase).toMatchObject({
      phase: 'closed',
      closedOn: '2026-03-10',
      closingReason: 'uncollectable',
      retention: { archiveOn: '2027-03-10', anonymiseOn: '2031-03-10', source: expect.stringContaining('2224') },
      closingOutlooks: [],
    })
    expect((await ask(close, { id: first, reason: 'error' })).closeCase.__typename).toBe('InvalidInput')
    expect((await ask(reopen, { id: first })).reopenCase).toMatchObject({ phase: 'amicable' })
    expect((await ask(reopen, { id: first })).reopenCase.__typename).toBe('InvalidInput')
  })

  it('does not call paid what is still owed', async () => {
    const { closeCase } = await ask(close, { id: first, reason: 'paid' })
    expect(closeCase).toMatchObject({ __typename: 'InvalidInput', field: 'reason' })
  })

  it('is for those who work the case', async () => {
    for (const role of ['finance', 'auditor', 'creditor'] as const)
      expect((await ask(close, { id: first, reason: 'error' }, tokens[role])).closeCase.__typename).toBe('NotAllowed')
    const nothing = await ask(close, { id: newId(), reason: 'error' })
    expect(nothing.closeCase.__typename).toBe('NotFound')
    for (const id of [foreign, 'x', '\0']) expect(await ask(close, { id, reason: 'error' })).toEqual(nothing)
  })
})

describe('the archive', () => {
  it('is read by administrators and auditors, and counted for everybody', async () => {
    await ask(close, { id: third, reason: 'time_barred' })
    await applyRetention.run(
      { organisation_id: agency.actor.organisation_id, trigger: 'night', run_id: null, day: '2026-03-10' },
      api.services,
      never,
    )
    const seen: string[] = []
    for (const role of roles) {
      const token = tokens[role]
      const { debtCase, debtCases, kpis } = await ask(
        `query ($id: ID!) {
          debtCase(id: $id) { archivedOn }
          debtCases(search: "moreau") { totalCount }
          kpis(spec: { creditorIds: ["${alpha.id}"] }, ids: ["placed"]) { numerator }
        }`,
        { id: third },
        token,
      )
      expect(debtCases.totalCount).toBe(debtCase === null ? 0 : 1)
      expect(kpis[0].numerator).toBe('45000')
      if (debtCase !== null) seen.push(role)
    }
    expect(seen).toEqual(['administrator', 'auditor'])
    expect((await ask(reopen, { id: third }, tokens.agent)).reopenCase.__typename).toBe('NotFound')
    expect((await ask(reopen, { id: third })).reopenCase).toMatchObject({ phase: 'amicable' })
    expect((await ask(caseNow, { id: third }, tokens.agent)).debtCase).toMatchObject({ archivedOn: null })
  })
})

const setRule = `mutation ($input: RetentionRuleInput!) { setRetentionRule(input: $input) {
  __typename ... on RetentionRules { rules { id subject closingReason monthsActive monthsArchived source creditor { id } } }
  ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field } ... on ConfirmationNeeded { message }
} }`
const rule = { subject: 'case', closingReason: 'error', monthsActive: 0, monthsArchived: 1, source: 'Contract, art. 9' }

describe('the rules', () => {
  it('are changed by administrators, one for each creditor and reason', async () => {
    const { setRetentionRule } = await ask(setRule, { input: { ...rule, creditorId: beta.id } })
    const own = setRetentionRule.rules.filter(({ id }: { id: string | null }) => id !== null)
    expect(own).toMatchObject([{ closingReason: 'error', monthsArchived: 1, creditor: { id: beta.id } }])
    const again = await ask(setRule, { input: { ...rule, creditorId: beta.id, monthsArchived: 2 } })
    expect(again.setRetentionRule.rules.filter(({ id }: { id: string | null }) => id !== null)).toMatchObject([
      { id: own[0].id, monthsArchived: 2 },
    ])
    const remove = `mutation ($id: ID!) { removeRetentionRule(id: $id) { __typename } }`
    expect((await ask(remove, { id: newId() })).removeRetentionRule.__typename).toBe('NotFound')
    expect((await ask(remove, { id: own[0].id })).removeRetentionRule.__typename).toBe('RetentionRules')
  })

  it('are refused where they cannot be', async () => {
    for (const [changes, field] of [
      [{ monthsActive: -1 }, 'monthsActive'],
      [{ monthsArchived: 361 }, 'monthsArchived'],
      [{ source: ' ' }, 'source'],
      [{ subject: 'file', closingReason: null }, 'monthsArchived'],
      [{ subject: 'file', monthsArchived: 0 }, 'closingReason'],
    ] as const)
      expect((await ask(setRule, { input: { ...rule, ...changes } })).setRetentionRule).toMatchObject({ field })
    const nothing = await ask(setRule, { input: { ...rule, creditorId: newId() } })
    expect(nothing.setRetentionRule.__typename).toBe('NotFound')
    expect(await ask(setRule, { input: { ...rule, creditorId: theirs.creditors[0].id } })).toEqual(nothing)
    for (const role of roles.filter((name) => name !== 'administrator'))
      expect((await ask(setRule, { input: rule }, tokens[role])).setRetentionRule.__typename).toBe('NotAllowed')
  })

  it('ask again who it is when the proof is old', async () => {
    const administrator = await signedIn(api, agency.actor, 'administrator')
    api.clock.advance(30 * 60_000)
    expect((await ask(setRule, { input: rule }, administrator)).setRetentionRule.__typename).toBe('ConfirmationNeeded')
    api.clock.advance(-30 * 60_000)
  })

  it('and what they would do are read by administrators and auditors alone', async () => {
    for (const document of [
      '{ retentionRules { rules { id } } }',
      '{ retentionPlan(day: "2026-03-10") { filesCount } }',
      '{ casesDue(day: "2026-03-10") { totalCount } }',
      '{ retentionRuns { id } }',
      '{ legalHolds { totalCount } }',
      '{ subjectRequests { id } }',
    ])
      for (const role of roles) {
        const { errors } = await api.request(document, {}, { token: tokens[role] })
        const allowed = role === 'administrator' || role === 'auditor'
        expect([document, role, errors[0]?.extensions?.['code'] ?? null]).toEqual([
          document,
          role,
          allowed ? null : 'FORBIDDEN',
        ])
      }
  })
})

const place = `mutation ($input: LegalHoldInput!) { placeLegalHold(input: $input) {
  __typename ... on LegalHold { id active debtor { name } debtCases { id } } ... on NotFound { message } ... on InvalidInput { message field }
} }`
const release = `mutation ($id: ID!, $reason: String!) { releaseLegalHold(id: $id, reason: $reason) {
  __typename ... on LegalHold { active releaseReason releasedBy } ... on NotFound { message } ... on InvalidInput { field }
} }`

describe('a legal hold', () => {
  const input = { debtCaseId: second, wholeDebtor: false, ground: 'litigation', reason: 'Hearing', until: null }

  it('is shown on its case and listed, until it is released', async () => {
    const { placeLegalHold: hold } = await ask(place, { input })
    expect(hold).toMatchObject({ active: true, debtor: { name: 'Jean Petit' }, debtCases: [{ id: second }] })
    expect((await ask(caseNow, { id: second }, tokens.agent)).debtCase.legalHolds).toMatchObject([
      { reason: 'Hearing' },
    ])
    expect((await ask(caseNow, { id: second }, tokens.creditor)).debtCase.legalHolds).toEqual([])
    const listed = await ask('{ legalHolds(released: false) { totalCount nodes { id } } }', {}, tokens.auditor)
    expect(listed.legalHolds).toEqual({ totalCount: 1, nodes: [{ id: hold.id }] })
    const done = await ask(release, { id: hold.id, reason: 'Judged' })
    expect(done.releaseLegalHold).toMatchObject({ active: false, releaseReason: 'Judged' })
    expect((await ask(release, { id: hold.id, reason: 'Judged' })).releaseLegalHold.__typename).toBe('InvalidInput')
    expect((await ask(caseNow, { id: second })).debtCase.legalHolds).toEqual([])
  })

  it('is refused without a reason, for the past, for others and by others', async () => {
    expect((await ask(place, { input: { ...input, reason: ' ' } })).placeLegalHold.field).toBe('reason')
    expect((await ask(place, { input: { ...input, until: '2026-03-09' } })).placeLegalHold.field).toBe('until')
    const nothing = await ask(place, { input: { ...input, debtCaseId: newId() } })
    expect(nothing.placeLegalHold.__typename).toBe('NotFound')
    expect(await ask(place, { input: { ...input, debtCaseId: foreign } })).toEqual(nothing)
    for (const role of ['manager', 'agent', 'finance', 'auditor', 'creditor'] as const)
      expect((await ask(place, { input }, tokens[role])).placeLegalHold.__typename).toBe('NotAllowed')
  })
})

const matches = `query ($clues: SubjectCluesInput!) { subjectMatches(clues: $clues) {
  matches debtor { id name } creditor { id } debtCases { id }
} }`
const request = `mutation ($ids: [ID!]!) { requestSubjectExport(debtorIds: $ids, locale: "fr") {
  __typename ... on SubjectRequest { id state } ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { field }
} }`
const requests = '{ subjectRequests { id state documentUrl dataUrl debtors { name } } }'

const read = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

describe('a person who asks what is kept', () => {
  it('is found over all creditors of the agency, and never beyond', async () => {
    const { subjectMatches } = await ask(matches, { clues: { name: 'delphine quartz', reference: 'k-77' } })
    expect(subjectMatches).toMatchObject([
      { matches: 2, debtor: { name: 'Delphine Quartz' }, creditor: { id: alpha.id }, debtCases: [{ id: first }] },
      { matches: 1, debtor: { name: 'Délphine QUARTZ' }, creditor: { id: beta.id }, debtCases: [{ id: ofBeta }] },
    ])
    const [known] = subjectMatches
    const phone = (
      await ask(`query ($id: ID!) { debtCase(id: $id) { debtor { contactPoints { value } } } }`, { id: first })
    ).debtCase.debtor.contactPoints[0].value
    const national = phone.replace('+33', '0')
    const byPhone = await ask(matches, { clues: { phone: national } })
    expect(byPhone.subjectMatches.map((match: typeof known) => match.debtor.id)).toEqual([known.debtor.id])
    const empty = await api.request(matches, { clues: { name: ' ' } }, { token: tokens.administrator })
    expect(empty.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    for (const role of roles.filter((name) => name !== 'administrator')) {
      const { errors } = await api.request(matches, { clues: { name: 'quartz' } }, { token: tokens[role] })
      expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    }
  })

  it('gets everything in one package, for those who asked, for some days, and then it is gone', async () => {
    const found = await ask(matches, { clues: { name: 'delphine quartz' } })
    const ids = found.subjectMatches.map(({ debtor }: { debtor: { id: string } }) => debtor.id)
    const { requestSubjectExport: made } = await ask(request, { ids })
    expect(made).toMatchObject({ __typename: 'SubjectRequest', state: 'queued' })
    const payload = { organisation_id: agency.actor.organisation_id, request_id: made.id }
    await buildPackage.run(payload, api.services, never)
    const [ready] = (await ask(requests, {})).subjectRequests
    expect(ready).toMatchObject({
      id: made.id,
      state: 'ready',
      documentUrl: `/subject-requests/${made.id}/access.html`,
    })
    const other = await signedIn(api, agency.actor, 'administrator')
    expect((await ask(requests, {}, other)).subjectRequests[0]).toMatchObject({ documentUrl: null, dataUrl: null })

    const requester = await actorOf(tokens.administrator)
    const json = await openPackage(api.services, requester, made.id, 'json')
    const html = await openPackage(api.services, requester, made.id, 'html')
    if (!json.ok || !html.ok) throw new Error('No package')
    const data = JSON.parse(await read(json.value.bytes))
    expect(data.records.map((record: { name: string }) => record.name)).toEqual(['Quartz', 'QUARTZ'])
    const [own] = data.records
    expect(own.contact_points).toHaveLength(2)
    expect(own.cases[0]).toMatchObject({
      claim: [{ principal_minor: expect.any(String) }, {}],
      payment: [{}, {}],
      promise: [{}],
      activity: [{}, {}],
      hold: [{ kind: 'dispute' }],
      file: [{ file_name: 'claims.csv' }],
    })
    expect(data.accesses.length).toBeGreaterThan(0)
    const page = await read(html.value.bytes)
    for (const text of ['Delphine', 'Créances', 'RGPD', 'Qui a consulté vos données', '100,00', 'Promesse de payer'])
      expect(page).toContain(text)
    expect(page).not.toContain('<script')

    const stored = await withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
      client.query<{ data_key: string }>('select data_key from subject_request where id = $1', [made.id]),
    )
    const key = stored.rows[0]?.data_key ?? ''
    expect(await read(api.services.storage.read(key))).toContain('quittance-subject-access-1')
    for (const token of [other, await signedIn(api, theirs.actor, 'administrator'), tokens.manager])
      expect((await openPackage(api.services, await actorOf(token), made.id, 'json')).ok).toBe(false)
    api.clock.advance(7 * 24 * 60 * 60_000)
    expect((await openPackage(api.services, requester, made.id, 'json')).ok).toBe(false)
    await applyRetention.run(
      { organisation_id: agency.actor.organisation_id, trigger: 'night', run_id: null, day: '2026-03-17' },
      api.services,
      never,
    )
    await expect(read(api.services.storage.read(key))).rejects.toThrow('ENOENT')
    api.clock.advance(-7 * 24 * 60 * 60_000)
    expect((await ask(requests, {})).subjectRequests[0]).toMatchObject({ state: 'expired', documentUrl: null })
  })

  it('is asked for by administrators only, and only within the agency', async () => {
    const nothing = await ask(request, { ids: [newId()] })
    expect(nothing.requestSubjectExport.__typename).toBe('NotFound')
    const away = await ask(matches, { clues: { name: 'quartz' } }, await signedIn(api, theirs.actor, 'administrator'))
    expect(await ask(request, { ids: [away.subjectMatches[0].debtor.id] })).toEqual(nothing)
    expect((await ask(request, { ids: [] })).requestSubjectExport.field).toBe('debtorIds')
    for (const role of roles.filter((name) => name !== 'administrator'))
      expect((await ask(request, { ids: [newId()] }, tokens[role])).requestSubjectExport.__typename).toBe('NotAllowed')
  })

  it('is rectified', async () => {
    const rectify = `mutation ($input: RectificationInput!) { rectifyDebtor(input: $input) {
      __typename ... on Debtor { name contactPoints { id } } ... on NotFound { message } ... on InvalidInput { field }
    } }`
    const found = await ask(`query ($id: ID!) { debtCase(id: $id) { debtor { id contactPoints { id } } } }`, {
      id: second,
    })
    const { id, contactPoints } = found.debtCase.debtor
    const input = {
      debtorId: id,
      name: 'Petitjean',
      firstName: 'Jean',
      endedContactPointIds: contactPoints.map((point: { id: string }) => point.id),
    }
    expect((await ask(rectify, { input })).rectifyDebtor).toEqual({
      __typename: 'Debtor',
      name: 'Jean Petitjean',
      contactPoints: [],
    })
    expect((await ask(rectify, { input: { ...input, name: ' ' } })).rectifyDebtor.field).toBe('name')
    expect((await ask(rectify, { input: { ...input, debtorId: newId() } })).rectifyDebtor.__typename).toBe('NotFound')
  })
})

const actorOf = async (token: string) => {
  const actor = await authenticate(api.services, token)
  if (actor === null) throw new Error('Nobody')
  return actor
}
