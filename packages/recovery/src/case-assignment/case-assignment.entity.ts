import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Team } from '../team/team.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { assignment_kinds } from './assignment-kind.js'

/** That a case went from somebody to somebody, within a team or to another. Append-only by grant. */
const CaseAssignmentSchema = defineEntity({
  name: 'CaseAssignment',
  tableName: 'case_assignment',
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    kind: p.enum(assignment_kinds),
    fromUser: () => optionalWithin(User, 'from_user_id'),
    toUser: () => optionalWithin(User, 'to_user_id'),
    fromTeam: () => optionalWithin(Team, 'from_team_id'),
    toTeam: () => optionalWithin(Team, 'to_team_id'),
    /** What the next one should know. */
    note: p.text().nullable(),
    /** Who did it; null when the strategy did. */
    by: () => optionalWithin(User, 'by_id'),
    occurredAt: p.datetime().columnType('timestamptz'),
  },
})

export class CaseAssignment extends CaseAssignmentSchema.class {}
CaseAssignmentSchema.setClass(CaseAssignment)
