import { withConnection } from '@quittance/platform'
import type { Services } from '../services.js'

/** An agency as the operator's tool names it. */
export type ListedOrganisation = {
  readonly id: string
  readonly name: string
  readonly time_zone: string
  readonly created_at: Date
}

/** All agencies in the database, oldest first. */
export const listOrganisations = async (services: Pick<Services, 'database'>): Promise<ListedOrganisation[]> =>
  await withConnection(services.database.pool, { purpose: 'list_organisations' }, async (client) => {
    const { rows } = await client.query<ListedOrganisation>(
      'select id, name, time_zone, created_at from organisation order by created_at, id',
    )
    return rows
  })
