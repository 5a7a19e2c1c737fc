import { expect, it } from 'vitest'
import { auditSearch, toAuditFilter, trailFileUrl } from './audit-search.js'

const id = '01900000-0000-7000-8000-000000000001'

it('drops what is no filter', () => {
  expect(auditSearch.parse({ person: 'x', case: 'abc', category: 'y', action: "a'b", from: '2026-02-30' })).toEqual({})
  // The router reads a number out of an address.
  expect(auditSearch.parse({ case: 1042, outcome: 'refused' })).toEqual({ case: '1042', outcome: 'refused' })
})

it('asks the API and the file for the same', () => {
  const search = auditSearch.parse({ person: id, case: 1042, from: '2026-01-01' })
  expect(toAuditFilter(search)).toMatchObject({ actorId: id, caseNumber: '1042', from: '2026-01-01', to: null })
  expect(trailFileUrl(search)).toBe(`/audit/trail.csv?person=${id}&case=1042&from=2026-01-01`)
  expect(trailFileUrl({})).toBe('/audit/trail.csv')
})
