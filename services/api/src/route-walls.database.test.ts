import { newId } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { openApiBench } from './testing/api-bench.js'
import { cookieOf } from './testing/client.js'

// Goal: an address that holds an id of another organisation or creditor is answered like one that holds an unknown id.
// Method: each such address, by people of every role and by a program, with ids of rows that are really there.

const bench = await openApiBench()
afterAll(() => bench.close())

const [theirs] = await bench.query<{ organisation_id: string; creditor_id: string }>(
  'select organisation_id, id as creditor_id from creditor where id = $1',
  [bench.elsewhere.creditor_id],
)
if (theirs === undefined) throw new Error('There is no other organisation')

/** A delivered file with refused rows. */
const importOf = async (organisation_id: string, creditor_id: string): Promise<string> => {
  const id = newId()
  await bench.query(
    `insert into import (organisation_id, id, creditor_id, kind, state, file_name, storage_key, size_bytes, sha256, received_on,
            apply_when_clear, uploaded_by_name, progress_rows, attempt, created_at, rows_refused)
     values ($1, $2, $3, 'claim', 'applied', 'secret.csv', 'key', 1, 'sha', '2026-01-01', true, 'Fixture', 0, 1, now(), 1)`,
    [organisation_id, id, creditor_id],
  )
  return id
}

const packageOf = async (organisation_id: string): Promise<string> => {
  const id = newId()
  await bench.query(
    `insert into subject_request (organisation_id, id, state, locale, requested_by_name, requested_at)
     values ($1, $2, 'queued', 'fr', 'secret', now())`,
    [organisation_id, id],
  )
  return id
}

const providerOf = async (organisation_id: string): Promise<string> => {
  const id = newId()
  await bench.query(
    `insert into identity_provider (organisation_id, id, name, issuer, client_id, email_domains, second_factor, links_by_email,
            password_allowed, enabled, created_at)
     values ($1, $2, 'secret', 'https://identity.example.test', 'client', '{}', 'own', true, true, true, now())`,
    [organisation_id, id],
  )
  return id
}

const ofOthers = {
  import: await importOf(theirs.organisation_id, theirs.creditor_id),
  subject_request: await packageOf(theirs.organisation_id),
  identity_provider: await providerOf(theirs.organisation_id),
}
const [hydrex] = await bench.query<{ organisation_id: string }>('select organisation_id from creditor where id = $1', [
  bench.hydrex.creditor_id,
])
const ofOtherCreditor = await importOf(hydrex?.organisation_id ?? '', bench.hydrex.creditor_id)

const addresses = [
  { method: 'GET', path: '/imports/:id/rejects.csv', id: ofOthers.import },
  { method: 'GET', path: '/subject-requests/:id/access.json', id: ofOthers.subject_request },
  { method: 'GET', path: '/subject-requests/:id/access.html', id: ofOthers.subject_request },
  { method: 'GET', path: '/sign-in/oidc/callback/:id', id: ofOthers.identity_provider },
] as const

/** The answer, without what differs from one request to the next. */
const answerTo = async (method: string, path: string, id: string, cookie: string): Promise<string> => {
  const response = await fetch(bench.api.url + path.replace(':id', id), {
    method,
    headers: { cookie },
    redirect: 'manual',
  })
  const text = await response.text()
  return `${response.status} ${text}`
    .replaceAll(id, ':id')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':uuid')
}

it('are answered for others as for nobody', async () => {
  let compared = 0
  for (const email of Object.values(bench.users)) {
    const cookie = await cookieOf(bench.api, email)
    for (const { method, path, id } of addresses) {
      const unknown = await answerTo(method, path, newId(), cookie)
      expect(await answerTo(method, path, id, cookie), `${method} ${path}`).toBe(unknown)
      compared += 1
    }
  }
  const creditor = await cookieOf(bench.api, bench.users.creditor)
  const rejects = '/imports/:id/rejects.csv'
  expect(await answerTo('GET', rejects, ofOtherCreditor, creditor)).toBe(
    await answerTo('GET', rejects, newId(), creditor),
  )
  console.info(`addresses with ids: ${compared + 1} answers about others equal those about nothing`)
})
