import { defineEntity, p } from '@mikro-orm/core'
import { Team } from '../team/team.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** What a manager agreed with an agent of a team. Only those who may read the performance of that team see it. */
const CoachingNoteSchema = defineEntity({
  name: 'CoachingNote',
  tableName: 'coaching_note',
  indexes: [{ properties: ['organisation', 'team'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    team: () => within(Team, 'team_id'),
    agent: () => within(User, 'agent_id'),
    note: p.text(),
    followUpOn: p.date().nullable(),
    author: () => optionalWithin(User, 'author_id'),
    createdAt: p.datetime().columnType('timestamptz'),
    doneAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class CoachingNote extends CoachingNoteSchema.class {}
CoachingNoteSchema.setClass(CoachingNote)
