import { describe, expect, it } from 'vitest'
import { preferredLanguage } from './language.js'

describe('preferredLanguage', () => {
  it('takes the first language that the screens speak', () => {
    expect(preferredLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr')
  })

  it('ignores the region and the case', () => {
    expect(preferredLanguage(['FR-be'])).toBe('fr')
  })

  it('speaks English to everyone else', () => {
    expect(preferredLanguage(['', 'nl'])).toBe('en')
  })
})
