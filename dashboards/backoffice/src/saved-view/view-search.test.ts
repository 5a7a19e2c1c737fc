import { describe, expect, it } from 'vitest'
import { isBareSearch, readViewSearch, sameSearch, writeViewSearch } from './view-search.js'

describe('the search of a saved view', () => {
  it('holds the filters, and not which view is open', () => {
    expect(writeViewSearch({ period: 'last_year', creditor: undefined, view: 'v' })).toBe('{"period":"last_year"}')
    expect(readViewSearch('{"period":"last_year"}')).toEqual({ period: 'last_year' })
    expect(readViewSearch('[]')).toEqual({})
  })

  it('is the same in any order', () => {
    expect(sameSearch({ a: '1', b: undefined, c: '2' }, { c: '2', a: '1', view: 'v' })).toBe(true)
    expect(sameSearch({ a: '1' }, { a: '2' })).toBe(false)
  })

  it('is bare when only the day was kept from another page', () => {
    expect(isBareSearch({ asOf: '2026-01-01', period: undefined })).toBe(true)
    expect(isBareSearch({ period: 'last_year' })).toBe(false)
    expect(isBareSearch({ view: 'v' })).toBe(false)
  })
})
