import { may } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { Import } from './import.entity.js'

/** Whoever may deliver files may also say what their columns mean. Rows of others are hidden before this is asked. */
export const mayStartImport = (actor: Actor): boolean => may(actor.role, 'upload_import')

export const mayCancelImport = (actor: Actor): boolean => may(actor.role, 'cancel_import')

/** Where the refused rows can be fetched, or null when there are none. */
export const rejectFileUrl = (delivered: Import): string | null =>
  delivered.state === 'applied' && (delivered.rowsRefused ?? 0) > 0 ? `/imports/${delivered.id}/rejects.csv` : null
