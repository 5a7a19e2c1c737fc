import { limits } from '@quittance/core'
import { UploadBrokenError } from '@quittance/platform'
import busboy from 'busboy'
import type { Request } from 'express'
import type { Readable } from 'node:stream'

/** What was wrong with the shape of an upload. */
export type UploadProblem = 'not_multipart' | 'malformed' | 'no_file' | 'file_before_fields' | 'too_many_parts'

export class UploadError extends Error {
  override name = 'UploadError'
  readonly problem: UploadProblem
  constructor(problem: UploadProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The one file of a multipart request. */
export type Upload = {
  readonly fields: ReadonlyMap<string, string>
  readonly file_name: string
  /**
   * They end only when the whole request was well-formed to its last byte; else they throw, so that nobody keeps what
   * was cut off or mixed up.
   */
  readonly bytes: AsyncIterable<Uint8Array>
}

const fields_maximum = 16
const fieldValue_bytes_maximum = 1024

/**
 * Reads the fields up to the file, hands the file on as a stream and answers with what `receive` makes of it. The
 * fields must come before the file, because the file is never held back in memory. Throws an UploadError.
 */
export const receiveUpload = async <T>(request: Request, receive: (upload: Upload) => Promise<T>): Promise<T> => {
  const parser = openParser(request)
  const parts = readParts(request, parser)
  request.pipe(parser)
  try {
    const answer = await receive(await parts.opened)
    if (parts.problem() !== null) throw parts.problem()
    return answer
  } finally {
    // What was refused is read to its end and thrown away, so that its sender gets to see the answer.
    request.unpipe(parser)
    parser.destroy()
    request.resume()
  }
}

const openParser = (request: Request): busboy.Busboy => {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: fields_maximum, fieldSize: fieldValue_bytes_maximum },
    })
  } catch {
    throw new UploadError('not_multipart')
  }
}

/** Follows the parts of a request as they come: opens with the file, and is whole once nothing more can be wrong. */
const readParts = (request: Request, parser: busboy.Busboy) => {
  const fields = new Map<string, string>()
  const opened = Promise.withResolvers<Upload>()
  const whole = Promise.withResolvers<void>()
  let file: Readable | undefined
  let problem: UploadError | null = null
  const stop = (error: Error): void => {
    opened.reject(error)
    whole.reject(error)
    file?.destroy(error)
  }
  const refuse = (found: UploadProblem): void => {
    problem ??= new UploadError(found)
    stop(problem)
  }
  const breakOff = (reason: string): void =>
    file === undefined ? refuse('malformed') : stop(new UploadBrokenError(reason))
  // Whoever waits for the parts gets their error; when nobody does it concerns nobody.
  whole.promise.catch(() => undefined)
  parser.on('field', (name, value) => (file ? refuse('file_before_fields') : fields.set(name, value)))
  parser.on('file', (name, stream, { filename }) => {
    stream.on('error', () => undefined)
    // A form in which no file was chosen sends a part without a name.
    const named: string | undefined = filename
    if (name !== 'file' || named === undefined) return refuse('no_file')
    file = stream
    opened.resolve({ fields, file_name: cleanFileName(named), bytes: followed(stream, whole.promise) })
  })
  parser.on('fieldsLimit', () => refuse('too_many_parts'))
  parser.on('filesLimit', () => refuse('too_many_parts'))
  parser.on('error', (error) => breakOff(error instanceof Error ? error.message : 'unreadable'))
  parser.on('finish', () => (file ? whole.resolve() : refuse('no_file')))
  request.on('close', () => (request.complete ? undefined : breakOff('the connection closed')))
  return { opened: opened.promise, problem: () => problem }
}

async function* followed(file: Readable, whole: Promise<void>): AsyncGenerator<Uint8Array> {
  yield* file
  await whole
}

/** Turn text around or hide in it: a name shall read as what it is. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The last part of the name as a person reads it: no folders, no control characters, of bounded length. */
const cleanFileName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replaceAll(invisible, '').trim()
  return clean.slice(0, limits.file_name_length_maximum).toWellFormed().trim() || 'file.csv'
}
