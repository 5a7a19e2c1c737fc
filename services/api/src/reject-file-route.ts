import { rejectFile } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import type { Request, Response } from 'express'
import { sendCsv } from './send-csv.js'

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
  await sendCsv(file, request, response)
  return true
}
