/** What a process needs to reach the database: the tables and their history. */
export { entities } from './entities.js'
export { migrate, pendingMigrations } from './migration/migrate.js'
