import { defineEntity, p } from '@mikro-orm/core'
import { languages } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import type { JsonObject } from '../json.js'
import { document_formats } from '../report-document/write-document.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { export_states } from './export-state.js'

/** A report that somebody takes away as a file, and everything that became of it. */
const ReportExportSchema = defineEntity({
  name: 'ReportExport',
  tableName: 'report_export',
  indexes: [
    { properties: ['organisation', 'requestedBy', 'requestedAt'] },
    { properties: ['organisation', 'state', 'expiresAt'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    /** The creditor behind whose walls it is made; null for people of the agency. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    /** As `storedSpec` describes it: moving periods are read anew on each run. */
    spec: p.json<JsonObject>(),
    format: p.enum(document_formats),
    language: p.enum(languages),
    /** Whose marks a CSV file uses. */
    convention: p.enum(languages),
    state: p.enum(export_states),
    requestedBy: () => within(User, 'requested_by_id'),
    requestedAt: p.datetime().columnType('timestamptz'),
    startedAt: p.datetime().columnType('timestamptz').nullable(),
    progressAt: p.datetime().columnType('timestamptz').nullable(),
    progressRows: p.integer(),
    /** Null where it is not known before the end. */
    expectedRows: p.integer().nullable(),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
    cancelRequestedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Fences off a worker that lost its job: every write of a run names the token it holds. */
    leaseToken: p.uuid().nullable(),
    attempt: p.integer(),
    failure: p.json<JsonObject>().nullable(),
    /** Of the report, once it was made: with it the file is named. */
    title: p.text().nullable(),
    fileName: p.text().nullable(),
    /** True where its rows name people: downloading it is a sensitive read. */
    namesPeople: p.boolean(),
    rowCount: p.integer().nullable(),
    sizeBytes: p.bigint('bigint').nullable(),
    sha256: p.text().nullable(),
    /** Where the file lies, or where the run that holds the lease writes it. */
    storageKey: p.text().nullable(),
    expiresAt: p.datetime().columnType('timestamptz').nullable(),
    downloadedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class ReportExport extends ReportExportSchema.class {}
ReportExportSchema.setClass(ReportExport)
