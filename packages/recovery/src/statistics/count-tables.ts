import { type TenantContext, withConnection } from '@quittance/platform'
import type { Services } from '../services.js'

/**
 * Has PostgreSQL count the rows of the facts and of the sums, so that the reports that people open now are planned for
 * what is there: before, because an import has usually just ended, and after, because the sums are new.
 */
export const countTables = async ({ database }: Pick<Services, 'database'>, context: TenantContext): Promise<void> => {
  await withConnection(database.pool, context, (client) => client.query('select count_tables()'))
}
