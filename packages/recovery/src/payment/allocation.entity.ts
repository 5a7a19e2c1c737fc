import { defineEntity, p } from '@mikro-orm/core'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { LedgerEntry } from '../ledger/ledger-entry.entity.js'
import { Payment } from './payment.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** How a payment was imputed to a claim's buckets. Append-only by grant. */
const AllocationSchema = defineEntity({
  name: 'Allocation',
  tableName: 'allocation',
  indexes: [{ properties: ['organisation', 'payment'] }, { properties: ['organisation', 'claim'] }],
  checks: [{ name: 'allocation_amount_check', expression: 'amount_minor > 0' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    payment: () => within(Payment, 'payment_id'),
    claim: () => within(Claim, 'claim_id'),
    ledgerEntry: () => within(LedgerEntry, 'ledger_entry_id'),
    bucket: p.enum(['principal', 'interest', 'indemnity', 'debtor_costs', 'unallocated'] as const),
    amountMinor: p.bigint('bigint'),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Allocation extends AllocationSchema.class {}
AllocationSchema.setClass(Allocation)
