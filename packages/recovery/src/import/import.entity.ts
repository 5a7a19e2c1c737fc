import { defineEntity, p } from '@mikro-orm/core'
import { import_kinds } from '@quittance/core'
import type { JsonObject } from '../json.js'
import { importStates } from './import-state.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { ImportProfile } from './import-profile.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { User } from '../user/user.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** A delivered file and everything that became of it. */
const ImportSchema = defineEntity({
  name: 'Import',
  tableName: 'import',
  indexes: [
    { properties: ['organisation', 'createdAt'] },
    { properties: ['organisation', 'creditor', 'kind', 'sha256'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => optionalWithin(Portfolio, 'portfolio_id'),
    kind: p.enum(import_kinds),
    state: p.enum(importStates),
    fileName: p.text(),
    /** Opaque key in file storage; never the user's file name. */
    storageKey: p.text(),
    sizeBytes: p.bigint('bigint'),
    sha256: p.text(),
    /** Received date of the placement, where the file has no column for it. */
    receivedOn: p.date(),
    /** Goes on without a person when the mapping is complete and nothing is ambiguous. */
    applyWhenClear: p.boolean(),
    uploadedBy: () => optionalWithin(User, 'uploaded_by_id'),
    uploadedByName: p.text(),
    profile: () => optionalWithin(ImportProfile, 'profile_id'),
    inspection: p.json<JsonObject>().nullable(),
    mapping: p.json<JsonObject>().nullable(),
    failure: p.json<JsonObject>().nullable(),
    progressRows: p.integer(),
    expectedRows: p.integer().nullable(),
    progressAt: p.datetime().columnType('timestamptz').nullable(),
    rowsRead: p.integer().nullable(),
    rowsAccepted: p.integer().nullable(),
    rowsRefused: p.integer().nullable(),
    rowsUnchanged: p.integer().nullable(),
    warningsCount: p.integer().nullable(),
    sumReadMinor: p.bigint('bigint').nullable(),
    sumAcceptedMinor: p.bigint('bigint').nullable(),
    sumRefusedMinor: p.bigint('bigint').nullable(),
    sumUnchangedMinor: p.bigint('bigint').nullable(),
    currency: p.string().length(3).nullable(),
    /** The import that had already applied the same file. */
    duplicateOf: () => optionalWithin(Import, 'duplicate_of_id'),
    cancelRequestedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Since then the stored file and the rows copied out of it are gone; its totals stay. */
    removedOn: p.date().nullable(),
    /** Fences off a worker that lost its job: every write of a run names the token it holds. */
    leaseToken: p.uuid().nullable(),
    attempt: p.integer(),
    createdAt: p.datetime().columnType('timestamptz'),
    startedAt: p.datetime().columnType('timestamptz').nullable(),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class Import extends ImportSchema.class {}
ImportSchema.setClass(Import)
