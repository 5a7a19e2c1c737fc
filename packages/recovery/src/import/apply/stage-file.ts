import { type ImportKind, limits } from '@quittance/core'
import { type CsvRows, readCsv } from '@quittance/formats'
import { newId } from '@quittance/platform'
import type { Services } from '../../services.js'
import { UnusableFile } from '../file-failure.js'
import { readAgents } from './agents.js'
import type { ApplyRun } from './apply-run.js'
import { CellReader } from './cell-reader.js'
import { copyRows, type CopyValue } from './copy-rows.js'
import type { Intake, ReadContext } from './intake.js'
import { copyIssues, type StagedIssue } from './staged-issue.js'
import { commonColumns, createStagingTables, indexStagedRows } from './staging-tables.js'

/** What was counted while reading, for the reconciliation at the end: independent of what the tables say. */
export type ReadTotals = { readonly rows: number; readonly sum_minor: bigint }

/** Streams the file into the staging tables, a slice at a time, in constant memory. */
export const stageFile = async <Kind extends ImportKind>(
  run: ApplyRun,
  services: Services,
  intake: Intake<Kind>,
): Promise<ReadTotals> => {
  const inspection = run.row.inspection?.file
  if (inspection === undefined || inspection.dialect === null) throw new Error('The import has not been inspected')
  await createStagingTables(run.client, intake.columns)
  const stager = await openStager(run, intake)
  const bytes = services.storage.read(run.row.storage_key)
  for await (const event of readCsv(bytes, { encoding: inspection.encoding.encoding, dialect: inspection.dialect })) {
    switch (event.kind) {
      case 'rows':
        await stager.take(event)
        break
      case 'failure':
        throw new UnusableFile(event.failure)
      case 'header':
      case 'end':
        break
    }
  }
  await stager.flush()
  await indexStagedRows(run.client)
  return stager.totals()
}

const openStager = async <Kind extends ImportKind>(run: ApplyRun, intake: Intake<Kind>) => {
  const { client, row, currency, today } = run
  const cells = new CellReader(intake.kind, row.mapping?.columns ?? [], currency, today)
  const context: ReadContext = {
    today,
    received_on: row.received_on,
    agents: await readAgents(client, run.organisation_id),
  }
  const columns = [...commonColumns, ...intake.columns.map(({ name }) => name)]
  const emptyValues = intake.columns.map(() => null)
  let rows: CopyValue[][] = []
  let issues: StagedIssue[] = []
  let rows_count = 0
  let sum_minor = 0n

  const flush = async (): Promise<void> => {
    if (rows.length > 0) await copyRows(client, 'staged_row', columns, rows)
    await copyIssues(client, issues)
    rows = []
    issues = []
    await run.progress.checkpoint('staging', rows_count)
  }
  return {
    take: async ({ records, refused }: CsvRows): Promise<void> => {
      for (const record of records) {
        const own: StagedIssue[] = []
        cells.begin(record.line, record.cells, own)
        const { amount_minor, values } = intake.read(cells, context)
        rows_count++
        sum_minor += amount_minor ?? 0n
        const verdict = cells.refused ? 'refused' : 'new'
        rows.push([record.line, JSON.stringify(record.cells), verdict, newId(), amount_minor, ...values])
        issues.push(...own)
        if (rows.length >= limits.import_slice_rows) await flush()
      }
      for (const { line, cells: original, problem } of refused) {
        rows_count++
        rows.push([line, JSON.stringify(original), 'refused', newId(), null, ...emptyValues])
        issues.push({ line, column_name: null, value: null, rule: problem.code, parameters: { ...problem.detail } })
        if (rows.length >= limits.import_slice_rows) await flush()
      }
    },
    flush,
    totals: (): ReadTotals => ({ rows: rows_count, sum_minor }),
  }
}
