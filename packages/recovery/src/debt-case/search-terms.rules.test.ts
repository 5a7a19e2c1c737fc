import { expect, it } from 'vitest'
import { beginningPattern, containingPattern, searchTerms } from './search-terms.rules.js'

it('folds capitals, accents and ligatures', () => {
  expect(searchTerms('  Œuvre  D’ÉTÉ ')).toEqual({
    beginning: "oeuvre  d'ete",
    digits: null,
    words: ['oeuvre', "d'ete"],
  })
})

it('reads a SIREN written with blanks', () => {
  expect(searchTerms('732 829 320')?.digits).toBe('732829320')
  expect(searchTerms('732-829')?.digits).toBeNull()
})

it('looks for nothing in nothing', () => {
  expect(searchTerms(' \t\0 ')).toBeNull()
})

it('lets the marks of patterns stand for themselves', () => {
  expect(beginningPattern('50%_\\')).toBe('50\\%\\_\\\\%')
  expect(containingPattern('a_b')).toBe('%a\\_b%')
})
