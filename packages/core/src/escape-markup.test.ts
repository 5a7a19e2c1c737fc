import { expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup.js'

it('leaves nothing that ends an element or an attribute, and everything else as it is', () => {
  expect(escapeMarkup(`<a href="x" title='y'>R&D</a> é 10\u202f€`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt; é 10\u202f€',
  )
})
