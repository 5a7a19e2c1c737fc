import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { cookieOf, signIn } from './testing/client.js'
import { allRoutes, type Route } from './testing/routes.js'

// Goal: every answer of every route, to whomever, carries what keeps a browser safe (ASVS 5.0, 3.3 and 3.4). Method: the
// routes are read from the sources, so that none is forgotten; each is asked by a stranger, a person and a program.

let bench: ApiBench
let proxied: RunningApi
let secured: RunningApi

beforeAll(async () => {
  bench = await openApiBench()
  proxied = await bench.start({ trusted_proxies: ['loopback'] })
  secured = await bench.start({ public_url: 'https://recovery.example' })
})
afterAll(async () => {
  await proxied.close()
  await secured.close()
  await bench.close()
})

/** What no file declares: pages, files and what is not there. */
const others: readonly Route[] = [
  ...[
    '/',
    '/overview',
    '/settings/service-accounts',
    '/icon.svg',
    '/assets/main-4f2a.js',
    '/missing.js',
    '/graphql/x',
  ].map((path) => ({ method: 'GET', path })),
  ...['/scim/v2/ServiceProviderConfig', '/scim/v2/ResourceTypes', '/scim/v2/Schemas', '/scim/v2/Nothing'].map(
    (path) => ({
      method: 'GET',
      path,
    }),
  ),
  { method: 'GET', path: '/graphql' },
  { method: 'OPTIONS', path: '/graphql' },
  { method: 'DELETE', path: '/overview' },
]
const routes = [...allRoutes(), ...others]

const directives = (policy: string): Map<string, string> =>
  new Map(policy.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part.trim().split(' ').slice(1).join(' ')]))

/** What is wrong with the headers of an answer. */
const faults = (headers: Headers, path: string): string[] => {
  const header = (name: string): string => headers.get(name) ?? ''
  const policy = directives(header('content-security-policy'))
  const isStatic = path.startsWith('/assets/') && !path.includes('missing')
  const checks: readonly (readonly [string, boolean])[] = [
    ['default-src', policy.get('default-src') === "'none'"],
    ['script-src', policy.get('script-src') === "'self'"],
    ['object-src', !policy.has('object-src')],
    ['base-uri', policy.get('base-uri') === "'none'"],
    ['form-action', policy.get('form-action')?.startsWith("'self'") === true],
    ['frame-ancestors', policy.get('frame-ancestors') === "'none'"],
    ['no inline scripts', !/unsafe-eval|script-src[^;]*unsafe-inline/u.test(header('content-security-policy'))],
    ['x-frame-options', header('x-frame-options') === 'DENY'],
    ['nosniff', header('x-content-type-options') === 'nosniff'],
    ['referrer-policy', header('referrer-policy') === 'no-referrer'],
    ['permissions-policy', header('permissions-policy').includes('geolocation=()')],
    ['opener', header('cross-origin-opener-policy') === 'same-origin'],
    ['resource', header('cross-origin-resource-policy') === 'same-origin'],
    ['cache', isStatic || /^no-(?:store|cache)/u.test(header('cache-control'))],
    ['no origin is let in', !headers.has('access-control-allow-origin')],
    ['no product is named', !headers.has('x-powered-by') && !headers.has('server')],
  ]
  return checks.filter(([, good]) => !good).map(([name]) => name)
}

let checked = 0

describe.each(routes)('$method $path', ({ method, path }) => {
  it('answers everybody with the headers that keep a browser safe', async () => {
    const person = { cookie: await administrator() }
    const program = { authorization: `Bearer ${bench.programs.finance.token}` }
    const wrong: string[] = []
    for (const [who, headers] of [
      ['nobody', {}],
      ['a person', { ...person, 'x-quittance-request': '1' }],
      ['a program', program],
    ] as const) {
      const response = await fetch(bench.api.url + path, { method, headers, redirect: 'manual' })
      await response.arrayBuffer()
      checked += 1
      wrong.push(...faults(response.headers, path).map((fault) => `${who}, ${response.status}: ${fault}`))
      if (response.headers.has('strict-transport-security')) wrong.push(`${who}: promises TLS where there is none`)
    }
    expect(wrong).toEqual([])
  })
})

let cookie: string | undefined
const administrator = async (): Promise<string> => (cookie ??= await cookieOf(bench.api, bench.users.administrator))

describe('over TLS', () => {
  const hsts = /^max-age=(\d+); includeSubDomains$/u

  it('browsers are told to never come without, for a year', async () => {
    for (const path of ['/', '/graphql', '/health', '/imports', '/assets/main-4f2a.js', '/missing.js']) {
      const behindProxy = await fetch(proxied.url + path, { headers: { 'x-forwarded-proto': 'https' } })
      const published = await fetch(secured.url + path)
      for (const response of [behindProxy, published]) {
        const [, seconds] = hsts.exec(response.headers.get('strict-transport-security') ?? '') ?? []
        expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 60 * 60)
      }
    }
  })

  it('nobody but a trusted proxy says that there is TLS', async () => {
    const response = await fetch(bench.api.url, { headers: { 'x-forwarded-proto': 'https' } })
    expect(response.headers.has('strict-transport-security')).toBe(false)
  })

  it('every cookie is for this host alone, out of the reach of scripts and of other sites', async () => {
    const cookies = await signIn(proxied, bench.users.agent, { 'x-forwarded-proto': 'https' })
    expect(cookies.length).toBeGreaterThan(0)
    for (const line of cookies) {
      expect(line).toMatch(/^__Host-/u)
      for (const attribute of [/; Path=\/(?:;|$)/u, /; HttpOnly/u, /; Secure/u, /; SameSite=Strict/u])
        expect(line).toMatch(attribute)
      expect(line).not.toMatch(/; Domain=/u)
    }
  })
})

it('were looked at, all of them', () => {
  console.info(`security headers: ${checked} answers of ${routes.length} routes`)
  expect(allRoutes().length).toBeGreaterThan(12)
  for (const prefix of [
    '/imports',
    '/audit',
    '/sign-in/oidc',
    '/scim/v2',
    '/graphql',
    '/health',
    '/metrics',
    '/retention',
  ])
    expect(routes.some(({ path }) => path.startsWith(prefix))).toBe(true)
})
