import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import type { ComposedLetter } from './compose-letter.js'
import { refusalsNow } from './letter-contact.js'
import type { LetterFailure } from './letter-failure.js'
import { prepareLetter, type WriteLetterInput } from './prepare-letter.js'
import { readWish } from './read-wish.js'
import { sendElectronicJob } from './send-electronic.job.js'
import { insertLetter, storeLetterFile } from './store-letter.js'

/**
 * Sends a letter: it is stored as it goes out, with its checksum, and noted as a contact. A letter on paper is handed over
 * to whoever prints it; an e-mail or text message leaves by a job. What stands against it refuses it, all at once.
 */
export const sendLetter = async (
  services: Services,
  actor: Actor,
  input: WriteLetterInput,
): Promise<Result<{ readonly letter_id: string }, LetterFailure>> => {
  const wish = readWish(actor, input)
  if (!wish.ok) return wish
  const stored: string[] = []
  try {
    const sent = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
      if ((await lockCase(client, actor, input.debt_case_id, 'work_case')) === null) return err(unknown)
      const prepared = await prepareLetter(client, services, actor, wish.value)
      if (prepared === null) return err(unknown)
      const { letter, obstacles, creditor_id } = prepared
      if (letter === null || obstacles.length > 0) return err({ code: 'refused' as const, obstacles })
      const refusals = await refusalsNow(client, actor, prepared, wish.value, services.clock.now())
      if (refusals.length > 0) return err({ code: 'refused' as const, obstacles: refusals })
      const file = await storeLetterFile(services, letter)
      if (file.storage_key !== null) stored.push(file.storage_key)
      const letter_id = await writeDown(client, services, actor, { letter, file, creditor_id, input })
      return ok({ letter_id })
    })
    if (sent.ok && input.channel !== 'letter') await hasten(services, actor.organisation_id, sent.value.letter_id)
    return sent
  } catch (error) {
    // The row that names the file was never written.
    for (const key of stored) await services.storage.remove(key)
    throw error
  }
}

const unknown = { code: 'case_unknown' } as const

const writeDown = async (
  client: pg.ClientBase,
  services: Services,
  actor: Actor,
  {
    letter,
    file,
    creditor_id,
    input,
  }: {
    readonly letter: ComposedLetter
    readonly file: Awaited<ReturnType<typeof storeLetterFile>>
    readonly creditor_id: string
    readonly input: WriteLetterInput
  },
): Promise<string> => {
  const { debt_case_id } = input
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  const activity_id = await recordActivity(
    client,
    actor,
    {
      debt_case_id,
      claim_id: null,
      channel: letter.channel,
      direction: 'outbound',
      outcome: 'sent',
      reason_for_delay: null,
      duration_seconds: null,
      note: null,
      occurred_at: now,
    },
    now,
  )
  const on_paper = letter.channel === 'letter'
  const fate = {
    debt_case_id,
    creditor_id,
    state: on_paper ? 'handed_over' : 'prepared',
    sent_on: today,
    next_attempt_at: on_paper ? null : now,
    activity_id,
    batch_id: null,
  } as const
  const letter_id = await insertLetter(client, actor, letter, file, fate, now)
  await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
  const audit = { action: 'letter.send', subject_kind: 'debt_case', subject_id: debt_case_id } as const
  const detail = { letter_id, kind: letter.kind, channel: letter.channel, sha256: file.sha256 }
  await recordAudit(client, actor, { ...audit, detail }, now)
  return letter_id
}

/** Should the queue be away just now, the sweep sends it later. */
const hasten = async (services: Services, organisation_id: string, letter_id: string): Promise<void> =>
  await services.jobs
    .enqueue(sendElectronicJob, { organisation_id, letter_id })
    .catch((error: unknown) => services.log.warn({ err: error, letter_id }, 'message not queued yet'))
