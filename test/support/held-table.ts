import pg from 'pg'
import type { Product } from './product.js'

/** Keeps writers out of a table, so that an import stands still in the middle until it is let go; once is enough. */
export type HeldTable = { release(): Promise<void> }

/** Holds the table of debtors: the first one that applying a file of claims writes to. */
export const holdDebtors = async ({ database }: Product): Promise<HeldTable> => {
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  await client.query('begin')
  await client.query('lock table debtor in share mode')
  let released: Promise<void> | undefined
  return { release: () => (released ??= client.end()) }
}
