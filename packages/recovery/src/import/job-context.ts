import type { TenantContext } from '@quittance/platform'

/** Jobs see the whole organisation, and nothing beyond it. */
export const jobContext = (organisation_id: string): TenantContext => ({ organisation_id, creditor_scope: 'all' })
