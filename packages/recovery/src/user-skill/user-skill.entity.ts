import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { skill_kinds } from './skill-kind.js'

/** What an agent can do, or a language that the agent speaks. */
const UserSkillSchema = defineEntity({
  name: 'UserSkill',
  tableName: 'user_skill',
  properties: {
    organisation: organisationKey,
    user: () => within(User, 'user_id').primary(),
    kind: p.enum(skill_kinds).primary(),
    /** A word of the agency, or a language of ISO 639-1. */
    code: p.text().primary(),
  },
})

export class UserSkill extends UserSkillSchema.class {}
UserSkillSchema.setClass(UserSkill)
