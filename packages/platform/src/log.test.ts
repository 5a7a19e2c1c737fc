import { describe, expect, test } from 'vitest'
import { createLogger } from './log.js'

const capture = () => {
  const lines: string[] = []
  const log = createLogger({
    level: 'info',
    service: 'test',
    destination: { write: (line) => void lines.push(line) },
  })
  return { log, lines, parsed: (): unknown[] => lines.map((line) => JSON.parse(line)) }
}

describe('a log line', () => {
  test('is JSON with time, level, service and the request it belongs to', () => {
    const { log, parsed } = capture()
    log.child({ request_id: 'r-1' }).info({ status: 200 }, 'request')
    expect(parsed()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        service: 'test',
        pid: process.pid,
        request_id: 'r-1',
        status: 200,
        msg: 'request',
      },
    ])
  })

  test('holds no secret and no personal data, also inside other fields', () => {
    const { log, lines } = capture()
    log.info({
      password: 'secret-1',
      user: { email: 'secret-2', id: 'kept' },
      request: { headers: { cookie: 'secret-3', authorization: 'secret-4' } },
    })
    expect(lines.join()).not.toContain('secret-')
    expect(lines.join()).toContain('kept')
  })

  test('tells of a database error what went wrong, but not the data of the rows', () => {
    const { log, lines, parsed } = capture()
    const error = Object.assign(new Error('duplicate key value violates unique constraint "user_email"'), {
      code: '23505',
      constraint: 'user_email',
      detail: 'Key (email)=(zoe@example.org) already exists.',
      parameters: ['zoe@example.org'],
    })
    log.error({ err: error }, 'failed')
    expect(parsed()).toMatchObject([{ err: { type: 'Error', code: '23505', constraint: 'user_email' } }])
    expect(lines.join()).not.toContain('zoe@example.org')
  })

  test('below the level is not written', () => {
    const { log, lines } = capture()
    log.debug('quiet')
    expect(lines).toEqual([])
  })
})
