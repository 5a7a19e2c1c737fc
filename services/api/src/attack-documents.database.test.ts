import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { type Attack, type Attacker, byId, idOf } from './testing/attack/attack.js'
import { bodyAttacks } from './testing/attack/bodies.js'
import { documentAttacks } from './testing/attack/documents.js'
import { requestAttacks } from './testing/attack/requests.js'
import { cookieOf } from './testing/client.js'
import { watchStatements } from './testing/watch-statements.js'

// Goal: what an attacker sends under /graphql is refused before anything of it runs. Method: documents of many families,
// sent over HTTP to a server as in production, by a program, a person and a stranger; not one statement may reach the
// database meanwhile, and an honest question between them must still be answered.

const trusted = 'query Me {\n  viewer {\n    id\n    role\n  }\n}'
const attacks: readonly Attack[] = [...documentAttacks, ...bodyAttacks, ...requestAttacks(trusted)]
const families = [...new Set(attacks.map(({ family }) => family))]

let bench: ApiBench
let api: RunningApi
let folder: string
let credentials: Readonly<Record<Attacker, { readonly [name: string]: string }>>

beforeAll(async () => {
  bench = await openApiBench()
  folder = await mkdtemp(join(tmpdir(), 'quittance-dashboard-'))
  await writeFile(join(folder, '.trusted-documents.json'), JSON.stringify({ [idOf(trusted)]: trusted }))
  api = await bench.start({ free_documents: false, dashboard_folder: folder })
  credentials = {
    program: { authorization: `Bearer ${bench.programs.finance.token}` },
    person: { cookie: await cookieOf(bench.api, bench.users.manager) },
    nobody: {},
  }
})
afterAll(async () => {
  await api.close()
  await bench.close()
  await rm(folder, { recursive: true })
})

/** By hand, because fetch would mend or refuse some of it. */
const send = ({ from, method = 'POST', search = '', headers, body }: Omit<Attack, 'family' | 'name'>) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const given = { 'content-type': 'application/json', ...credentials[from], ...headers }
    const sent = request(`${api.url}/graphql${search}`, { method, headers: given }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

let refused = 0
let documents = 0

describe.each(families)('%s', (family) => {
  it('are refused, every one, without a statement', async () => {
    const ours = attacks.filter((attack) => attack.family === family)
    const wrong: string[] = []
    for (const attack of ours) {
      const statements = watchStatements()
      const { status, text } = await send(attack)
      statements.stop()
      const { data, errors } = text === '' ? { data: null, errors: [{}] } : JSON.parse(text)
      const isRefused = status >= 400 && status < 500 && (data ?? null) === null && errors?.length > 0
      if (!isRefused) wrong.push(`${attack.name}: answered with ${status} ${text.slice(0, 200)}`)
      if (statements.count() > 0) wrong.push(`${attack.name}: sent ${statements.count()} statements`)
      if (/did you mean/iu.test(text)) wrong.push(`${attack.name}: says ${text.slice(0, 200)}`)
      if (isRefused && statements.count() === 0) refused += 1
      documents += 1
    }
    expect(wrong).toEqual([])
    await honestQuestion()
  })
})

/** Proves that the server still answers, and that a statement would have been seen. */
const honestQuestion = async (): Promise<void> => {
  const statements = watchStatements()
  const answers = [
    await send({ from: 'person', body: byId(idOf(trusted)) }),
    await send({ from: 'program', body: JSON.stringify({ query: '{ viewer { id role } }' }) }),
  ]
  statements.stop()
  expect(answers.map(({ status, text }) => [status, JSON.parse(text).data.viewer.role])).toEqual([
    [200, 'manager'],
    [200, 'finance'],
  ])
  expect(statements.count()).toBeGreaterThan(4)
}

it('leave alone what is at the limits', async () => {
  const aliases = Array.from({ length: 30 }, (_, number) => `a${number}: viewer { id }`).join(' ')
  const name = 'x'.repeat(100)
  const within = [
    `{ ${aliases} }`,
    `query ${name} { ${name}: viewer { id } }`,
    `{ viewer { ${'id '.repeat(300)}} }`,
    `{ viewer { id } }${','.repeat(60_000)}`,
    `{ viewer ${'@include(if: true) @skip(if: false) '} { ...F } } fragment F on Viewer { id }`,
    '{ debtCases(first: 200) { nodes { id claims { id reference } } totalCount } }',
  ]
  for (const query of within) {
    const { status, text } = await send({ from: 'program', body: JSON.stringify({ query }) })
    expect([query.slice(0, 80), status, text.slice(0, 8)]).toEqual([query.slice(0, 80), 200, '{"data":'])
  }
})

it('were more than three hundred', () => {
  console.info(`attack documents: ${refused} refused before execution of ${documents}, in ${families.length} families`)
  expect(documents).toBe(attacks.length)
  expect(refused).toBe(documents)
  expect(documents).toBeGreaterThan(300)
})
