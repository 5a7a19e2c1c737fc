import { describe, expect, it } from 'vitest'
import { actions } from './action.js'
import { may, scopeOf, scopes } from './permission.js'
import { isRole, roles } from './role.js'

describe('permissions', () => {
  it('let a creditor’s user reach its creditor and nothing more, and nobody else less than a team', () => {
    for (const role of roles) {
      const reached = new Set(actions.map((action) => scopeOf(role, action)).filter((scope) => scope !== null))
      if (role === 'creditor') expect([...reached]).toEqual(['creditor'])
      else expect([...reached].every((scope) => scope === 'organisation' || scope === 'team')).toBe(true)
    }
    expect(scopes).toEqual(['organisation', 'team', 'creditor'])
  })

  it('let an auditor read everything and change nothing', () => {
    for (const action of actions) expect([action, may('auditor', action)]).toEqual([action, action.startsWith('read_')])
  })

  it('let an administrator do everything everywhere', () => {
    for (const action of actions) expect([action, scopeOf('administrator', action)]).toEqual([action, 'organisation'])
  })

  it('keep agency notes, found contact points, people, access and the trail from creditors', () => {
    expect(actions.filter((action) => may('creditor', action))).toEqual([
      'read_portfolio',
      'read_case',
      'read_import',
      'upload_import',
      'cancel_import',
      'read_export',
      'manage_schedule',
    ])
  })

  it('bound agents and managers to the cases of their teams', () => {
    for (const role of ['agent', 'manager'] as const) {
      for (const action of ['read_case', 'read_contact_point', 'read_private_note', 'close_case'] as const)
        expect(scopeOf(role, action)).toBe('team')
    }
    expect(may('agent', 'read_import')).toBe(false)
  })

  it('know the names of roles only', () => {
    expect(roles.every(isRole)).toBe(true)
    expect(['root', '__proto__', 'constructor', ''].some(isRole)).toBe(false)
  })
})
