import { readFileSync } from 'node:fs'
import { Migration } from '@mikro-orm/migrations'
import type { MigrationObject } from '@mikro-orm/core'

/**
 * The history of the schema, oldest first: one SQL file each, run once and in one transaction. The files lie beside
 * src and dist, so that both find them.
 */
const files = [
  '0001-tables',
  '0002-walls',
  '0003-intake',
  '0004-statistics',
  '0005-audit-wall',
  '0006-planner-statistics',
  '0007-walls',
  '0008-teams',
  '0009-sign-in',
  '0010-people',
  '0011-sso',
  '0012-audit',
  '0013-privacy',
  '0014-graphql',
  '0015-provisioning',
  '0016-creditor-role',
  '0017-password-hash',
  '0018-dimensions',
  '0019-measures',
  '0021-forecast',
  '0022-export',
  '0024-saved-views',
  '0019-cost-and-closing',
  '0025-performance',
  '0026-measure-totals',
  '0027-standing',
  '0027-lighter-sums',
  '0023-schedule',
  '0032-letters',
  '0028-work-queue',
  '0030-contact-policy',
  '0040-rounds',
  '0029-desk',
  '0031-plans',
  '0034-diagnosis',
  '0034-holds',
] as const

const fromFile = (name: string): MigrationObject => {
  class SqlFileMigration extends Migration {
    override up(): void {
      this.addSql(readFileSync(new URL(`../../migrations/${name}.sql`, import.meta.url), 'utf8'))
    }
  }
  return { name, class: SqlFileMigration }
}

export const migrations: readonly MigrationObject[] = files.map(fromFile)
