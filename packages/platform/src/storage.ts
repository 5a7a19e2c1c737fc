import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A file as it came to lie in storage. */
export type StoredFile = {
  /** Opaque; never made of a user's file name. */
  readonly key: string
  readonly size_bytes: number
  readonly sha256: string
}

export type WriteOptions = {
  readonly size_bytes_maximum?: number
  /** A key of `newStorageKey` that was written down beforehand, so that the file can be found whatever happens. */
  readonly key?: string
}

/** A key under which nothing lies yet. */
export const newStorageKey = (): string => {
  const id = randomUUID()
  return `${id.slice(0, 2)}/${id}`
}

/** Where delivered files lie. Local disk today; an object store has the same verbs. */
export type FileStorage = {
  /**
   * Streams bytes to storage. When it fails nothing is left behind, and it throws a `StorageFullError`, a
   * `FileTooLargeError`, or an `UploadBrokenError` around what `bytes` itself threw.
   */
  write(bytes: AsyncIterable<Uint8Array>, options?: WriteOptions): Promise<StoredFile>
  /** Streams a stored file; a file that is not there throws when the first chunk is asked for. */
  read(key: string): AsyncIterable<Uint8Array>
  /** Removes a file, and what a killed process left unfinished under its key; one that is not there is no error. */
  remove(key: string): Promise<void>
  /** Removes what uploads of a killed process left unfinished before `before`; answers with their number. */
  removeUnfinished(before: Date): Promise<number>
}

/** There is no room left where files are stored. */
export class StorageFullError extends Error {
  override name = 'StorageFullError'
}

/** The bytes went on beyond the size that is allowed. */
export class FileTooLargeError extends Error {
  override name = 'FileTooLargeError'
}

/** The bytes stopped coming before their end. `cause` is what their source threw. */
export class UploadBrokenError extends Error {
  override name = 'UploadBrokenError'
}

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/
const partialSuffix = '.partial'

/** Files under one folder, spread over 256 sub-folders, each complete and flushed before its name appears. */
export const openDiskStorage = (folder: string): FileStorage => {
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error('Not a storage key')
    return path.join(folder, key)
  }
  return {
    write: async (bytes, { size_bytes_maximum = Number.MAX_SAFE_INTEGER, key = newStorageKey() } = {}) => {
      const target = pathOf(key)
      const partial = `${target}${partialSuffix}`
      const measure = newMeasure(size_bytes_maximum)
      try {
        await mkdir(path.dirname(target), { recursive: true })
        // The file is there before its bytes are: a stream that is still opening it when they fail would make it after
        // it had been removed.
        const file = await open(partial, 'wx', 0o600)
        await pipeline(measure.through(bytes), file.createWriteStream())
        await flush(partial)
        await rename(partial, target)
        await flush(path.dirname(target))
      } catch (error) {
        await rm(partial, { force: true })
        throw storageFailure(error)
      }
      return { key, ...measure.finish() }
    },
    read: (key) => createReadStream(pathOf(key), { highWaterMark: readChunk_bytes }),
    remove: async (key) => {
      await rm(pathOf(key), { force: true })
      await rm(`${pathOf(key)}${partialSuffix}`, { force: true })
    },
    removeUnfinished: async (before) => {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      let removed_count = 0
      for (const name of names.filter((candidate) => candidate.endsWith(partialSuffix))) {
        const { mtime } = await stat(path.join(folder, name)).catch(() => ({ mtime: before }))
        if (mtime >= before) continue
        await rm(path.join(folder, name), { force: true })
        removed_count++
      }
      return removed_count
    },
  }
}

/** Names the failures that a person can do something about; others stay what they are. */
export const storageFailure = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
    ? new StorageFullError('No room is left where files are stored', { cause: error })
    : error
}

/** Hashes and counts the bytes that pass through. */
const newMeasure = (size_bytes_maximum: number) => {
  const hash = createHash('sha256')
  let size_bytes = 0
  return {
    through: async function* (bytes: AsyncIterable<Uint8Array>) {
      for await (const chunk of namingItsFailures(bytes)) {
        hash.update(chunk)
        size_bytes += chunk.byteLength
        if (size_bytes > size_bytes_maximum) throw new FileTooLargeError(`More than ${size_bytes_maximum} bytes`)
        yield chunk
      }
    },
    finish: () => ({ size_bytes, sha256: hash.digest('hex') }),
  }
}

async function* namingItsFailures(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    throw new UploadBrokenError('The upload ended before its last byte', { cause: error })
  }
}

/** A renamed file survives a power cut only when its bytes and its folder are on the disk. */
const flush = async (target: string): Promise<void> => {
  const handle = await open(target, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Large enough that reading costs little beside parsing, small enough to matter little in memory. */
const readChunk_bytes = 256 * 1024
