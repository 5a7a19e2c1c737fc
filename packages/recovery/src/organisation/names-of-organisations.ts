import { withConnection } from '@quittance/platform'
import type { Services } from '../services.js'

/** What these agencies are called, by name. Each is read in its own context, for people who belong to all of them. */
export const namesOfOrganisations = async (
  { database }: Pick<Services, 'database'>,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> => {
  const found: { readonly id: string; readonly name: string }[] = []
  for (const id of ids) {
    const context = { organisation_id: id, creditor_scope: 'all' }
    const { rows } = await withConnection(database.pool, context, (client) =>
      client.query<{ id: string; name: string }>('select id, name from organisation where id = $1', [id]),
    )
    found.push(...rows)
  }
  return found.toSorted((one, other) => one.name.localeCompare(other.name))
}
