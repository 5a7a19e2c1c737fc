import { roles } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { caseScope, isInScope } from './case-scope.rules.js'

const nord = '01900000-0000-7000-8000-00000000000a'
const sud = '01900000-0000-7000-8000-00000000000b'
const me = '01900000-0000-7000-8000-00000000000c'
const somebody = '01900000-0000-7000-8000-00000000000d'

const scopeOfAgent = (team_ids: readonly string[]) => caseScope({ role: 'agent', team_ids, user_id: me })

describe('the cases that somebody may read', () => {
  it.each([
    ['of the own team', { team_id: nord, assignee_id: null }, true],
    ['of another team', { team_id: sud, assignee_id: somebody }, false],
    ['of another team, assigned to oneself', { team_id: sud, assignee_id: me }, true],
    ['of no team', { team_id: null, assignee_id: null }, true],
    ['of no team, assigned to somebody else', { team_id: null, assignee_id: somebody }, true],
  ] as const)('an agent and a case %s: %o is %s', (_what, debtCase, expected) => {
    expect(isInScope(scopeOfAgent([nord]), debtCase)).toBe(expected)
    expect(isInScope(caseScope({ role: 'manager', team_ids: [nord], user_id: me }), debtCase)).toBe(expected)
  })

  it('are for an agent without team the own ones and those of no team', () => {
    expect(isInScope(scopeOfAgent([]), { team_id: nord, assignee_id: null })).toBe(false)
    expect(isInScope(scopeOfAgent([]), { team_id: nord, assignee_id: me })).toBe(true)
    expect(isInScope(scopeOfAgent([]), { team_id: null, assignee_id: null })).toBe(true)
  })

  it('are not those that nobody is assigned to, for a program that is nobody', () => {
    const program = caseScope({ role: 'agent', team_ids: [], user_id: null })
    expect(isInScope(program, { team_id: nord, assignee_id: null })).toBe(false)
  })

  it('are not in the archive, but for those who may read it', () => {
    const archived = { team_id: nord, assignee_id: me, archived_on: '2026-01-31' }
    const reached = roles.filter((role) => isInScope(caseScope({ role, team_ids: [nord], user_id: me }), archived))
    expect(reached).toEqual(['administrator', 'auditor'])
  })

  it('are all for those who reach the organisation or one creditor, and none without permission', () => {
    const elsewhere = { team_id: sud, assignee_id: somebody }
    for (const role of ['administrator', 'finance', 'auditor', 'creditor'] as const)
      expect([role, isInScope(caseScope({ role, team_ids: [], user_id: me }), elsewhere)]).toEqual([role, true])
    const closing = caseScope({ role: 'finance', team_ids: [], user_id: me }, 'close_case')
    expect(isInScope(closing, { team_id: null, assignee_id: me })).toBe(false)
  })
})
