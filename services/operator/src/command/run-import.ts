import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { basename } from 'node:path'
import { OperatorError, systemCode } from '@quittance/platform'
import { createImport, createImportFailureMessage } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { followImport, type ImportProgress } from '../import/follow-import.js'
import { findCreditor, findPortfolio, readDate } from './find-coded.js'
import type { ImportOptions } from './import.command.js'
import { chooseOrganisation, say, withServices, withWorker } from './with-services.js'

/** Takes a file in and tells what became of it. The exit code is 0 only when it was applied. */
export const runImport = async (file: string, options: ImportOptions): Promise<void> => {
  const received_on = options.received === undefined ? null : readDate('--received', options.received)
  await requireReadable(file)
  await withServices(async (context) => {
    const { services } = context
    const actor = await chooseOrganisation(services, options.organisation)
    const target = await findTarget(services, actor, options)
    const created = await createImport(services, actor, {
      ...target,
      kind: options.kind,
      received_on,
      file_name: file === '-' ? 'standard-input.csv' : basename(file),
      apply_when_clear: options.wait !== true,
      bytes: file === '-' ? process.stdin : createReadStream(file),
    })
    if (!created.ok) throw new OperatorError('configuration', createImportFailureMessage(created.error, 'en'))
    const { import_id } = created.value
    const progress = await withWorker(context, () => followImport(services, actor, import_id))
    report(import_id, progress)
  })
}

const requireReadable = async (file: string): Promise<void> => {
  if (file === '-') return
  try {
    await access(file, constants.R_OK)
  } catch (error) {
    throw new OperatorError('configuration', `The file ${file} cannot be read (${systemCode(error)}).`)
  }
}

const findTarget = async (services: Services, actor: Actor, options: ImportOptions) => {
  const creditor = await findCreditor(services, actor, options.creditor)
  const portfolio = options.portfolio === undefined ? undefined : findPortfolio(creditor, options.portfolio)
  return { creditor_id: creditor.id, portfolio_id: portfolio?.id ?? null }
}

const report = (import_id: string, progress: ImportProgress): void => {
  const { state, rows_read, rows_accepted, rows_refused, rows_unchanged, warnings_count } = progress
  say(`import ${import_id}: ${state}`)
  if (rows_read !== null) {
    say(`rows read ${rows_read}, accepted ${rows_accepted}, refused ${rows_refused}, unchanged ${rows_unchanged}`)
    say(`warnings ${warnings_count}`)
  }
  if (state === 'awaiting_mapping') say('Its columns have to be mapped: open the import on the screen.')
  if (state !== 'applied') process.exitCode = 1
}
