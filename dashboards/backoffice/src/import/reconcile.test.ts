import { describe, expect, it } from 'vitest'
import { reconcile } from './reconcile.js'

describe('reconcile', () => {
  it('holds when every row read has one outcome', () => {
    expect(reconcile({ rows: 10, accepted: 6, refused: 1, unchanged: 3 })).toBe(true)
    expect(reconcile({ rows: 10, accepted: 6, refused: 1, unchanged: 2 })).toBe(false)
  })
})
