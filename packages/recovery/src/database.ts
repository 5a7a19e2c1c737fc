/** What a process needs to reach the database: the tables and their history. */
export { entities } from './entities.js'
export { migrate } from './migration/migrate.js'
export { pendingMigrations, pendingMigrationsIn } from './migration/pending-migrations.js'
