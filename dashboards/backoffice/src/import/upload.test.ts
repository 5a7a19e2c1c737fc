import { describe, expect, it } from 'vitest'
import { readAnswer } from './upload.js'

describe('the answer to an upload', () => {
  it('is the id of the import', () => {
    expect(readAnswer(201, '{"id":"019300aa"}')).toEqual({ ok: true, id: '019300aa' })
  })

  it('is the reason of the refusal, with the id of the request', () => {
    const body = JSON.stringify({ error: { code: 'FILE_TOO_LARGE', message: 'Too large', requestId: 'r-1' } })
    expect(readAnswer(413, body)).toEqual({
      ok: false,
      failure: { kind: 'refused', message: 'Too large', requestId: 'r-1' },
    })
  })

  it('survives the page of a proxy', () => {
    expect(readAnswer(502, '<html>Bad gateway</html>')).toEqual({
      ok: false,
      failure: { kind: 'busy', message: null, requestId: null },
    })
    expect(readAnswer(201, 'null').ok).toBe(false)
  })
})
