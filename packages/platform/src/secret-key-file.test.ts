import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { secretKeyOf } from './secret-key-file.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quittance-key-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('makes one key, whoever asks at once, and keeps it', async () => {
  const data = join(folder, 'data')
  const keys = await Promise.all(Array.from({ length: 20 }, () => secretKeyOf(data)))
  const texts = new Set(keys.map((key) => Buffer.from(key).toString('hex')))
  expect(texts.size).toBe(1)
  expect([...texts][0]).toHaveLength(64)
  expect(Buffer.from(await secretKeyOf(data)).toString('hex')).toBe([...texts][0])
  expect(await readdir(data)).toEqual(['secret.key'])
})

it('lets nobody else read it', async () => {
  await secretKeyOf(folder)
  expect((await stat(join(folder, 'secret.key'))).mode & 0o077).toBe(0)
})

it('refuses a file that holds no key, and leaves it as it is', async () => {
  await writeFile(join(folder, 'secret.key'), 'not a key\n')
  await expect(secretKeyOf(folder)).rejects.toThrow('does not hold a key of 32 bytes')
  expect(await readFile(join(folder, 'secret.key'), 'utf8')).toBe('not a key\n')
})
