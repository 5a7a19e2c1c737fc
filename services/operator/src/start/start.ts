import {
  type Configuration,
  createLogger,
  createShutdown,
  type Logger,
  onStopSignal,
  requireFreePort,
  type Shutdown,
} from '@quittance/platform'
import { type OpenedDatabase, openDatabase, startDatabase } from '../database/open-database.js'
import { prepareSchema } from '../database/prepare-schema.js'
import { loadDemo } from '../demo/load-demo.js'
import { demoLogins } from '../demo/demo-logins.js'
import { openServices } from '@quittance/recovery/services'
import { type MailSink, openMailSink } from '../mail-sink/open-mail-sink.js'
import { readSettings, type Settings } from '../settings.js'
import { serviceOptions } from './service-options.js'
import { supervise } from './supervise.js'

/** What the parts may take beyond their own deadline before they are left behind. */
const stop_margin_ms = 5000

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Runs the whole product until it is told to stop: database, API with dashboard, worker. */
export const start = async (): Promise<void> => {
  const settings = readSettings()
  const { configuration } = settings
  const log = createLogger({ level: configuration.log_level, service: 'start' })
  const shutdown = createShutdown(log, configuration.shutdown_timeout_ms + stop_margin_ms)
  stopOnSignal(shutdown, log)
  try {
    await requireFreePortSoon(configuration.host, configuration.port)
    const database = await openForStart(settings)
    shutdown.add('database', database.close)
    stopWithDatabase(database, shutdown, log)
    await prepareSchema(database, configuration.database_embedded, say)
    const sink = await openMailSink(settings)
    if (sink !== null) shutdown.add('e-mails', sink.close)
    await startServices(settings, database.url, sink?.environment ?? {}, log, shutdown)
    if (configuration.demo) await loadDemoAtStart(settings, database.url, log)
    if (!shutdown.isRunning()) say(readyLine(configuration, sink))
  } catch (error) {
    // What fails because it is being stopped is not worth a word.
    const stopped = shutdown.isRunning()
    await shutdown.run()
    if (!stopped) throw error
  }
}

const stopOnSignal = (shutdown: Shutdown, log: Logger): void => {
  const end = async (why: string): Promise<never> => {
    log.info({ why }, 'stopping')
    process.exit((await shutdown.run()) ? 0 : 1)
  }
  onStopSignal(
    (why) => void end(why),
    () => process.exit(130),
  )
}

/** Without its database nothing can go on; whoever started us is told by the exit code. */
const stopWithDatabase = (database: OpenedDatabase, shutdown: Shutdown, log: Logger): void => {
  const watch = async (): Promise<void> => {
    await database.ended
    if (shutdown.isRunning()) return
    log.fatal('PostgreSQL ended unasked; its log is in the data folder')
    await shutdown.run()
    process.exit(1)
  }
  void watch()
}

/** A start that was just killed may still be giving its port back. */
const requireFreePortSoon = async (host: string, port: number): Promise<void> => {
  try {
    await requireFreePort(host, port)
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await requireFreePort(host, port)
  }
}

const openForStart = (settings: Settings): Promise<OpenedDatabase> =>
  settings.configuration.database_embedded
    ? startDatabase(settings.configuration.data_folder, say)
    : openDatabase(settings, say)

/** API and worker run in processes of their own, so that a crash of one costs the others nothing. */
const startServices = async (
  { configuration }: Settings,
  database_url: string,
  mail_environment: MailSink['environment'],
  log: Logger,
  shutdown: Shutdown,
): Promise<void> => {
  const { QUITTANCE_OWNER_DATABASE_URL: _forMigrationsAlone, ...inherited } = process.env
  const environment = {
    ...inherited,
    ...mail_environment,
    DATABASE_URL: database_url,
    LOG_LEVEL: configuration.log_level,
  }
  const services = ['worker', 'api'].map((name) => {
    const stop_timeout_ms = configuration.shutdown_timeout_ms + 1000
    const service = supervise({ name, environment, log, stop_timeout_ms })
    shutdown.add(name, service.stop)
    return service
  })
  await Promise.all(services.map((service) => service.ready))
}

const loadDemoAtStart = async (settings: Settings, database_url: string, log: Logger): Promise<void> => {
  const { services, close } = await openServices(await serviceOptions(settings, 'demo', log, database_url))
  try {
    await loadDemo(services, say)
  } finally {
    await close()
  }
}

const readyLine = ({ public_url, demo }: Configuration, sink: MailSink | null): string =>
  [
    `Quittance is ready at ${public_url}`,
    ...(demo ? [demoLogins()] : []),
    ...(sink === null ? [] : [`its e-mails are shown at ${sink.address}`]),
  ].join(' · ')
