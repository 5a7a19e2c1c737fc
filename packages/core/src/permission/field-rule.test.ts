import { describe, expect, it } from 'vitest'
import { describeRule, field_rules, mayReadField, type RuledField } from './field-rule.js'
import { may } from './permission.js'
import { roles } from './role.js'

const fields = Object.keys(field_rules) as RuledField[]

describe('fields with a rule of their own', () => {
  it('are read by the roles that may do the action of the rule', () => {
    for (const field of fields)
      for (const role of roles)
        expect([field, role, mayReadField(role, field)]).toEqual([field, role, may(role, field_rules[field].action)])
  })

  it('are withheld from creditors, but for what they deliver themselves', () => {
    expect(fields.filter((field) => mayReadField('creditor', field))).toEqual(['Placement.import'])
  })

  it('say what they need and what is answered without it', () => {
    expect(describeRule('Activity.note')).toBe('Needs read_private_note; without it: null.')
    expect(describeRule('Debtor.contactPoints')).toBe(
      'Needs read_contact_point (what no file of the creditor delivered); without it: the others only.',
    )
  })
})
