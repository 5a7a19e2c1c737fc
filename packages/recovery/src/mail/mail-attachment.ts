import { text } from 'node:stream/consumers'
import type { MailFile } from '@quittance/platform'
import { z } from 'zod'
import type { Services } from '../services.js'

const stored = z.object({ file_name: z.string(), content_type: z.string(), storage_key: z.string() })

/** The same as the message keeps it: where its sealed bytes lie. */
export type StoredAttachment = z.infer<typeof stored>

const storedList = z.array(stored)

/** Bound to its message and place, so that a file of one e-mail cannot be sent with another. */
const purposeOf = (message_id: string, position: number): string => `mail-attachment:${message_id}:${position}`

type Storing = Pick<Services, 'secrets' | 'storage'>

/** Seals files into storage before the message is written: what is lost between the two is only bytes that nobody can read. */
export const storeAttachments = async (
  { secrets, storage }: Storing,
  message_id: string,
  attachments: readonly MailFile[],
): Promise<StoredAttachment[]> => {
  const kept: StoredAttachment[] = []
  for (const [position, { file_name, content_type, bytes }] of attachments.entries()) {
    const sealed = secrets.seal(bytes.toString('base64'), purposeOf(message_id, position))
    const { key } = await storage.write(one(Buffer.from(sealed)))
    kept.push({ file_name, content_type, storage_key: key })
  }
  return kept
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Opens the files of a message as it is to be sent. */
export const openAttachments = async (
  { secrets, storage }: Storing,
  message_id: string,
  column: unknown,
): Promise<MailFile[]> =>
  await Promise.all(
    storedList.parse(column).map(async ({ file_name, content_type, storage_key }, position) => {
      const sealed = await text(storage.read(storage_key))
      const bytes = Buffer.from(secrets.open(sealed, purposeOf(message_id, position)), 'base64')
      return { file_name, content_type, bytes }
    }),
  )

/** Removes files that nobody needs any more; one that is gone already is no error. */
export const removeAttachments = async ({ storage }: Pick<Services, 'storage'>, column: unknown): Promise<void> => {
  for (const { storage_key } of storedList.parse(column)) await storage.remove(storage_key)
}
