import type { Action } from './action.js'
import { may } from './permission.js'
import type { Role } from './role.js'

/** A field that needs an action of its own, beyond that of the object on which it stands. */
export type FieldRule = {
  readonly action: Action
  /** What the rule is about: every value of the field, or the part that these words describe. */
  readonly about: string
  /** What stands in place of what the viewer may not read. */
  readonly instead: 'null' | 'an empty list' | 'the others only'
}

/** What the agency's own people wrote into a file; what a creditor sent itself it knows. */
const agency_file = 'of a file of activities or promises that the agency sent'

/**
 * Fields of the API, as `Type.field`, that not everybody who may read the object may read as well. Resolvers ask this
 * table; the descriptions of the schema and the printed documentation are made from it.
 */
export const field_rules = {
  'Activity.note': { action: 'read_private_note', about: 'always', instead: 'null' },
  'Activity.reasonForDelay': { action: 'read_private_note', about: 'always', instead: 'null' },
  'DebtCase.assignee': { action: 'read_team', about: 'always', instead: 'null' },
  'DebtCase.assignments': { action: 'read_private_note', about: 'always', instead: 'an empty list' },
  'DebtCase.callScript': { action: 'work_case', about: 'always', instead: 'an empty list' },
  'DebtCase.closingOutlooks': { action: 'close_case', about: 'always', instead: 'an empty list' },
  'DebtCase.legalHolds': { action: 'read_private_note', about: 'always', instead: 'an empty list' },
  'DebtCase.nextAction': { action: 'read_team', about: 'always', instead: 'null' },
  'DebtCase.team': { action: 'read_team', about: 'always', instead: 'null' },
  'Debtor.contactPoints': {
    action: 'read_contact_point',
    about: 'what no file of the creditor delivered',
    instead: 'the others only',
  },
  'Import.inspection': { action: 'read_private_note', about: agency_file, instead: 'null' },
  'Import.issues': { action: 'read_private_note', about: agency_file, instead: 'an empty list' },
  'Import.rejectFileUrl': { action: 'read_private_note', about: agency_file, instead: 'null' },
  'Letter.body': { action: 'read_private_note', about: 'always', instead: 'null' },
  'Letter.recipient': { action: 'read_contact_point', about: 'always', instead: 'null' },
  'Letter.fileUrl': { action: 'read_private_note', about: 'always', instead: 'null' },
  'Letter.stateReason': { action: 'read_private_note', about: 'always', instead: 'null' },
  'Letter.subject': { action: 'read_private_note', about: 'always', instead: 'null' },
  'Placement.import': { action: 'read_import', about: 'always', instead: 'null' },
  'Portfolio.team': { action: 'read_team', about: 'always', instead: 'null' },
  'Team.members': { action: 'read_people', about: 'always', instead: 'an empty list' },
} as const satisfies Readonly<Record<`${string}.${string}`, FieldRule>>

/** A field with a rule of its own. */
export type RuledField = keyof typeof field_rules

/** True when the role may read the field wherever it may read the object. */
export function mayReadField(role: Role, field: RuledField): boolean {
  return may(role, field_rules[field].action)
}

/** The rule in words, for the description of the field. */
export function describeRule(field: RuledField): string {
  const { action, about, instead }: FieldRule = field_rules[field]
  const what = about === 'always' ? '' : ` (${about})`
  return `Needs ${action}${what}; without it: ${instead}.`
}
