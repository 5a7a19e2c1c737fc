import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Kind, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../graphql.js'
import { limitRules, parseLimits } from './limit-rules.js'
import { queryLimits } from './query-limits.js'

const schema = createSchema()
const excess = (source: string): string[] =>
  validate(schema, parse(source, parseLimits), limitRules).map(({ message }) => message)
const nested = (levels: number): string =>
  `{ debtCase(id: "x") { ${'claims { debtCase { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`

const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`

const fields = (count: number) => `{ viewer { ${'id '.repeat(count - 1)} } }`

const deep = (depth: number) =>
  `{ debtCase(id: "x") { ${'creditor { portfolios { '.repeat((depth - 2) / 2)} id ${'} }'.repeat((depth - 2) / 2)} } }`

const attempts = (count: number) =>
  `mutation { ${Array.from({ length: count }, (_, n) => `a${n}: signIn(email: "a", password: "${n}") { __typename }`).join(' ')} }`

describe('the limits of a document', () => {
  it('let through what is at them and refuse what is beyond', () => {
    expect(excess(aliases(queryLimits.aliases_maximum))).toEqual([])
    expect(excess(aliases(queryLimits.aliases_maximum + 1))).toEqual(['The operation has 31 aliases; 30 are allowed.'])
    expect(excess(fields(queryLimits.fields_maximum))).toEqual([])
    expect(excess(fields(queryLimits.fields_maximum + 1))).toEqual([
      'The operation selects 1001 fields; 1000 are allowed.',
    ])
    expect(excess(deep(4))).toEqual([])
    expect(excess(deep(14))[0]).toMatch(/14 fields deep; 12 are allowed/)
  })

  it('count a list with its page size, and each list within it', () => {
    expect(excess('{ debtCases(first: 200) { nodes { claims { id reference } } } }')).toEqual([])
    expect(excess(nested(3))).toEqual([])
    expect(
      excess('{ debtCases(first: 200) { nodes { claims { debtCase { claims { id reference kind } } } } } }')[0],
    ).toMatch(/may answer \d+ values/)
    const variable =
      'query ($n: Int) { debtCases(first: $n) { nodes { claims { debtCase { claims { id reference kind } } } } } }'
    expect(excess(variable)[0]).toMatch(/may answer/)
    expect(excess(variable.replace('$n: Int', '').replace('query ()', '').replace('$n', '1'))).toEqual([])
  })

  it('see through fragments, also when they multiply or contain themselves', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ')
    const document = `{ viewer { ...F0 } } ${doubling} fragment F60 on Viewer { id }`
    expect(excess(document)[0]).toMatch(/selects \d/)
    expect(excess('{ viewer { ...A } } fragment A on Viewer { id ...B } fragment B on Viewer { ...A }')).toEqual([])
    const signIns = Array.from(
      { length: 60 },
      (_, n) => `fragment M${n} on Mutation { ...M${n + 1} ...M${n + 1} }`,
    ).join(' ')
    expect(excess(`mutation { ...M0 } ${signIns} fragment M60 on Mutation { signOut }`)[1]).toMatch(/changes; 5/)
  })

  it('refuse many attempts to sign in at once', () => {
    expect(excess(attempts(5))).toEqual([])
    expect(excess(attempts(6))).toEqual(['The operation asks for 6 changes; 5 are allowed.'])
  })

  it('end the parsing of an endless document', () => {
    expect(() => excess(`{ ${'viewer { id } '.repeat(2_000)} }`)).toThrow(/token/)
    expect(excess(nested(400))[0]).toMatch(/fields deep|may answer/)
  })
})

describe('the documents of the dashboard', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../dashboards/backoffice/src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  const all = parse(files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'), { noLocation: true })
  const operations = all.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)

  it.each(operations.map((operation) => [operation.name?.value, operation] as const))(
    '%s is within them',
    (_name, operation) => {
      const fragments = all.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const
      // Directives of the client's own are taken out before it sends a document.
      const rules = specifiedRules.filter(
        ({ name }) => name !== 'KnownDirectivesRule' && name !== 'NoUnusedFragmentsRule',
      )
      expect(validate(schema, document, [...rules, ...limitRules])).toEqual([])
    },
  )
})
