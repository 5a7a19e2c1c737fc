import { defineEntity, p } from '@mikro-orm/core'
import { import_kinds } from '@quittance/core'
import type { JsonObject } from '../json.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** How one shape of file of a creditor maps to our fields; found again by the fingerprint of its header. */
const ImportProfileSchema = defineEntity({
  name: 'ImportProfile',
  tableName: 'import_profile',
  uniques: [{ properties: ['organisation', 'creditor', 'kind', 'headerFingerprint'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    kind: p.enum(import_kinds),
    name: p.text(),
    headerFingerprint: p.text(),
    mapping: p.json<JsonObject>(),
    updatedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ImportProfile extends ImportProfileSchema.class {}
ImportProfileSchema.setClass(ImportProfile)
