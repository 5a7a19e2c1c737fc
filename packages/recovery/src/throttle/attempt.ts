import { createHash } from 'node:crypto'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Services } from '../services.js'
import { type Guess, type GuessKey, guessKeys } from './guess.js'
import { throttleRule, waitAfter } from './throttle.rules.js'

/**
 * Counts an attempt and answers 0, or answers the milliseconds to wait before the next one. An attempt counts as failed
 * until it succeeds, and the counts are the same for every process, so that neither many at once nor many servers help.
 */
export const attempt = async (services: Pick<Services, 'database' | 'clock'>, guess: Guess): Promise<number> => {
  const keys = hashed(guessKeys(guess))
  const key_hashes = [...keys.keys()]
  const now = services.clock.now()
  return await withConnection(services.database.pool, { purpose: 'attempts', key_hashes }, async (client) => {
    const wait_ms = await longestWait(client, keys, now)
    if (wait_ms === 0) await count(client, key_hashes, now)
    return wait_ms
  })
}

/** Takes a successful attempt back, and forgives the account what it had failed from there. */
export const succeeded = async (services: Pick<Services, 'database'>, guess: Guess): Promise<void> => {
  const keys = hashed(guessKeys(guess))
  const of = (cleared: boolean) =>
    [...keys].filter(([, key]) => key.cleared_by_success === cleared).map(([hash]) => hash)
  const key_hashes = [...keys.keys()]
  await withConnection(services.database.pool, { purpose: 'attempts', key_hashes }, async (client) => {
    // In the order of the keys, as everywhere: two transactions can never wait for one another.
    await client.query('select from sign_in_attempt where key_hash = any ($1) order by key_hash for update', [
      key_hashes,
    ])
    await client.query('delete from sign_in_attempt where key_hash = any ($1)', [of(true)])
    // Others who guess meanwhile keep what they have failed: one's own success must not pay for theirs.
    await client.query('update sign_in_attempt set failures = greatest(failures - 1, 0) where key_hash = any ($1)', [
      of(false),
    ])
  })
}

/** Marks something that is good for one time as used; false when it was used before. */
export const spend = async (services: Pick<Services, 'database' | 'clock'>, what: string): Promise<boolean> => {
  const key_hash = hash(JSON.stringify(['spent', what]))
  return await withConnection(
    services.database.pool,
    { purpose: 'attempts', key_hashes: [key_hash] },
    async (client) => {
      const { rowCount } = await client.query(
        'insert into sign_in_attempt (key_hash, failures, last_at) values ($1, 1, $2) on conflict do nothing',
        [key_hash, services.clock.now()],
      )
      return rowCount === 1
    },
  )
}

const hash = (key: string): string => createHash('sha256').update(key).digest('hex')

const hashed = (keys: readonly GuessKey[]): ReadonlyMap<string, GuessKey> =>
  new Map(keys.map((key) => [hash(key.key), key]))

type CountRow = { readonly key_hash: string; readonly failures: number; readonly last_at: Date }

const longestWait = async (client: pg.PoolClient, keys: ReadonlyMap<string, GuessKey>, now: Date): Promise<number> => {
  // Whoever has to wait is told so without a lock or a write: an attack costs little.
  const wait_ms = await waitIn(client, keys, now, '')
  if (wait_ms > 0) return wait_ms
  await client.query(
    `insert into sign_in_attempt (key_hash, failures, last_at)
     select key_hash, 0, $2 from unnest($1::text[]) as key_hash order by key_hash
         on conflict do nothing`,
    [[...keys.keys()], now],
  )
  // Others may have tried meanwhile: from here on they wait until this attempt is counted.
  return await waitIn(client, keys, now, 'order by key_hash for update')
}

const waitIn = async (
  client: pg.PoolClient,
  keys: ReadonlyMap<string, GuessKey>,
  now: Date,
  locking: '' | 'order by key_hash for update',
): Promise<number> => {
  const { rows } = await client.query<CountRow>(
    `select key_hash, failures, last_at from sign_in_attempt where key_hash = any ($1) ${locking}`,
    [[...keys.keys()]],
  )
  const waits = rows.map(({ key_hash, failures, last_at }) =>
    waitAfter({ count: failures, last_at }, keys.get(key_hash)?.free ?? 0, now),
  )
  return Math.max(0, ...waits)
}

const count = async (client: pg.PoolClient, key_hashes: readonly string[], now: Date): Promise<void> => {
  await client.query(
    `update sign_in_attempt
        set failures = case when last_at > $3 then failures + 1 else 1 end, last_at = $2
      where key_hash = any ($1)`,
    [key_hashes, now, new Date(now.getTime() - throttleRule.memory_ms)],
  )
}
