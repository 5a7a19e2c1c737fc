import { defineEntity, p } from '@mikro-orm/core'
import { closing_reasons } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Debtor } from '../debtor/debtor.entity.js'
import { Mandate } from '../mandate/mandate.entity.js'
import { Team } from '../team/team.entity.js'
import { User } from '../user/user.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** One debtor's claims under one mandate: the unit of work. */
const DebtCaseSchema = defineEntity({
  name: 'DebtCase',
  tableName: 'debt_case',
  uniques: [{ properties: ['organisation', 'number'] }, { properties: ['organisation', 'mandate', 'debtor'] }],
  checks: [
    {
      name: 'debt_case_closing_check',
      expression: `(phase = 'closed') = (closed_on is not null) and (phase = 'closed') = (closing_reason is not null)
        and (phase = 'closed') = (closed_from is not null)
        and (phase = 'closed' or (archived_on is null and anonymised_on is null))`,
    },
  ],
  indexes: [
    { properties: ['organisation', 'debtor'] },
    { properties: ['organisation', 'team'] },
    { properties: ['organisation', 'assignee'] },
    { properties: ['organisation', 'closedOn'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    mandate: () => within(Mandate, 'mandate_id'),
    debtor: () => within(Debtor, 'debtor_id'),
    /** Human number, counted per organisation. */
    number: p.bigint('bigint'),
    phase: p.enum(['amicable', 'judicial', 'closed'] as const),
    /** Who works it; null when the whole agency does. Opened with the team of its portfolio. */
    team: () => optionalWithin(Team, 'team_id'),
    assignee: () => optionalWithin(User, 'assignee_id'),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    closingReason: p.enum(closing_reasons).nullable(),
    /** The phase in which it was when it was closed, and to which reopening returns it. */
    closedFrom: p.enum(['amicable', 'judicial'] as const).nullable(),
    /** Since then in intermediate archive: only those who may read the archive see it. */
    archivedOn: p.date().nullable(),
    /** Since then nothing in it tells whose case it was; its amounts, days and codes stay. */
    anonymisedOn: p.date().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class DebtCase extends DebtCaseSchema.class {}
DebtCaseSchema.setClass(DebtCase)
