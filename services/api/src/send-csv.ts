import type { Request, Response } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file that is made while it is sent. */
export type CsvFile = { readonly file_name: string; readonly bytes: AsyncIterable<Uint8Array> }

/** Streams a CSV file to download. */
export const sendCsv = async (file: CsvFile, request: Request, response: Response): Promise<void> => {
  const rows = file.bytes[Symbol.asyncIterator]()
  // While nothing has been sent, a failure still gets a proper answer; the first piece is where most of them show.
  const first = request.method === 'HEAD' ? null : await rows.next()
  response.attachment(file.file_name).type('text/csv; charset=utf-8')
  if (first === null) response.end()
  else await pipeline(Readable.from(resumed(first, rows), { objectMode: false }), response)
}

async function* resumed(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = first; piece.done !== true; piece = await rest.next()) yield piece.value
  } finally {
    await rest.return?.()
  }
}
