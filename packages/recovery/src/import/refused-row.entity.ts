import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '../json.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** The cells of a refused row as they came, from which the reject file is written. */
const RefusedRowSchema = defineEntity({
  name: 'RefusedRow',
  tableName: 'refused_row',
  properties: {
    organisation: organisationKey,
    importId: p.uuid().primary(),
    line: p.integer().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    cells: p.array(),
    /** Every reason for the refusal, as RefusalReason. */
    reasons: p.json<JsonObject[]>(),
  },
})

export class RefusedRow extends RefusedRowSchema.class {}
RefusedRowSchema.setClass(RefusedRow)
