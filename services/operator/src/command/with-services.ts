import { createLogger, type Logger, OperatorError } from '@quittance/platform'
import { type ListedOrganisation, listOrganisations } from '@quittance/recovery/commands'
import { type Actor, jobActor, openServices, type Services } from '@quittance/recovery/services'
import { startWorker } from '@quittance/worker'
import { type OpenedDatabase, openDatabase } from '../database/open-database.js'
import { prepareSchema } from '../database/prepare-schema.js'
import { readSettings, type Settings } from '../settings.js'
import { serviceOptions } from '../start/service-options.js'

/** What a command of the operator works with. */
export type CommandContext = {
  readonly settings: Settings
  readonly services: Services
  readonly log: Logger
  readonly database: OpenedDatabase
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Notices go to standard error: standard output is what the command was asked for. */
const notice = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Opens database, queue and storage for one command, and closes them after it. */
export const withServices = async (work: (context: CommandContext) => Promise<void>): Promise<void> => {
  const settings = readSettings()
  const log = createLogger({
    level: settings.configuration.log_level,
    service: 'operator',
    destination: 'standard_error',
  })
  const database = await openDatabase(settings, notice)
  try {
    await prepareSchema(database, settings.configuration.database_embedded, notice)
    const { services, close } = await openServices(await serviceOptions(settings, 'operator', log, database.url))
    try {
      await work({ settings, services, log, database })
    } finally {
      await close()
    }
  } finally {
    await database.close()
  }
}

/** When this command runs the embedded database, nobody else works on its queue: it brings a worker of its own. */
export const withWorker = async <T>(
  { settings, database, log }: CommandContext,
  work: () => Promise<T>,
): Promise<T> => {
  if (!database.started_here) return await work()
  const worker = await startWorker(await serviceOptions(settings, 'worker', log, database.url))
  try {
    return await work()
  } finally {
    await worker.close()
  }
}

/** The organisation named by the option, or the only one there is. */
export const chooseOrganisation = async (services: Services, name: string | undefined): Promise<Actor> => {
  const organisations = await listOrganisations(services)
  const chosen = name === undefined ? onlyOne(organisations) : organisations.find((known) => known.name === name)
  if (chosen !== undefined) return { ...jobActor(chosen), name: 'Operator' }
  throw new OperatorError(
    'configuration',
    organisations.length === 0
      ? 'The database holds no organisation yet: load the demonstration with "quittance demo", or make one of your own with "quittance organisation add".'
      : `Name one of the organisations with --organisation: ${organisations.map((known) => `"${known.name}"`).join(', ')}.`,
  )
}

const onlyOne = (organisations: readonly ListedOrganisation[]): ListedOrganisation | undefined =>
  organisations.length === 1 ? organisations[0] : undefined
