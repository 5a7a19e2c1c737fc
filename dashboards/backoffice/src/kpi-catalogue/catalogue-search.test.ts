import { kpis, measures } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { matchesKpi, matchesMeasure } from './catalogue-search.js'

const found = (search: string, language: 'fr' | 'en') =>
  kpis.filter((kpi) => matchesKpi(kpi, search, language)).map(({ id }) => id)

describe('the search of the catalogue', () => {
  it('finds by words of any part, in any order, without case or accents', () => {
    expect(found('DELAI de paiement', 'fr')).toContain('days-to-pay-from-due')
    expect(found('paiement délai', 'fr')).toContain('days-to-pay-from-due')
    expect(found('attribution', 'en')).toContain('collected-per-hour')
    expect(found('promise-rate', 'en')).toEqual(['promise-rate'])
  })

  it('finds all without words, and nothing for what nowhere stands', () => {
    expect(found('', 'en')).toHaveLength(kpis.length)
    expect(found('zeppelin', 'en')).toEqual([])
  })

  it('finds measures by what they mean', () => {
    expect(matchesMeasure('placed_minor', measures.placed_minor.text.en, 'principal frozen')).toBe(true)
    expect(matchesMeasure('placed_minor', measures.placed_minor.text.en, 'promise')).toBe(false)
  })
})
