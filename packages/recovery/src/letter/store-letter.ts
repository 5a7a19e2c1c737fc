import { createHash } from 'node:crypto'
import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import { type ComposedLetter, smsText, totalOf } from './compose-letter.js'
import { writeLetterPdf } from './write-letter-pdf.js'

/** The stored bytes of a letter. */
export type StoredLetter = {
  readonly storage_key: string | null
  readonly sha256: string
  readonly size_bytes: number
  readonly page_count: number | null
}

/** Puts the bytes of a letter into storage: of a text message there are none but its text, which the row holds. */
export const storeLetterFile = async (
  services: Pick<Services, 'storage' | 'clock'>,
  letter: ComposedLetter,
): Promise<StoredLetter> => {
  if (letter.channel === 'sms') {
    const bytes = Buffer.from(smsText(letter), 'utf8')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { storage_key: null, sha256, size_bytes: bytes.byteLength, page_count: null }
  }
  const pdf = await writeLetterPdf(letter, services.clock.now())
  const { key, sha256, size_bytes } = await services.storage.write(oneChunk(pdf))
  return { storage_key: key, sha256, size_bytes, page_count: pagesOf(pdf) }
}

async function* oneChunk(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The writer puts each page as an object of its own into the file. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length ?? 1

/** What becomes of a letter in the moment in which it is made. */
export type LetterFate = {
  readonly debt_case_id: string
  readonly creditor_id: string
  readonly state: 'prepared' | 'handed_over'
  readonly sent_on: string | null
  readonly next_attempt_at: Date | null
  readonly activity_id: string | null
  readonly batch_id: string | null
}

/** Writes a letter down as it is sent; answers with its id. */
export const insertLetter = async (
  client: pg.ClientBase,
  actor: Actor,
  letter: ComposedLetter,
  file: StoredLetter,
  fate: LetterFate,
  now: Date,
): Promise<string> => {
  const id = newId()
  const total = letter.sums.length === 0 ? null : totalOf(letter.sums)
  await client.query(
    `insert into letter (organisation_id, id, creditor_id, debt_case_id, kind, channel, language, reference, dated_on,
       sent_on, first_letter_id, template_version, recipient, subject, body, currency, principal_minor, interest_minor,
       accessories_minor, storage_key, sha256, size_bytes, page_count, state, state_changed_at, next_attempt_at,
       activity_id, batch_id, created_by_id, created_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
       $24, $25, $26, $27, $28, $29, $30, $25)`,
    [
      actor.organisation_id,
      id,
      fate.creditor_id,
      fate.debt_case_id,
      letter.kind,
      letter.channel,
      letter.language,
      letter.reference,
      letter.dated_on,
      fate.sent_on,
      letter.first_letter?.letter_id ?? null,
      letter.template_version,
      letter.recipient.join('\n'),
      letter.subject,
      letter.channel === 'sms' ? smsText(letter) : letter.body,
      total === null ? null : letter.currency,
      total?.principal_minor ?? null,
      total?.interest_minor ?? null,
      total?.accessories_minor ?? null,
      file.storage_key,
      file.sha256,
      file.size_bytes,
      file.page_count,
      fate.state,
      now,
      fate.next_attempt_at,
      fate.activity_id,
      fate.batch_id,
      actor.user_id,
      actor.name,
    ],
  )
  return id
}
