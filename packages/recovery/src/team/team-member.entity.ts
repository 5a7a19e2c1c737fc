import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { team_positions } from './team-position.js'
import { Team } from './team.entity.js'

/** Somebody's place in a team. */
const TeamMemberSchema = defineEntity({
  name: 'TeamMember',
  tableName: 'team_member',
  indexes: [{ properties: ['organisation', 'user'] }],
  properties: {
    organisation: organisationKey,
    team: () => within(Team, 'team_id').primary(),
    user: () => within(User, 'user_id').primary(),
    position: p.enum(team_positions),
    since: p.datetime().columnType('timestamptz'),
  },
})

export class TeamMember extends TeamMemberSchema.class {}
TeamMemberSchema.setClass(TeamMember)
