import { businessDate } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import {
  formatAge,
  formatBytes,
  formatDate,
  formatDay,
  formatDistance,
  formatDuration,
  formatInstant,
  formatMonth,
} from './format.js'

describe('dates', () => {
  it('writes days and months as people do', () => {
    expect(formatDate('2026-11-03', 'fr-FR')).toBe('3 nov. 2026')
    expect(formatDate('2026-11-03', 'en-GB')).toBe('3 Nov 2026')
    expect(formatMonth('2026-02', 'fr-FR')).toBe('févr. 2026')
  })

  it('writes the first of a month as French does', () => {
    expect(formatDate('2026-06-01', 'fr-FR')).toBe('1er juin 2026')
    expect(formatDate('2026-06-11', 'fr-FR')).toBe('11 juin 2026')
    expect(formatDate('2026-06-01', 'en-GB')).toBe('1 Jun 2026')
    expect(formatDay('2026-06-01', 'fr-FR')).toBe('1er juin')
    expect(formatDay('2026-06-01', 'en-GB')).toBe('1 Jun')
    expect(formatInstant('2026-06-01T08:30:00Z', 'fr-FR', 'Europe/Paris')).toMatch(/^1er juin 2026/u)
  })

  it('says how far a day is', () => {
    const today = businessDate('2026-11-23')
    expect(formatDistance(businessDate('2026-11-20'), today, 'fr-FR')).toBe('il y a 3 jours')
    expect(formatDistance(businessDate('2026-11-23'), today, 'en-GB')).toBe('today')
    expect(formatDistance(businessDate('2026-12-21'), today, 'en-GB')).toBe('in 4 weeks')
    expect(formatDistance(businessDate('2023-11-23'), today, 'en-GB')).toBe('3 years ago')
  })

  it('says how old an instant is', () => {
    const now = new Date('2026-11-23T12:00:00Z')
    expect(formatAge('2026-11-23T11:55:00Z', now, 'fr-FR', 'Europe/Paris')).toBe('il y a 5 minutes')
    expect(formatAge('2026-11-23T11:59:50Z', now, 'en-GB', 'Europe/Paris')).toBe('now')
    expect(formatAge('2026-11-21T11:55:00Z', now, 'en-GB', 'Europe/Paris')).toBe('2 days ago')
  })
})

describe('sizes', () => {
  it('writes bytes and lengths of time', () => {
    expect(formatBytes(4_210_000, 'en-GB')).toBe('4.2 MB')
    expect(formatBytes(8, 'en-GB')).toBe('8 bytes')
    expect(formatBytes(8, 'fr-FR').replaceAll(/\s/gu, ' ')).toBe('8 octets')
    expect(formatDuration(245)).toBe('4 min 05 s')
    expect(formatDuration(9)).toBe('9 s')
  })
})
