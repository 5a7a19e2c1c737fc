import { type RunnableJob, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { requestNextActionsOfImport } from '../next-action/schedule-next-actions.js'
import { decidePromisesOfImport } from '../promise/decide-promises.js'
import type { Services } from '../services.js'
import { markStatisticsOfImport } from '../statistics/mark-statistics.js'
import { requestStatisticsOfImport } from '../statistics/request-statistics.js'
import { applyImportJob } from './apply-import.job.js'
import type { ApplyRun } from './apply/apply-run.js'
import { concludeImport } from './apply/conclude.js'
import { lockCreditor } from './apply/creditor-lock.js'
import { type Lease, takeLease } from './apply/lease.js'
import { guardPlans } from './apply/guard-plans.js'
import { lookedUpTables } from './apply/looked-up-tables.js'
import { CancelRequested, LeaseLost, Progress } from './apply/progress.js'
import { stageFile } from './apply/stage-file.js'
import { deliveryCurrency } from './delivery-currency.js'
import { type FileFailure, ownFailure, UnusableFile } from './file-failure.js'
import { failGivenUp, failureOfStorage } from './give-up.js'
import type { ImportPayload } from './import-payload.js'
import { intakeOf } from './intakes.js'
import { jobContext } from './job-context.js'

/**
 * Applies an import in one transaction: staging, validation, facts, statistics marks, issues and the end of the import
 * are visible together or not at all. A killed worker leaves nothing; the next one begins anew with a lease of its own.
 */
export const applyImport: RunnableJob<ImportPayload, Services> = {
  definition: applyImportJob,
  run: async (payload, services, signal) => {
    const lease = await takeLease(services, payload)
    if (lease === null || (await failGivenUp(payload, services, lease.row))) return
    const progress = new Progress(services, payload, lease.token, signal)
    try {
      await applyInTransaction(payload, services, lease, progress)
    } catch (error) {
      await progress.close()
      await endUnapplied(payload, services, lease, error, signal)
      return
    } finally {
      await progress.close()
    }
    await requestStatisticsOfImport(services, payload.organisation_id)
    await requestNextActionsOfImport(services, payload.organisation_id)
  },
}

const applyInTransaction = async (
  { organisation_id }: ImportPayload,
  services: Services,
  { token, row }: Lease,
  progress: Progress,
): Promise<void> => {
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await limitTransaction(client)
    await guardPlans(client, lookedUpTables[row.kind])
    const run = await openRun(client, services, organisation_id, row, progress)
    const intake = intakeOf(row.kind)
    const read = await stageFile(run, services, intake)
    run.rows_read = read.rows
    await lockCreditor(run)
    await intake.validate(run)
    await progress.checkpoint('applying', 0)
    await intake.apply(run)
    await progress.checkpoint('applying', read.rows)
    await decidePromisesOfImport(client, organisation_id, row.id, run.today)
    await markStatisticsOfImport(client, organisation_id, row.id)
    await progress.checkpoint('applying', read.rows)
    await progress.close()
    await concludeImport(run, token, intake, read)
  })
}

/**
 * The server itself ends the transaction of a worker that hangs or is gone, so that its locks do not outlive it for
 * long; and it gives the sorting of large files more memory than an interactive query gets.
 */
const limitTransaction = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`
    set local idle_in_transaction_session_timeout = '60s';
    set local client_connection_check_interval = '5s';
    set local statement_timeout = 0;
    set local work_mem = '64MB'`)
}

const openRun = async (
  client: pg.ClientBase,
  services: Services,
  organisation_id: string,
  row: Lease['row'],
  progress: Progress,
): Promise<ApplyRun> => {
  const found = await client.query<{ time_zone: string }>('select time_zone from organisation where id = $1', [
    organisation_id,
  ])
  const time_zone = found.rows[0]?.time_zone ?? 'UTC'
  const delivery = await deliveryCurrency(client, organisation_id, row.creditor_id, row.portfolio_id)
  if (delivery.kind !== 'currency') throw new UnusableFile(ownFailure('currency_unclear'))
  const headers = new Map(row.mapping?.columns.map(({ field, header }) => [field, header]))
  return {
    client,
    organisation_id,
    time_zone,
    row,
    currency: delivery.currency,
    today: services.clock.today(time_zone),
    now: services.clock.now(),
    progress,
    rows_read: 0,
    header: (field) => headers.get(field) ?? null,
  }
}

/** Everything was rolled back; what remains is to say why, or to let another attempt try. */
const endUnapplied = async (
  payload: ImportPayload,
  services: Services,
  { token, row }: Lease,
  error: unknown,
  signal: AbortSignal,
): Promise<void> => {
  const failure = error instanceof UnusableFile ? error.failure : failureOfStorage(error)
  if (failure !== null) return await end(payload, services, token, 'failed', failure)
  // A lease may be lost to a wish to cancel that came in the last moment: that is still ours to end.
  if (error instanceof CancelRequested || error instanceof LeaseLost) {
    return await end(payload, services, token, 'cancelled', null)
  }
  if (signal.aborted) await giveBack(payload, services, token)
  else services.log.warn({ err: error, import_id: row.id, attempt: row.attempt }, 'attempt at an import failed')
  throw error
}

/** A worker that stops in order has not failed: the attempt does not count. */
const giveBack = async (
  { organisation_id, import_id }: ImportPayload,
  services: Services,
  token: string,
): Promise<void> => {
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await client.query(
      `update import set state = 'queued', attempt = attempt - 1, progress_rows = 0
       where organisation_id = $1 and id = $2 and lease_token = $3 and state in ('staging', 'validating', 'applying')`,
      [organisation_id, import_id, token],
    )
  })
}

const end = async (
  { organisation_id, import_id }: ImportPayload,
  services: Services,
  token: string,
  state: 'failed' | 'cancelled',
  failure: FileFailure | null,
): Promise<void> => {
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await client.query(
      `update import set state = $4, failure = $5, finished_at = $6
       where organisation_id = $1 and id = $2 and lease_token = $3
         and state in ('queued', 'staging', 'validating', 'applying')
         and ($4 <> 'cancelled' or cancel_requested_at is not null)`,
      [
        organisation_id,
        import_id,
        token,
        state,
        failure === null ? null : JSON.stringify(failure),
        services.clock.now(),
      ],
    )
  })
}
