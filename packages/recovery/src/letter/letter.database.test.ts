import { createHash } from 'node:crypto'
import { openMailTransport, withConnection } from '@quittance/platform'
import { openSmtpSink } from '@quittance/testkit'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { openLetter } from './open-letter.js'
import { sendElectronic } from './send-electronic.run.js'

// Goal: no first letter leaves without what R124-4 wants, every later one repeats it, and what was sent is what is stored.

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Recouvra')
const { actor } = agency
const [alpha] = agency.creditors
const [debtCaseId = '', heldId = ''] = await buildCases(api.services, actor, alpha, [
  { name: 'Moreau', first_name: 'Camille' },
  {},
])
const agent = await signedIn(api, actor, 'agent')
const administrator = await signedIn(api, actor, 'administrator')
const ofAlpha = await signedIn(api, actor, 'creditor', alpha.id)
const sink = await openSmtpSink()
const mail = openMailTransport({ smtp_url: sink.url, from: { name: 'Product', address: 'no-reply@agency.example' } })
afterAll(async () => {
  mail.close()
  await sink.close()
  await api.close()
})

const query = async (text: string, values: readonly unknown[] = []) =>
  await withConnection(api.services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query(text, [actor.organisation_id, ...values])
    return rows
  })

const addContact = (kind: string, value: string) =>
  query(
    `insert into contact_point (organisation_id, id, creditor_id, debtor_id, kind, value, valid_from, source, consent, recorded_at)
     select $1, new_id(), creditor_id, debtor_id, $3, $4, '2026-01-15', 'agent', 'unknown', now()
       from debt_case where organisation_id = $1 and id = $2`,
    [debtCaseId, kind, value],
  )

const send = async (input: object, token = agent) => {
  const wish = { debtCaseId, kind: 'first_letter', channel: 'letter', language: 'fr', ...input }
  const { data, errors } = await api.request(
    `mutation ($input: WriteLetterArguments!) { sendLetter(input: $input) { __typename
       ... on Letter { id reference state sentOn sha256 pageCount recipient fileUrl demanded { amountMinor } }
       ... on LetterRefused { message obstacles { code message place } } ... on InvalidInput { message } } }`,
    { input: wish },
    { token },
  )
  expect(errors).toEqual([])
  return data.sendLetter
}

const codes = ({ obstacles }: { obstacles: { code: string }[] }): string[] => obstacles.map(({ code }) => code)

const textOf = async (id: string): Promise<string> => {
  const opened = await openLetter(api.services, actor, id)
  if (opened === null) throw new Error('There is a letter')
  const chunks: Uint8Array[] = []
  for await (const chunk of opened.bytes) chunks.push(chunk)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.concat(chunks))), {
    mergePages: true,
  })
  return text.replaceAll(/\s+/gu, ' ')
}

const letterhead = {
  legalName: 'Recouvra SAS',
  address: '1 rue de la Paix\n75002 Paris',
  accountHolder: 'Recouvra, compte de tiers',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
}

it('is refused with everything that is missing, and where to mend it', async () => {
  await query(`update hold set closed_on = '2026-03-01' where organisation_id = $1 and debt_case_id = $2`, [debtCaseId])
  expect(codes(await send({}))).toEqual(['letterhead_missing', 'recipient_missing', 'mention_missing'])
  const refused = await api.request(
    `mutation ($input: LetterheadInput!) { setLetterhead(input: $input) { __typename ... on InvalidInput { field } } }`,
    { input: { ...letterhead, iban: 'FR76 3000 6000 0112 3456 7890 188' } },
    { token: administrator },
  )
  expect(refused.data.setLetterhead).toEqual({ __typename: 'InvalidInput', field: 'iban' })
  await api.request(
    `mutation ($input: LetterheadInput!) { setLetterhead(input: $input) { __typename } }`,
    { input: letterhead },
    { token: administrator },
  )
  await addContact('address', '12, rue de l’Église\n63000 Clermont-Ferrand')
  const { obstacles } = await send({})
  expect(obstacles).toMatchObject([{ code: 'mention_missing', place: 'creditor' }])
  expect(obstacles[0].message).toContain('R. 124-4, 2°')
  expect(await query('select id from letter where organisation_id = $1')).toEqual([])
})

it('carries the five mentions, is stored as it is sent, and is sent once', async () => {
  await api.request(
    `mutation ($id: ID!) { setCreditorAddress(creditorId: $id, address: "2 quai de Seine\\n76000 Rouen") { __typename } }`,
    { id: alpha.id },
    { token: administrator },
  )
  const [first, again] = await Promise.all([send({}), send({})]).then((both) =>
    both.toSorted((a) => (a.__typename === 'Letter' ? -1 : 1)),
  )
  expect(first).toMatchObject({ __typename: 'Letter', state: 'handed_over', demanded: { amountMinor: '12500' } })
  expect(codes(again)).toEqual(['first_letter_sent'])
  expect(first.recipient).toBe('Camille Moreau\n12 RUE DE L’EGLISE\n63000 CLERMONT-FERRAND')
  const text = await textOf(first.id)
  for (const mention of [
    'Recouvra SAS, 1 rue de la Paix, 75002 Paris, exerce une activité de recouvrement amiable',
    'Créancier : Creditor alpha, 2 quai de Seine, 76000 Rouen',
    'Total à payer 125,00 € 0,00 € 0,00 € 125,00 €',
    'FR76 3000 6000 0112 3456 7890 189',
    'Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier',
    'laisser tout ou partie des frais ainsi exposés à la charge du débiteur de mauvaise foi',
  ])
    expect(text).toContain(mention)
  const opened = await openLetter(api.services, actor, first.id)
  const hash = createHash('sha256')
  for await (const chunk of opened?.bytes ?? []) hash.update(chunk)
  expect(hash.digest('hex')).toBe(first.sha256)
  const contacts = await query(
    `select count(*)::int as count from activity where organisation_id = $1 and debt_case_id = $2 and channel = 'letter'
       and outcome = 'sent' and id in (select activity_id from letter where organisation_id = $1)`,
    [debtCaseId],
  )
  expect(contacts).toEqual([{ count: 1 }])
})

it('is repeated by reference and date in whatever follows, whatever the template says', async () => {
  const [first] = await query(
    `select reference, sent_on::text from letter where organisation_id = $1 and kind = 'first_letter'`,
  )
  await api.request(
    `mutation { saveLetterTemplate(input: {kind: reminder, channel: letter, language: fr, subject: "Rappel", body: "Bonjour"}) { __typename } }`,
    {},
    { token: administrator },
  )
  const reminder = await send({ kind: 'reminder' })
  const text = await textOf(reminder.id)
  expect(text).toContain(`${first.reference} du 10 mars 2026`)
  expect(text).toContain('Bonjour')
  await addContact('email', 'camille@moreau.example')
  const electronic = await send({ kind: 'reminder', channel: 'email' })
  expect(electronic).toMatchObject({ state: 'prepared' })
  const run = () =>
    sendElectronic.run(
      { organisation_id: actor.organisation_id, letter_id: electronic.id },
      { ...api.services, mail },
      new AbortController().signal,
    )
  await run()
  await run()
  expect(sink.received.length).toBe(1)
  const source = JSON.stringify(sink.received[0])
  expect(source).toContain('Recouvra SAS')
  expect(source).toContain('10 mars 2026')
  const states = await query('select state from letter where organisation_id = $1 and id = $2', [electronic.id])
  expect(states).toEqual([{ state: 'sent' }])
})

it('is refused while a hold stands, and to who may not', async () => {
  expect(codes(await send({ debtCaseId: heldId }))).toContain('on_hold')
  expect((await send({}, ofAlpha)).__typename).toBe('NotAllowed')
  expect((await send({ debtCaseId: actor.organisation_id })).__typename).toBe('NotFound')
  const { data } = await api.request(
    `query ($id: ID!) { debtCase(id: $id) { letters { kind sentOn body recipient fileUrl } } }`,
    { id: debtCaseId },
    { token: ofAlpha },
  )
  expect(data.debtCase.letters.length).toBe(3)
  for (const letter of data.debtCase.letters)
    expect(letter).toMatchObject({ body: null, recipient: null, fileUrl: null })
})

it('that came back is noted once, and says so', async () => {
  const [{ id }] = await query(`select id from letter where organisation_id = $1 and kind = 'first_letter'`)
  const note = async () =>
    (
      await api.request(
        `mutation ($id: ID!) { returnLetter(id: $id, reason: unknown_at_address) { __typename ... on Letter { state stateReason } } }`,
        { id },
        { token: agent },
      )
    ).data.returnLetter
  expect(await note()).toEqual({ __typename: 'Letter', state: 'returned', stateReason: 'unknown_at_address' })
  expect((await note()).__typename).toBe('InvalidInput')
})

it('says what its templates are, with who wrote them', async () => {
  const { data, errors } = await api.request(
    `query { letterTemplates { kind channel language version changedByName } }`,
    {},
    { token: administrator },
  )
  expect(errors).toEqual([])
  expect(data.letterTemplates.length).toBe(40)
  expect(data.letterTemplates.filter(({ version }: { version: number }) => version > 0)).toMatchObject([
    { kind: 'reminder', channel: 'letter', language: 'fr', version: 1 },
  ])
})
