import { defineEntity, p } from '@mikro-orm/core'
import { languages, letter_channels, letter_kinds } from '@quittance/core'
import { optionalWithin, organisationKey } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/**
 * What letters of a kind say, in the organisation's hand. Never changed: the highest version is in force, the others are
 * the history. Where there is none, the text that comes with the product is.
 */
const LetterTemplateSchema = defineEntity({
  name: 'LetterTemplate',
  tableName: 'letter_template',
  uniques: [{ properties: ['organisation', 'kind', 'channel', 'language', 'version'] }],
  checks: [{ name: 'letter_template_version_check', expression: 'version > 0' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    kind: p.enum(letter_kinds),
    channel: p.enum(letter_channels),
    language: p.enum(languages),
    version: p.integer(),
    subject: p.text(),
    body: p.text(),
    changedBy: () => optionalWithin(User, 'changed_by_id'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class LetterTemplate extends LetterTemplateSchema.class {}
LetterTemplateSchema.setClass(LetterTemplate)
