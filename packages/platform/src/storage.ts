import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A file as it came to lie in storage. */
export type StoredFile = {
  /** Opaque; never made of a user's file name. */
  readonly key: string
  readonly size_bytes: number
  readonly sha256: string
}

/** Where delivered files lie. Local disk today; an object store has the same three verbs. */
export type FileStorage = {
  /** Streams bytes to storage. When it fails, full disk or broken upload, nothing is left behind. */
  write(bytes: AsyncIterable<Uint8Array>): Promise<StoredFile>
  read(key: string): AsyncIterable<Uint8Array>
  remove(key: string): Promise<void>
}

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/

/** Files under one folder, spread over 256 sub-folders, each complete and flushed before its name appears. */
export const openDiskStorage = (folder: string): FileStorage => {
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error('Not a storage key')
    return path.join(folder, key)
  }
  return {
    write: async (bytes) => {
      const id = randomUUID()
      const key = `${id.slice(0, 2)}/${id}`
      const target = pathOf(key)
      const partial = `${target}.partial`
      await mkdir(path.dirname(target), { recursive: true })
      const hash = createHash('sha256')
      let size_bytes = 0
      const measured = async function* () {
        for await (const chunk of bytes) {
          hash.update(chunk)
          size_bytes += chunk.byteLength
          yield chunk
        }
      }
      try {
        await pipeline(measured, createWriteStream(partial, { flags: 'wx', mode: 0o600 }))
        const handle = await open(partial, 'r+')
        await handle.sync()
        await handle.close()
        await rename(partial, target)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
      return { key, size_bytes, sha256: hash.digest('hex') }
    },
    read: (key) => createReadStream(pathOf(key), { highWaterMark: readChunk_bytes }),
    remove: async (key) => {
      await rm(pathOf(key), { force: true })
    },
  }
}

/** Large enough that reading costs little beside parsing, small enough to matter little in memory. */
const readChunk_bytes = 256 * 1024
