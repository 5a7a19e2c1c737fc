import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { claimFields, cookieOf, filePart, upload } from './testing/client.js'

let bench: ApiBench
let cookie: string

beforeAll(async () => {
  bench = await openApiBench()
  cookie = await cookieOf(bench.api, bench.users.manager)
})
afterAll(() => bench.close())

const countImports = async () => (await bench.query('select 1 from import')).length

/** The system refuses to let this process make larger files: what a full disk or a quota does, without filling one. */
const limitFileSize = (size_bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${size_bytes}:`])
}

it.runIf(process.platform === 'linux')('a full disk is told as such, and the next file is taken', async () => {
  const large = claimFields(bench.voltane) + filePart('F-1;12,50\r\n'.repeat(500_000))
  limitFileSize(1024 * 1024)
  const refused = await upload(bench.api, cookie, large).finally(() => limitFileSize('unlimited'))
  expect([refused.status, refused.body.error]).toMatchObject([
    507,
    { code: 'STORAGE_FULL', message: expect.stringMatching(/^Il n’y a plus de place sur le serveur/) },
  ])
  expect([await countImports(), await bench.storedFiles()]).toEqual([0, []])
  expect((await upload(bench.api, cookie, large)).status).toBe(201)
})

it('a folder that cannot be written is a masked failure, read to the end by its sender', async () => {
  const before = await countImports()
  const blocked = join(bench.folder, 'not-a-folder')
  await writeFile(blocked, '')
  const api = await bench.start({ storage_folder: blocked })
  const parts = claimFields(bench.voltane) + filePart('F-1;12,50\r\n'.repeat(2_000_000))
  const { status, body } = await upload(api, cookie, parts)
  expect([status, body.error]).toMatchObject([500, { code: 'INTERNAL', message: expect.stringMatching(/^Une erreur/) }])
  expect(
    bench.log.find((line) => line['request_id'] === body.error?.requestId && line['msg'] === 'request failed'),
  ).toMatchObject({
    err: { code: 'ENOTDIR' },
  })
  expect(await countImports()).toBe(before)
  await api.close()
})
