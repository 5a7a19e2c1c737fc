import { OperatorError } from '@quittance/platform'
import { migrate, pendingMigrations } from '@quittance/recovery/database'
import { loginStanding, ownerNotice, refuseStranger } from './check-login.js'
import type { OpenedDatabase } from './open-database.js'

/** Brings the embedded database up to date; of another one, refuses what is not, and a login that is kept out. */
export const prepareSchema = async (
  { url, owner_url }: Pick<OpenedDatabase, 'url' | 'owner_url'>,
  embedded: boolean,
  onStep: (line: string) => void,
): Promise<void> => {
  if (embedded) {
    if ((await pendingMigrations(owner_url)).length === 0) return
    onStep('Preparing the tables…')
    await migrate(owner_url)
    return
  }
  const standing = await loginStanding(url)
  refuseStranger(standing)
  refusePending(await pendingMigrations(owner_url))
  if (standing === 'owner') onStep(ownerNotice)
}

const refusePending = (pending: readonly string[]): void => {
  if (pending.length === 0) return
  const count = pending.length === 1 ? 'one migration' : `${pending.length} migrations`
  throw new OperatorError(
    'migrations_pending',
    `The database lacks ${count} (${pending.join(', ')}): run "quittance migrate", then start again.`,
  )
}
