import { type ImportKind, may, mayReadField } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { Import } from './import.entity.js'

/** Whoever may deliver files may also say what their columns mean. Rows of others are hidden before this is asked. */
export const mayStartImport = (actor: Actor): boolean => may(actor.role, 'upload_import')

export const mayCancelImport = (actor: Actor): boolean => may(actor.role, 'cancel_import')

/** Where the refused rows can be fetched, or null when there are none. */
export const rejectFileUrl = (delivered: Import): string | null =>
  delivered.state === 'applied' && (delivered.rowsRefused ?? 0) > 0 && (delivered.removedOn ?? null) === null
    ? `/imports/${delivered.id}/rejects.csv`
    : null

/** Files that hold what the agency's people did and were told: notes, and reasons such as illness. */
const kinds_of_agency_work: readonly ImportKind[] = ['activity', 'promise']

/**
 * Whether the contents of a delivered file (its cells, and what was wrong with them) may be read. A creditor's user may
 * read what its own side sent, and what others sent for it, but for the agency's own work.
 * `uploader_creditor_id` is the creditor of the person who sent it; null for people and jobs of the agency.
 */
export const mayReadContents = (
  actor: Pick<Actor, 'role' | 'creditor_id'>,
  delivered: { readonly kind: ImportKind; readonly uploader_creditor_id: string | null },
): boolean =>
  mayReadField(actor.role, 'Import.inspection') ||
  !kinds_of_agency_work.includes(delivered.kind) ||
  (delivered.uploader_creditor_id !== null && delivered.uploader_creditor_id === actor.creditor_id)
