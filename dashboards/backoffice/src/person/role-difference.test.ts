import { expect, it } from 'vitest'
import { roleDifference } from './role-difference.js'

it('says what a role adds and takes away, and nothing of what stays', () => {
  const { gained, lost } = roleDifference('agent', 'auditor')
  expect(gained).toContain('read_audit')
  expect(lost).toEqual(['close_case', 'work_case'])
  expect(gained).not.toContain('read_case')
  expect(roleDifference('manager', 'manager')).toEqual({ gained: [], lost: [] })
})
