import { type Attack, free, range, written } from './attack.js'

const honest = '{ viewer { id } }'
const withVariables = (json: string): string =>
  `{"query":"query ($x: Int) { debtCases(first: $x) { totalCount } }","variables":${json}}`

const unicode = [
  String.raw`{"query":"{ viewer { id } } # \u0000"}`,
  String.raw`{"query":"\u0000{ viewer { id } }"}`,
  String.raw`{"query":"{ viewer { i\u0000d } }"}`,
  String.raw`{"query":"{ debtCases(search: \"a\u0000b\") { totalCount } }"}`,
  String.raw`{"query":"{ debtCases(search: \"a\\u0000b\") { totalCount } }"}`,
  String.raw`{"query":"query ($s: String) { debtCases(search: $s) { totalCount } }","variables":{"s":"a\u0000b"}}`,
  String.raw`{"query":"query ($s: String) { debtCases(search: $s) { totalCount } }","variables":{"s":"\ud800"}}`,
  String.raw`{"query":"query ($s: String) { debtCases(search: $s) { totalCount } }","variables":{"s":"\udc00\ud800"}}`,
  String.raw`{"query":"{ debtCases(search: \"\\ud800\") { totalCount } }"}`,
  String.raw`{"query":"{ debtCases(search: \"\\u{110000}\") { totalCount } }"}`,
  String.raw`{"query":"{ viewer { id } }","operationName":"\u0000"}`,
  String.raw`{"query":"{ vıewer { id } }"}`,
  String.raw`{"query":"{ vіewer { id } }"}`,
  `\uFEFF{"query":"${honest}"}`,
].map((body, number) => written('text', `${number}: ${body.slice(0, 60)}`, body))

const bytes = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xc3]].map((wrong) =>
  written(
    'text',
    `the bytes ${wrong.join(' ')}`,
    Buffer.concat([Buffer.from('{"query":"{ viewer { id } } #'), Buffer.from(wrong), Buffer.from('"}')]),
  ),
)

const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  String.raw`\u005f_proto__`,
  String.raw`__proto\u005f_`,
].flatMap((key) =>
  [
    withVariables(`{"${key}":{"role":"administrator"}}`),
    withVariables(`{"x":1,"y":{"${key}":{"isAdmin":true}}}`),
    withVariables(`{"x":[{"${key}":1}]}`),
    `{"${key}":{"query":"${honest}"},"query":"${honest}"}`,
  ].map((body) => written('inherited keys', body.slice(0, 90), body)),
)

const duplicates = [
  `{"query":"${honest}","query":"mutation { signOut }"}`,
  `{"query":"mutation { signOut }","query":"${honest}"}`,
  String.raw`{"query":"{ viewer { id } }","quer\u0079":"mutation { signOut }"}`,
  `{"query":"${honest}","variables":{},"variables":{"x":1}}`,
  `{"query":"${honest}","operationName":"A","operationName":"B"}`,
  withVariables('{"x":1,"x":201}'),
  withVariables(String.raw`{"x":1,"\u0078":201}`),
  withVariables('{"y":{"a":1,"a":2}}'),
  withVariables('{"y":[[{"a":{"b":1,"b":2}}]]}'),
  '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a","sha256Hash":"b"}}}',
].map((body) => written('duplicate keys', body.slice(0, 90), body))

const nested = [
  ...[14, 20, 50, 500, 5_000, 50_000].flatMap((depth) => [
    written('deep variables', `${depth} lists`, withVariables(`{"x":${'['.repeat(depth)}${']'.repeat(depth)}}`)),
    written(
      'deep variables',
      `${Math.min(depth, 30_000)} objects`,
      withVariables(`${'{"a":'.repeat(Math.min(depth, 30_000))}1${'}'.repeat(Math.min(depth, 30_000))}`),
    ),
  ]),
  ...[13, 50, 400].map((depth) =>
    free(
      'deep variables',
      `${depth} lists in the document`,
      `{ debtCases(search: ${'['.repeat(depth)}"a"${']'.repeat(depth)}) { totalCount } }`,
    ),
  ),
]

const long = [101, 1_000, 20_000].flatMap((length) => {
  const name = 'x'.repeat(length)
  return [
    free('names', `an operation of ${length}`, `query ${name} { viewer { id } }`),
    free('names', `an alias of ${length}`, `{ ${name}: viewer { id } }`),
    free('names', `a fragment of ${length}`, `{ viewer { ...${name} } } fragment ${name} on Viewer { id }`),
    free('names', `a variable of ${length}`, `query ($${name}: ID) { import(id: $${name}) { id } }`),
    written('names', `an operation asked for of ${length}`, JSON.stringify({ query: honest, operationName: name })),
    written('names', `a key of ${length}`, JSON.stringify({ query: honest, variables: { [name]: 1 } })),
  ]
})

const named = ['A B', '1', '', '../x', '<script>', 'Ünïcode', 'Other'].map((operationName) =>
  written(
    'names',
    `the operation ${operationName}`,
    JSON.stringify({ query: 'query One { viewer { id } }', operationName }),
  ),
)

const first = 'query ($x: Int) { debtCases(first: $x) { totalCount } }'
const numbers = [
  ...[
    '2147483648',
    '-2147483649',
    '9007199254740993',
    '1e10',
    '1e400',
    '-1e400',
    '1.5',
    '0',
    '-1',
    '201',
    '100000',
    'true',
    '"1"',
    '{}',
  ].map((value) => written('numbers', `${value} in a variable`, `{"query":"${first}","variables":{"x":${value}}}`)),
  ...[
    '2147483648',
    '-2147483649',
    '99999999999999999999',
    '1e10',
    '1.5',
    '0',
    '-1',
    '201',
    '100000',
    '"1"',
    '01',
    '1_000',
    '0x10',
    '+1',
  ].map((value) => free('numbers', `${value} in the document`, `{ debtCases(first: ${value}) { totalCount } }`)),
  ...['NaN', 'Infinity', '01', '+1', '.5', '0x10'].map((value) =>
    written('numbers', `${value}, which is no JSON`, `{"query":"${first}","variables":{"x":${value}}}`),
  ),
]

const shapes = [
  '',
  'null',
  '1',
  '"{ viewer { id } }"',
  '{}',
  '[]',
  '{"query":null}',
  '{"query":1}',
  '{"query":["{ viewer { id } }"]}',
  '{"query":{"text":"{ viewer { id } }"}}',
  `{"query":"${honest}","variables":[]}`,
  `{"query":"${honest}","variables":"{}"}`,
  `{"query":"${honest}","extensions":"{}"}`,
  `{"query":"${honest}","documentId":"x"}`,
  `{"query":"${honest}"`,
  `{'query':'${honest}'}`,
  `{"query":"${honest}"} {}`,
].map((body) => written('shapes', body, body))

const batches = range(1, 10).map((count) =>
  written(
    'batches',
    `${count} operations`,
    JSON.stringify(Array.from({ length: count * count }, () => ({ query: honest }))),
  ),
)

/** Bodies that two readers could understand in two ways, or that no honest client writes. */
export const bodyAttacks: readonly Attack[] = [
  ...unicode,
  ...bytes,
  ...inherited,
  ...duplicates,
  ...nested,
  ...long,
  ...named,
  ...numbers,
  ...shapes,
  ...batches,
]
