import { describe, expect, it } from 'vitest'
import { actions, isRole, may, roles } from './permission.js'

describe('permissions', () => {
  it('are exactly these', () => {
    const table = roles.map((role) => `${role}: ${actions.filter((action) => may(role, action)).join(' ')}`)
    expect(table).toEqual([
      'administrator: read_portfolio read_case read_import upload_import cancel_import run_statistics',
      'manager: read_portfolio read_case read_import upload_import cancel_import run_statistics',
      'agent: read_portfolio read_case',
      'finance: read_portfolio read_case read_import upload_import cancel_import run_statistics',
      'auditor: read_portfolio read_case read_import',
      'creditor: read_portfolio read_case read_import upload_import cancel_import',
    ])
  })

  it('know the names of roles only', () => {
    expect(roles.every(isRole)).toBe(true)
    expect(['root', '__proto__', 'constructor', ''].some(isRole)).toBe(false)
  })
})
