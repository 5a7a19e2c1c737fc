import { OperatorError, withConnection } from '@quittance/platform'
import { type CodedCreditor, createImport, startImport } from '@quittance/recovery/commands'
import type { DemoFile } from '@quittance/recovery/demo'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'
import { followImport, type ImportProgress } from '../import/follow-import.js'

/** The files of which no import has been applied yet, in their order. */
export const filesStillMissing = async (
  services: Services,
  actor: Actor,
  files: readonly DemoFile[],
): Promise<readonly DemoFile[]> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ file_name: string }>(
      `select distinct file_name from import where organisation_id = $1 and state = 'applied'`,
      [actor.organisation_id],
    )
    const applied = new Set(rows.map(({ file_name }) => file_name))
    return files.filter(({ name }) => !applied.has(name))
  })

export type DemoImport = {
  readonly files: readonly DemoFile[]
  readonly creditors: ReadonlyMap<string, CodedCreditor>
  readonly say: (line: string) => void
}

const report_ms = 3000

/**
 * Sends the files as their creditors would: one after the other for each creditor, because payments name claims, and
 * the creditors side by side. The worker does the rest.
 */
export const importDemoFiles = async (services: Services, actor: Actor, demo: DemoImport): Promise<void> => {
  const { files, creditors, say } = demo
  let files_done = 0
  const rows = new Map<DemoFile, number>()
  const report = setInterval(() => {
    const total = [...rows.values()].reduce((sum, count) => sum + count, 0)
    say(`Loading the demonstration… ${files_done} of ${files.length} files, ${total} rows`)
  }, report_ms)
  try {
    const byCreditor = Map.groupBy(files, ({ creditor_code }) => creditor_code)
    await Promise.all(
      [...byCreditor].map(async ([code, deliveries]) => {
        for (const file of deliveries) {
          await importFile(services, actor, file, creditorOf(creditors, code), (progress) =>
            rows.set(file, Math.max(rows.get(file) ?? 0, progress.rows_read ?? progress.progress_rows)),
          )
          files_done += 1
        }
      }),
    )
  } finally {
    clearInterval(report)
  }
}

const creditorOf = (creditors: ReadonlyMap<string, CodedCreditor>, code: string): CodedCreditor => {
  const creditor = creditors.get(code)
  if (creditor === undefined) throw new Error(`The demonstration has no creditor ${code}`)
  return creditor
}

const importFile = async (
  services: Services,
  actor: Actor,
  file: DemoFile,
  creditor: CodedCreditor,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> => {
  const portfolio = creditor.portfolios.find(({ code }) => code === file.portfolio_code)
  const created = await createImport(services, actor, {
    kind: file.kind,
    creditor_id: creditor.id,
    portfolio_id: portfolio?.id ?? null,
    received_on: null,
    file_name: file.name,
    apply_when_clear: true,
    bytes: asStream(file),
  })
  const { import_id } = expectOk(created)
  let progress = await followImport(services, actor, import_id, onProgress)
  if (progress.state === 'awaiting_mapping') {
    // The headers of a first delivery may leave a doubt; its creditor's next files find the profile.
    const mapping = file.columns.flatMap(({ field }, column) => (field === null ? [] : [{ field, column }]))
    const save_profile_as = `${creditor.name} · ${file.kind}`
    expectOk(await startImport(services, actor, { import_id, mapping, save_profile_as }))
    progress = await followImport(services, actor, import_id, onProgress)
  }
  if (progress.state !== 'applied') {
    throw new OperatorError(
      'start_failed',
      `The demonstration was not loaded: the import of ${file.name} is ${progress.state}. Start again to go on.`,
    )
  }
}

async function* asStream(file: DemoFile): AsyncGenerator<Uint8Array> {
  yield* file.bytes()
}
