import { defineEntity, p } from '@mikro-orm/core'
import type { OrientationId } from '@quittance/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Debtor } from '../debtor/debtor.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** What a debtor said of how they live, on a day. A later one takes its place; it stays until the debtor is anonymised. */
const DiagnosisSchema = defineEntity({
  name: 'Diagnosis',
  tableName: 'diagnosis',
  indexes: [{ properties: ['organisation', 'debtor'] }, { properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    debtor: () => within(Debtor, 'debtor_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    currency: p.string().length(3),
    adultCount: p.integer().nullable(),
    childCount: p.integer().nullable(),
    /** Minor units as text, by category; what is not known is left out. */
    amounts: p.json<Readonly<Record<string, string>>>(),
    /** What the debtor and the agent hold for payable a month; null when they did not say. */
    sustainableMinor: p.bigint('bigint').nullable(),
    orientations: p.array().$type<OrientationId[]>(),
    note: p.text().nullable(),
    madeOn: p.date(),
    madeBy: () => optionalWithin(User, 'made_by_id'),
    madeByName: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Diagnosis extends DiagnosisSchema.class {}
DiagnosisSchema.setClass(Diagnosis)
