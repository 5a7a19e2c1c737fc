import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownPath } from './own-path.js'

const elsewhere = [
  'https://evil.example/',
  '//evil.example/',
  '///evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  '/\t/evil.example/',
  '/\n/evil.example/',
  '/..//evil.example/',
  '/x/..//evil.example/',
  '/%2e%2e//evil.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  ' https://evil.example/',
  'evil.example',
  '',
  `/${'x'.repeat(2_000)}`,
]

it('never leads elsewhere', () => {
  for (const asked of [...elsewhere, null]) expect([asked, ownPath(asked)]).toEqual([asked, '/overview'])
  // oxlint-disable-next-line no-console -- the figure belongs in the log of the run
  console.info(`open redirects: ${elsewhere.length} refused of ${elsewhere.length}`)
})

it('keeps the page that was asked for', () => {
  for (const asked of ['/cases?search=a%20b#claims', '/portfolios/x?asOf=2026-01-10', '/'])
    expect(ownPath(asked)).toBe(asked)
})

it('names a path for any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[/\\.%2eEfF:@?#a]{0,12}$/)), (asked) => {
      expect(new URL(ownPath(`/${asked}`), 'https://quittance.example').origin).toBe('https://quittance.example')
    }),
    { numRuns: 2_000 },
  )
})
