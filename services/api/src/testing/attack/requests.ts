import { gzipSync } from 'node:zlib'
import { type Attack, type Attacker, byId, idOf, range } from './attack.js'

const honest = '{ viewer { id } }'
const change = 'mutation { signOut }'
const attackers: readonly Attacker[] = ['program', 'person', 'nobody']

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].flatMap((method) =>
  [honest, change].flatMap((query) =>
    attackers.map((from) => ({
      family: 'methods',
      name: `${method} of ${query} from ${from}`,
      from,
      method,
      search: `?query=${encodeURIComponent(query)}`,
      headers: { 'apollo-require-preflight': '1', 'x-apollo-operation-name': 'x' },
    })),
  ),
)

const hashes = (trusted: string): Attack[] =>
  ['person', 'nobody'].flatMap((from) => [
    ...[honest, change, `${trusted} `, trusted.toLowerCase(), 'query Of { anotherBuild }', ''].map((text) => ({
      family: 'ids',
      name: `of ${JSON.stringify(text.slice(0, 30))} from ${from}`,
      from: from as Attacker,
      body: byId(idOf(text)),
    })),
    ...[
      idOf(trusted).toUpperCase(),
      idOf(trusted).slice(1),
      `${idOf(trusted)}0`,
      ` ${idOf(trusted)}`,
      '',
      '*',
      '__proto__',
      'constructor',
      'toString',
      null,
      1,
      [idOf(trusted)],
      { id: idOf(trusted) },
    ].map((id) => ({
      family: 'ids',
      name: `${JSON.stringify(id).slice(0, 30)} from ${from}`,
      from: from as Attacker,
      body: byId(id),
    })),
    ...[honest, change, trusted].map((query) => ({
      family: 'ids',
      name: `of a trusted document with ${query.slice(0, 20)} from ${from}`,
      from: from as Attacker,
      body: byId(idOf(trusted), { query }),
    })),
    {
      family: 'ids',
      name: `of another version from ${from}`,
      from: from as Attacker,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 2, sha256Hash: idOf(trusted) } } }),
    },
  ])

const texts = (trusted: string): Attack[] =>
  (['person', 'nobody'] as const).flatMap((from) =>
    [
      honest,
      change,
      trusted,
      '{ __typename }',
      '{ __schema { types { name } } }',
      '{ debtCases { totalCount } }',
      'mutation { runStatistics { __typename } }',
    ].map((query) => ({
      family: 'texts from a browser',
      name: `${query.slice(0, 40)} from ${from}`,
      from,
      body: JSON.stringify({ query }),
    })),
  )

const boundary = 'x'
/** As the specification of uploads by GraphQL has it (graphql-multipart-request-spec). */
const multipart = [
  `--${boundary}\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: change })}\r\n`,
  `--${boundary}\r\nContent-Disposition: form-data; name="map"\r\n\r\n{"0":["variables.file"]}\r\n`,
  `--${boundary}\r\nContent-Disposition: form-data; name="0"; filename="a.csv"\r\n\r\na\r\n--${boundary}--\r\n`,
].join('')

const types = [
  ['text/plain', JSON.stringify({ query: change })],
  ['text/plain; application/json', JSON.stringify({ query: change })],
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(change)}`],
  [`multipart/form-data; boundary=${boundary}`, multipart],
  [`multipart/mixed; boundary=${boundary}`, multipart],
  ['application/graphql', change],
  ['application/xml', '<query/>'],
  ['application/json-patch+json', JSON.stringify({ query: change })],
  ['application/json; charset=utf-16', JSON.stringify({ query: change })],
  ['application/json; charset=iso-8859-1', JSON.stringify({ query: change })],
  ['application/json, text/plain', JSON.stringify({ query: change })],
  ['application/jsonp', JSON.stringify({ query: change })],
  ['', JSON.stringify({ query: change })],
] as const

const contentTypes = types.flatMap(([type, body]) =>
  attackers.map((from) => ({
    family: 'content types',
    name: `${type} from ${from}`,
    from,
    headers: { 'content-type': type, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    body,
  })),
)

const packed = ['gzip', 'deflate', 'br', 'identity, gzip', 'x-unknown'].map((encoding) => ({
  family: 'packed bodies',
  name: encoding,
  from: 'program' as const,
  headers: { 'content-encoding': encoding },
  body: gzipSync(JSON.stringify({ query: honest, variables: { x: 'x'.repeat(5_000_000) } })),
}))

const inAddress = range(1, 4).map((number) => ({
  family: 'batches',
  name: `${number} in the address`,
  from: 'program' as const,
  method: 'GET',
  search: `?${`query=${encodeURIComponent(honest)}&`.repeat(number)}`,
}))

/** Requests that are wrong before their document is read: methods, types, ids, texts from browsers. */
export const requestAttacks = (trusted: string): readonly Attack[] => [
  ...methods,
  ...hashes(trusted),
  ...texts(trusted),
  ...contentTypes,
  ...packed,
  ...inAddress,
]
