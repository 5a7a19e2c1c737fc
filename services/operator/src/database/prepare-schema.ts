import { OperatorError } from '@quittance/platform'
import { migrate, pendingMigrations } from '@quittance/recovery/database'

/** Brings the embedded database up to date; of another one, refuses what is not. */
export const prepareSchema = async (url: string, embedded: boolean, onStep: (line: string) => void): Promise<void> => {
  const pending = await pendingMigrations(url)
  if (pending.length === 0) return
  if (embedded) {
    onStep('Preparing the tables…')
    await migrate(url)
    return
  }
  const count = pending.length === 1 ? 'one migration' : `${pending.length} migrations`
  throw new OperatorError(
    'migrations_pending',
    `The database lacks ${count} (${pending.join(', ')}): run "quittance migrate", then start again.`,
  )
}
