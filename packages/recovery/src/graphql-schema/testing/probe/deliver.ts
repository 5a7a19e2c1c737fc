import type { Actor } from '../../../actor.js'
import { createImport } from '../../../import/create-import.js'
import { inspectImport } from '../../../import/inspect-import.run.js'
import { startImport } from '../../../import/start-import.js'
import type { Services } from '../../../services.js'
import type { BuiltCreditor } from '../agency.js'

const clear = 'Référence;Débiteur;Montant;Échéance\nF1;Dupont;1 234,56;03/04/2026\nF2;Martin;99,90;05/06/2026\n'
const broken = 'reference;amount\nA;1\nB;"2\n'

const mapping = [
  { field: 'reference', column: 0 },
  { field: 'debtor_name', column: 1 },
  { field: 'amount', column: 2 },
  { field: 'due_on', column: 3, date_format: 'day_month_year' },
] as const

/**
 * Delivers a file whose mapping is kept as a profile, one that cannot be read, and one that waits for its mapping with
 * the profile found again; answers the id of the last.
 */
export const deliverFiles = async (services: Services, actor: Actor, creditor: BuiltCreditor): Promise<string> => {
  const first = await deliver(services, actor, creditor, clear)
  const started = await startImport(services, actor, { import_id: first, mapping, save_profile_as: 'Probe' })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  await deliver(services, actor, creditor, broken)
  return await deliver(services, actor, creditor, clear)
}

const deliver = async (services: Services, actor: Actor, creditor: BuiltCreditor, text: string): Promise<string> => {
  const sent = await createImport(services, actor, {
    kind: 'claim',
    creditor_id: creditor.id,
    portfolio_id: creditor.portfolio_id,
    received_on: null,
    file_name: 'claims.csv',
    apply_when_clear: false,
    bytes: bytesOf(text),
  })
  if (!sent.ok) throw new Error(sent.error.code)
  const payload = { organisation_id: actor.organisation_id, import_id: sent.value.import_id }
  await inspectImport.run(payload, services, new AbortController().signal)
  return sent.value.import_id
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
