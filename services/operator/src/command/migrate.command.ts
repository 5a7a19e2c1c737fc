import { Command } from 'commander'

export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring the tables of the database up to date; for DATABASE_URL this is a step of its own')
    .option('--check', 'only tell what is pending; exit code 1 when something is')
    .action(async (options: { check?: true }) => {
      const { runMigrate } = await import('./run-migrate.js')
      await runMigrate(options.check === true)
    })
