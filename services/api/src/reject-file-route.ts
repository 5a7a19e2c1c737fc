import { rejectFile } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import type { Request, Response } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Streams the refused rows as a file to download. Answers with false when there are none to be had. */
export const sendRejectFile = async (
  services: Services,
  actor: Actor,
  import_id: string,
  request: Request,
  response: Response,
): Promise<boolean> => {
  const file = await rejectFile(services, actor, import_id)
  if (file === null) return false
  const rows = file.bytes[Symbol.asyncIterator]()
  // While nothing has been sent, a failure still gets a proper answer; the first piece is where most of them show.
  const first = request.method === 'HEAD' ? null : await rows.next()
  response.attachment(file.file_name).type('text/csv; charset=utf-8')
  if (first === null) response.end()
  else await pipeline(Readable.from(resumed(first, rows), { objectMode: false }), response)
  return true
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
