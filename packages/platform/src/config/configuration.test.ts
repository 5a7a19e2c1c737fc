import { describe, expect, test } from 'vitest'
import { readConfiguration, type Environment } from './configuration.js'
import { configurationTable, variables } from './variables.js'

const read = (environment: Environment, in_terminal = false) =>
  readConfiguration(environment, { project_folder: '/srv/quittance', in_terminal })

describe('without any variable', () => {
  test('everything has a value, and only this machine can connect', () => {
    const result = read({})
    expect(result).toEqual({
      ok: true,
      value: {
        configuration: {
          environment: 'production',
          host: '127.0.0.1',
          port: 4000,
          public_url: 'http://localhost:4000',
          data_folder: '/srv/quittance/.quittance',
          storage_folder: '/srv/quittance/.quittance/files',
          database_embedded: true,
          demo: true,
          trusted_proxies: [],
          outbound_networks: [],
          connections_maximum: 10,
          statement_timeout_ms: 15_000,
          shutdown_timeout_ms: 10_000,
          log_level: 'info',
          mail_from: null,
          sms_from: null,
        },
        secrets: {
          database_url: undefined,
          owner_database_url: undefined,
          redis_url: undefined,
          secret_key: undefined,
          smtp_url: undefined,
          sms_url: undefined,
          sms_token: undefined,
        },
      },
    })
  })

  test('an empty value counts as none', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toEqual(read({}))
  })

  test('a terminal is spared the ordinary log lines', () => {
    expect(read({}, true)).toMatchObject({ value: { configuration: { log_level: 'warn' } } })
    expect(read({ LOG_LEVEL: 'debug' }, true)).toMatchObject({ value: { configuration: { log_level: 'debug' } } })
  })
})

test('a database of one’s own brings no demonstration with it, unless asked for', () => {
  const DATABASE_URL = 'postgresql://quittance:secret@db.example/quittance'
  expect(read({ DATABASE_URL })).toMatchObject({
    value: { configuration: { database_embedded: false, demo: false }, secrets: { database_url: DATABASE_URL } },
  })
  expect(read({ DATABASE_URL, QUITTANCE_DEMO: 'on' })).toMatchObject({ value: { configuration: { demo: true } } })
})

test('relative folders begin in the project, the storage lies in the data folder', () => {
  expect(read({ QUITTANCE_DATA: 'data' })).toMatchObject({
    value: { configuration: { data_folder: '/srv/quittance/data', storage_folder: '/srv/quittance/data/files' } },
  })
  expect(read({ QUITTANCE_DATA: '/var/lib/q', QUITTANCE_STORAGE: '/mnt/q' })).toMatchObject({
    value: { configuration: { data_folder: '/var/lib/q', storage_folder: '/mnt/q' } },
  })
})

test('all problems are told at once, one line each, and no secret is repeated', () => {
  const result = read({
    PORT: '70000',
    HOST: 'not a host',
    DATABASE_URL: 'mysql://user:secret@host/db',
    LOG_LEVEL: 'loud',
    QUITTANCE_STORGE: '/tmp',
  })
  expect(result).toEqual({
    ok: false,
    error: [
      'PORT must be a whole number from 1 to 65535.',
      'HOST must be an IP address or a host name.',
      'DATABASE_URL must be an address that begins with postgres:// or postgresql://.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
      'QUITTANCE_STORGE is not a variable of Quittance.',
    ],
  })
})

test.each(['4000.5', '-1', '0', '65536', '1e3', ' 80', '0x50'])('%o is no port', (PORT) => {
  expect(read({ PORT }).ok).toBe(false)
})

test('proxies in front are addresses or networks', () => {
  expect(read({ QUITTANCE_TRUSTED_PROXIES: '10.0.0.0/8, ::1' })).toMatchObject({
    value: { configuration: { trusted_proxies: ['10.0.0.0/8', '::1'] } },
  })
  expect(read({ QUITTANCE_TRUSTED_PROXIES: 'everybody' }).ok).toBe(false)
})

test('networks of one’s own may be called when they are named', () => {
  expect(read({ QUITTANCE_OUTBOUND_NETWORKS: '10.1.0.0/16,::1' })).toMatchObject({
    value: { configuration: { outbound_networks: ['10.1.0.0/16', '::1'] } },
  })
  expect(read({ QUITTANCE_OUTBOUND_NETWORKS: 'login.example' }).ok).toBe(false)
})

test('people find the product at an origin', () => {
  expect(read({ QUITTANCE_PUBLIC_URL: 'https://Recovery.example/' })).toMatchObject({
    value: { configuration: { public_url: 'https://recovery.example' } },
  })
  expect(read({ HOST: '2001:db8::1', PORT: '4100' })).toMatchObject({
    value: { configuration: { public_url: 'http://[2001:db8::1]:4100' } },
  })
  expect(read({ HOST: '0.0.0.0' })).toMatchObject({ value: { configuration: { public_url: 'http://localhost:4000' } } })
  for (const QUITTANCE_PUBLIC_URL of ['ftp://recovery.example', 'https://recovery.example/app', 'recovery.example'])
    expect(read({ QUITTANCE_PUBLIC_URL }).ok).toBe(false)
})

test('the key that seals secrets has 32 bytes', () => {
  const key = Buffer.alloc(32, 7)
  expect(read({ QUITTANCE_SECRET_KEY: key.toString('base64') })).toMatchObject({
    value: { secrets: { secret_key: key } },
  })
  expect(read({ QUITTANCE_SECRET_KEY: 'short' })).toEqual({
    ok: false,
    error: ['QUITTANCE_SECRET_KEY must be 32 bytes in base64, as `openssl rand -base64 32` makes them.'],
  })
})

test('e-mails need a server and a sender', () => {
  const QUITTANCE_SMTP_URL = 'smtps://user:secret@mail.example'
  expect(read({ QUITTANCE_SMTP_URL, QUITTANCE_MAIL_FROM: 'Recouvra <no-reply@recouvra.example>' })).toMatchObject({
    value: {
      configuration: { mail_from: { name: 'Recouvra', address: 'no-reply@recouvra.example' } },
      secrets: { smtp_url: QUITTANCE_SMTP_URL },
    },
  })
  expect(read({ QUITTANCE_SMTP_URL })).toEqual({
    ok: false,
    error: ['QUITTANCE_MAIL_FROM must be set beside QUITTANCE_SMTP_URL.'],
  })
  expect(read({ QUITTANCE_MAIL_FROM: 'nobody' }).ok).toBe(false)
  expect(read({ QUITTANCE_SMTP_URL: 'http://mail.example' }).ok).toBe(false)
})

test('what was read cannot be changed', () => {
  const result = read({})
  expect(result.ok && Object.isFrozen(result.value.configuration)).toBe(true)
})

test('the table for the README has a full row for each variable', () => {
  const rows = configurationTable().split('\n').slice(2)
  expect(rows).toHaveLength(Object.keys(variables).length)
  for (const row of rows) expect(row).toMatch(/^\| `[A-Z_]+` \| .+ \| .+\. \|$/)
  expect(configurationTable()).not.toContain('undefined')
  const meanings = rows.map((row) => row.split(' | ').at(-1))
  expect(new Set(meanings).size).toBe(rows.length)
})
