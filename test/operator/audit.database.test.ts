import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTestDatabase, type TestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runOperator } from '../support/operator-process.js'

// Goal: the operator's command tells a sound trail from a broken one, by words and by its exit code.

let folder = ''
let database: TestDatabase
let superuser: pg.Client

const quittance = async (args: readonly string[]): Promise<{ code: unknown; output: string }> => {
  const process = runOperator(args, { DATABASE_URL: database.url, QUITTANCE_DATA: folder })
  return { code: await process.ended, output: process.output() }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quittance-audit-'))
  database = await createTestDatabase()
  superuser = new pg.Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  for (const name of ['Agence du Nord', 'Agence du Sud']) {
    expect(await quittance(['organisation', 'add', name])).toMatchObject({ code: 0 })
    const creditor = ['creditor', 'add', 'A', '--name', 'A', '--mandate', 'M', '--signed', '2025-01-02']
    expect(await quittance([...creditor, '--organisation', name])).toMatchObject({ code: 0 })
  }
}, 120_000)

afterAll(async () => {
  await superuser.end()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

it('finds every link of every organisation, and anchors its end', async () => {
  const { code, output } = await quittance(['audit', 'verify'])
  expect({ code, output }).toMatchObject({ code: 0 })
  expect(output).toMatch(/Agence du Nord: every link holds: \d+ events, anchors that agree: 0/u)
  expect(output).toMatch(/Agence du Sud: every link holds/u)
  const anchors = path.join(folder, 'files', 'audit-anchors')
  const [file = ''] = await readdir(anchors)
  expect(JSON.parse(await readFile(path.join(anchors, file), 'utf8'))).toMatchObject({ sequence: expect.any(String) })
  expect((await quittance(['audit', 'verify', '--organisation', 'Agence du Nord'])).output).toContain(
    'anchors that agree: 1',
  )
})

it('names the first broken link of the one that was tampered with, with exit code 1', async () => {
  await superuser.query(
    `update audit_event set actor_name = 'Nobody'
      where sequence = 2 and organisation_id = (select id from organisation where name = 'Agence du Sud')`,
  )
  const { code, output } = await quittance(['audit', 'verify'])
  expect(code).toBe(1)
  expect(output).toMatch(/Agence du Nord: every link holds/u)
  expect(output).toMatch(/Agence du Sud: BROKEN at event 2 of \d{4}-\d\d-\d\dT[\d:.]+Z: altered/u)
})
