import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { buildAgency } from './testing/agency.js'
import { signedIn } from './testing/sign-in.js'
import { openTestApi } from './testing/test-api.js'

const api = await openTestApi()
const { actor } = await buildAgency(api.services, 'Agency')
const token = await signedIn(api, actor, 'manager')
const superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 1 })
afterAll(async () => {
  await superuser.end()
  await api.close()
})

it('answers a failure of the database masked, and the next request as if nothing had been', async () => {
  await superuser.query('alter table creditor rename to creditor_away')
  for (let round = 0; round < 8; round++) {
    const { data, errors } = await api.request('{ creditors { id } portfolios { id } }', {}, { token })
    expect(data).toBeNull()
    expect(errors[0]).toEqual({
      message: expect.stringMatching(/^Something failed on our side/),
      path: ['creditors'],
      extensions: { code: 'INTERNAL', requestId: 'test-request' },
    })
  }
  await superuser.query('alter table creditor_away rename to creditor')
  const { data, errors } = await api.request('{ creditors { name } }', {}, { token })
  expect(errors).toEqual([])
  expect(data.creditors.map(({ name }: { name: string }) => name)).toEqual(['Creditor alpha', 'Creditor beta'])
})
