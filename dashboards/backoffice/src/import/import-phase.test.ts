import { describe, expect, it } from 'vitest'
import { phaseOf, statesOf } from './import-phase.js'

describe('the phase of an import', () => {
  it('holds every state exactly once', () => {
    const all = (['working', 'waiting', 'done', 'failed'] as const).flatMap(statesOf)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(10)
  })

  it('moves by itself only while working', () => {
    expect(phaseOf('validating')).toBe('working')
    expect(phaseOf('awaiting_mapping')).toBe('waiting')
    expect(phaseOf('cancelled')).toBe('failed')
  })
})
