import { describe, expect, it } from 'vitest'
import { viewName, viewPage, viewSearch } from './saved-view.rules.js'

describe('a saved view', () => {
  it.each([
    ['overview', 'overview'],
    ['reports/table', 'reports/table'],
    ['/overview', null],
    ['reports/../settings', null],
    ['https://elsewhere.example', null],
    ['', null],
  ])('is of a page: %s', (text, page) => {
    expect(viewPage(text)).toBe(page)
  })

  it('has a name with single blanks', () => {
    expect(viewName('  Mes   dossiers ')).toBe('Mes dossiers')
    expect(viewName(' ')).toBeNull()
    expect(viewName('x'.repeat(81))).toBeNull()
  })

  it.each([
    ['{"period":"last_12_months","rows":["agent","team"],"page":2}', true],
    ['{}', true],
    ['[]', false],
    ['"text"', false],
    ['{', false],
    ['{"a":{"b":1}}', false],
    ['{"a b":"1"}', false],
    [String.raw`{"a":"\u0000"}`, false],
    [String.raw`{"a":"\ud800"}`, false],
    [JSON.stringify({ a: 'x'.repeat(9000) }), false],
  ])('keeps search parameters that an address can carry: %s', (json, kept) => {
    expect(viewSearch(json) !== null).toBe(kept)
  })
})
