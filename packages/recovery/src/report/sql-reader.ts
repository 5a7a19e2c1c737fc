import type { EntityManager } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { numbered, positional, type Sql } from './sql.js'

/** Runs a statement under the tenant context of its caller and checks the shape of what comes back. */
export type SqlReader = <Row>(row: z.ZodType<Row>, statement: Sql) => Promise<Row[]>

/** Reads on a plain connection, inside its transaction. */
export const clientReader =
  (client: ClientBase): SqlReader =>
  async (row, statement) => {
    const { text, values } = numbered(statement)
    const answer = await client.query(text, values)
    return z.array(row).parse(answer.rows)
  }

/** Reads in the transaction of an entity manager. */
export const entityManagerReader =
  (em: EntityManager): SqlReader =>
  async (row, statement) => {
    const { text, values } = positional(statement)
    return z.array(row).parse(await em.execute(text, values))
  }

/** A whole number of any size: statements answer them as text, since neither driver agrees with the other on numbers. */
export const wholeNumber = z.string().transform((text) => BigInt(text))

/** An instant, answered as text in milliseconds since 1970. */
export const instant = z.string().transform((text) => new Date(Number(text)))
