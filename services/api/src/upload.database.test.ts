import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { claimFields, cookieOf, field, fileHead, filePart, lastBoundary, upload } from './testing/client.js'
import { eventually } from './testing/eventually.js'
import { openUpload } from './testing/open-upload.js'

let bench: ApiBench
let administrator: string
let manager: string

beforeAll(async () => {
  bench = await openApiBench()
  administrator = await cookieOf(bench.api, bench.users.administrator)
  manager = await cookieOf(bench.api, bench.users.manager)
})
afterAll(() => bench.close())

type Row = { id: string; state: string; file_name: string; size_bytes: string; sha256: string; storage_key: string }

const imports = () =>
  bench.query<Row>('select id, state, file_name, size_bytes, sha256, storage_key from import order by created_at, id')

const expectNothingKept = async (): Promise<void> => {
  await eventually('storage is empty', async () => (await bench.storedFiles()).length === 0)
  expect(await imports()).toEqual([])
}

describe('a file', () => {
  afterEach(async () => {
    await bench.query('delete from import')
  })

  it('is stored byte for byte, hashed and entered', async () => {
    const content = 'Référence;Montant\r\nF-1;12,50\r\n'
    const { status, body } = await upload(bench.api, administrator, claimFields(bench.voltane) + filePart(content))
    expect([status, body]).toEqual([201, { id: expect.any(String) }])
    const [row, ...others] = await imports()
    expect(others).toEqual([])
    expect(row).toMatchObject({
      id: body.id,
      state: 'received',
      file_name: 'claims.csv',
      size_bytes: String(Buffer.byteLength(content)),
      sha256: createHash('sha256').update(content).digest('hex'),
    })
    const [stored = '', ...more] = await bench.storedFiles()
    expect(more).toEqual([])
    expect(stored.endsWith(row?.storage_key ?? 'none')).toBe(true)
    expect(await readFile(stored, 'utf8')).toBe(content)
  })

  it.each([
    ['a path', 'filename="../../etc/passwd"', 'passwd'],
    ['a path of Windows', 'filename="C:\\\\files\\\\claims.csv"', 'claims.csv'],
    ['only a path', 'filename="../.."', 'file.csv'],
    ['text turned around', 'filename="claims\u202evsc.exe"', 'claimsvsc.exe'],
    ['5,000 characters', `filename="${'é'.repeat(5_000)}.csv"`, 'é'.repeat(255)],
    ['control characters', `filename*=UTF-8''a%01%0d%0a%7fb%c2%85.csv`, 'ab.csv'],
    ['RFC 2231', `filename*=UTF-8''cr%C3%A9ances%20%E2%82%AC.csv`, 'créances €.csv'],
    ['RFC 2231 that hides a path', `filename*=UTF-8''..%2f..%2fpasswd%00.csv`, 'passwd.csv'],
    ['half a character at the end', `filename="${'a'.repeat(254)}😀"`, `${'a'.repeat(254)}\ufffd`],
  ])('named by %s has a name to read', async (_what, disposition, name) => {
    const { status } = await upload(
      bench.api,
      administrator,
      claimFields(bench.voltane) + filePart('a;b\r\n', disposition),
    )
    expect(status).toBe(201)
    expect((await imports()).map((row) => row.file_name)).toEqual([name])
  })

  it('is taken from several people at once, and from a slow one meanwhile', async () => {
    const slow = openUpload(bench.api, administrator)
    await slow.send(claimFields(bench.voltane) + fileHead() + 'first')
    const contents = Array.from({ length: 20 }, (_, index) => `file ${index};`.repeat(20_000))
    const answers = await Promise.all(
      contents.map((content) => upload(bench.api, manager, claimFields(bench.hydrex) + filePart(content))),
    )
    expect(answers.map(({ status }) => status)).toEqual(contents.map(() => 201))
    const hashes = contents.map((content) => createHash('sha256').update(content).digest('hex'))
    expect((await imports()).map((row) => row.sha256).toSorted()).toEqual(hashes.toSorted())
    await slow.send(' and last\r\n')
    slow.request.end(lastBoundary)
    expect((await slow.answer).status).toBe(201)
    expect(await imports()).toHaveLength(contents.length + 1)
  })

  it('of 200 MB costs no memory to speak of', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const hash = createHash('sha256')
    const large = openUpload(bench.api, administrator)
    await large.send(claimFields(bench.voltane) + fileHead())
    const before_bytes = process.memoryUsage.rss()
    let highest_bytes = before_bytes
    for (let sent = 0; sent < 200; sent++) {
      await large.send(piece)
      hash.update(piece)
      highest_bytes = Math.max(highest_bytes, process.memoryUsage.rss())
    }
    large.request.end(`\r\n${lastBoundary}`)
    expect((await large.answer).status).toBe(201)
    expect(await imports()).toMatchObject([{ size_bytes: String(200 * piece.length), sha256: hash.digest('hex') }])
    expect((highest_bytes - before_bytes) / 2 ** 20).toBeLessThan(150)
  })
})

describe('an upload that is cut off', () => {
  beforeAll(async () => {
    for (const file of await bench.storedFiles()) await rm(file)
  })

  it('in the middle of its file leaves nothing', async () => {
    const cut = openUpload(bench.api, administrator)
    await cut.send(claimFields(bench.voltane) + fileHead() + 'F-1;12,50\r\n'.repeat(100_000))
    await eventually('the file is being stored', async () => (await bench.storedFiles()).length === 1)
    cut.request.destroy()
    await expectNothingKept()
  })

  it('after its file, before the last boundary, leaves nothing', async () => {
    const cut = openUpload(bench.api, administrator)
    await cut.send(`${claimFields(bench.voltane)}${filePart('F-1;12,50\r\n')}--quittance`)
    await eventually('the file is being stored', async () => (await bench.storedFiles()).length === 1)
    cut.request.destroy()
    await expectNothingKept()
  })

  it('in a part that follows a whole file leaves nothing', async () => {
    const cut = openUpload(bench.api, administrator)
    await cut.send(claimFields(bench.voltane) + filePart('F-1;12,50\r\n') + field('note', 'cut off').slice(0, -8))
    await eventually('the file is being stored', async () => (await bench.storedFiles()).length === 1)
    // Time in which a file that was taken for complete would be entered.
    await bench.query('select pg_sleep(0.3)')
    cut.request.destroy()
    await expectNothingKept()
  })

  it('among its fields leaves nothing', async () => {
    const cut = openUpload(bench.api, administrator)
    await cut.send(field('kind', 'claim'))
    cut.request.destroy()
    await expectNothingKept()
  })

  it('but ended as if it were whole is told so', async () => {
    const cut = openUpload(bench.api, administrator)
    cut.request.end(claimFields(bench.voltane) + fileHead() + 'F-1;12')
    const { status, body } = await cut.answer
    expect([status, JSON.parse(body)]).toMatchObject([400, { error: { code: 'UPLOAD_BROKEN' } }])
    await expectNothingKept()
  })
})
