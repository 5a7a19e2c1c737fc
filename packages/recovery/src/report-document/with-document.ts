import { type Language, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import { buildDocument } from './build-document.js'
import type { ReportDocument } from './report-document.js'

/**
 * Builds a document and gives it to `work`, which may write it as often as it likes: all its parts and all its rows are of
 * one moment, and behind both walls of the actor. No statement has a time limit when none is given.
 */
export const withDocument = async <Value>(
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  spec: ReportSpec,
  language: Language,
  work: (document: ReportDocument) => Promise<Value>,
  { statement_timeout_ms = 0 }: { readonly statement_timeout_ms?: number } = {},
): Promise<Result<Value, ReportFailure>> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(`set transaction isolation level repeatable read, read only;
      set local statement_timeout = ${Math.trunc(statement_timeout_ms)}`)
    const document = await buildDocument(clientReader(client), actor, services.clock, spec, language)
    return document.ok ? ok(await work(document.value)) : document
  })
