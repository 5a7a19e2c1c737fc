import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileTooLargeError, openDiskStorage, storageFailure, StorageFullError, UploadBrokenError } from './storage.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quittance-storage-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const filesLeft = async (): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

async function* broken() {
  yield Buffer.from('first half')
  throw new Error('connection reset')
}

describe('disk storage', () => {
  it('gives back the bytes it was given, with their size and hash', async () => {
    const storage = openDiskStorage(folder)
    const stored = await storage.write(chunks('facture;', 'montant\n'))
    const read = Buffer.concat(await Array.fromAsync(storage.read(stored.key))).toString()
    expect(read).toBe('facture;montant\n')
    expect(stored.size_bytes).toBe(16)
    expect(stored.sha256).toBe(createHash('sha256').update('facture;montant\n').digest('hex'))
  })

  it('leaves nothing of an upload that breaks off', async () => {
    await expect(openDiskStorage(folder).write(broken())).rejects.toThrow(UploadBrokenError)
    expect(await filesLeft()).toEqual([])
  })

  it('leaves nothing of a file beyond the allowed size', async () => {
    const written = openDiskStorage(folder).write(chunks('12345', '67890'), { size_bytes_maximum: 9 })
    await expect(written).rejects.toThrow(FileTooLargeError)
    expect(await filesLeft()).toEqual([])
  })

  it('knows a full disk by what the system answers', async () => {
    const refused = pipeline(Readable.from(['x']), createWriteStream('/dev/full'))
    const failure = await refused.then(
      () => null,
      (error: unknown) => storageFailure(error),
    )
    expect(failure).toBeInstanceOf(StorageFullError)
  })

  it('refuses a key that it did not make', () => {
    expect(() => openDiskStorage(folder).read('../../etc/passwd')).toThrow('Not a storage key')
  })

  it('clears away what a killed process left half written, and nothing else', async () => {
    const storage = openDiskStorage(folder)
    const whole = await storage.write(chunks('whole'))
    const abandoned = path.join(folder, `${whole.key}.partial`)
    await writeFile(abandoned, 'half')
    await utimes(abandoned, new Date('2026-01-01'), new Date('2026-01-01'))
    const running = path.join(folder, `${whole.key.slice(0, 2)}/running.partial`)
    await writeFile(running, 'half')
    expect(await storage.removeUnfinished(new Date('2026-01-02'))).toBe(1)
    expect((await filesLeft()).toSorted()).toEqual([path.basename(whole.key), 'running.partial'].toSorted())
  })
})
