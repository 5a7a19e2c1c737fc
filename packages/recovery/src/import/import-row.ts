import type { ImportKind } from '@quittance/core'
import type pg from 'pg'
import type { ImportInspection } from './import-inspection.js'
import type { ImportState } from './import-state.js'
import type { ReadableColumn } from './mapping/column-mapping.js'

/** The columns of an import that its commands and jobs work with. */
export type ImportRow = {
  readonly id: string
  readonly creditor_id: string
  readonly portfolio_id: string | null
  readonly kind: ImportKind
  readonly state: ImportState
  readonly file_name: string
  readonly storage_key: string
  readonly sha256: string
  /** YYYY-MM-DD. */
  readonly received_on: string
  readonly apply_when_clear: boolean
  readonly inspection: ImportInspection | null
  readonly mapping: { readonly columns: readonly ReadableColumn[] } | null
  readonly rows_refused: number | null
  /** Set once the file and its refused rows are gone. */
  readonly removed_on: Date | null
  readonly cancel_requested_at: Date | null
  readonly attempt: number
}

const columns = `id, creditor_id, portfolio_id, kind, state, file_name, storage_key, sha256,
  to_char(received_on, 'YYYY-MM-DD') as received_on, apply_when_clear, inspection, mapping, rows_refused, removed_on,
  cancel_requested_at, attempt`

/** Reads an import; `lock` holds it against other changes until the transaction ends. */
export const readImport = async (
  client: pg.ClientBase,
  organisation_id: string,
  import_id: string,
  { lock = false } = {},
): Promise<ImportRow | null> => {
  const found = await client.query<ImportRow>(
    `select ${columns} from import where organisation_id = $1 and id = $2 ${lock ? 'for no key update' : ''}`,
    [organisation_id, import_id],
  )
  return found.rows[0] ?? null
}
