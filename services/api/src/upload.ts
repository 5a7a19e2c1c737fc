import { limits } from '@quittance/core'
import { UploadBrokenError } from '@quittance/platform'
import busboy from 'busboy'
import type { Request } from 'express'
import type { Readable } from 'node:stream'

/** What was wrong with the shape of an upload. */
export type UploadProblem = 'not_multipart' | 'no_file' | 'file_before_fields' | 'too_many_parts'

export class UploadError extends Error {
  override name = 'UploadError'
  readonly problem: UploadProblem
  constructor(problem: UploadProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The one file of a multipart request; its bytes end in an UploadBrokenError when the upload breaks off. */
export type Upload = {
  readonly fields: ReadonlyMap<string, string>
  readonly file_name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

const fields_maximum = 16
const fieldValue_bytes_maximum = 1024

/**
 * Reads the fields up to the file, hands the file on as a stream and answers with what `receive` makes of it. The
 * fields must come before the file, because the file is never held back in memory.
 */
export const receiveUpload = async <T>(request: Request, receive: (upload: Upload) => Promise<T>): Promise<T> => {
  const parser = openParser(request)
  const fields = new Map<string, string>()
  return await new Promise<T>((resolve, reject) => {
    let file: Readable | undefined
    const fail = (problem: UploadProblem): void => {
      file?.destroy(new UploadBrokenError(problem))
      request.unpipe(parser)
      // The rest is read and thrown away, so that the client gets to see the answer.
      request.resume()
      reject(new UploadError(problem))
    }
    const breakOff = (reason: string): void => {
      if (!file) return fail('not_multipart')
      file.destroy(new UploadBrokenError(reason))
      request.unpipe(parser)
      request.resume()
    }
    parser.on('field', (name, value) => (file ? fail('file_before_fields') : fields.set(name, value)))
    parser.on('file', (_name, stream, information) => {
      file = stream
      // Whoever reads the bytes gets their error; once nobody reads any more it concerns nobody.
      stream.on('error', () => undefined)
      receive({ fields, file_name: cleanFileName(information.filename), bytes: stream })
        .then(resolve, reject)
        // What was refused unread is read to its end, so that the client gets to see the answer.
        .finally(() => stream.resume())
    })
    parser.on('fieldsLimit', () => fail('too_many_parts'))
    parser.on('filesLimit', () => fail('too_many_parts'))
    parser.on('error', (error) => breakOff(error instanceof Error ? error.message : 'unreadable'))
    parser.on('finish', () => (file ? undefined : fail('no_file')))
    request.on('close', () => (request.complete ? undefined : breakOff('the connection closed')))
    request.pipe(parser)
  })
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

/** The last part of the name as a person reads it: no folders, no control characters, of bounded length. */
const cleanFileName = (name: string | undefined): string => {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? ''
  const clean = last.replaceAll(/\p{Cc}/gu, '').trim()
  return clean.slice(0, limits.file_name_length_maximum) || 'file.csv'
}
