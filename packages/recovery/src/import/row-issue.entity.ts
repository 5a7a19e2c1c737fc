import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '../json.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { Import } from './import.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** What was wrong with one cell or row of an import. */
const RowIssueSchema = defineEntity({
  name: 'RowIssue',
  tableName: 'row_issue',
  indexes: [{ properties: ['organisation', 'import', 'line'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    import: () => within(Import, 'import_id'),
    line: p.integer(),
    columnName: p.text().nullable(),
    value: p.text().nullable(),
    rule: p.text(),
    severity: p.enum(['reject', 'warning'] as const),
    /** What the message of the rule needs, such as the expected currency. */
    parameters: p.json<JsonObject>(),
  },
})

export class RowIssue extends RowIssueSchema.class {}
RowIssueSchema.setClass(RowIssue)
