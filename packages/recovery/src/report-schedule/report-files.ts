import type { MailFile } from '@quittance/platform'
import type { ReportDocument } from '../report-document/report-document.js'
import { documentFileName, mediaType, writeDocument } from '../report-document/write-document.js'
import type { AttachmentFormat } from './attachment-format.js'

/** Bytes of all files of one e-mail: many servers refuse e-mails of 10 MB, and sending makes files a third larger. */
export const mail_files_bytes_maximum = 7_000_000

/** The files of a report; none of them, and `too_large`, when together they are too large for an e-mail. */
export const reportFiles = async (
  document: ReportDocument,
  formats: readonly AttachmentFormat[],
  name: string,
): Promise<{ readonly files: readonly MailFile[]; readonly too_large: boolean }> => {
  const files: MailFile[] = []
  let room_bytes = mail_files_bytes_maximum
  for (const format of formats) {
    const bytes = await bytesWithin(writeDocument(document, { format, convention: document.language }), room_bytes)
    if (bytes === null) return { files: [], too_large: true }
    room_bytes -= bytes.byteLength
    const file_name = documentFileName({ title: name, as_of: document.as_of }, format)
    files.push({ file_name, content_type: mediaType(format), bytes })
  }
  return { files, too_large: false }
}

/** Null when there are more bytes than there is room for: the rest is not even made. */
const bytesWithin = async (chunks: AsyncIterable<Uint8Array>, room_bytes: number): Promise<Buffer | null> => {
  const taken: Uint8Array[] = []
  let size_bytes = 0
  for await (const chunk of chunks) {
    size_bytes += chunk.byteLength
    if (size_bytes > room_bytes) return null
    taken.push(chunk)
  }
  return Buffer.concat(taken)
}
