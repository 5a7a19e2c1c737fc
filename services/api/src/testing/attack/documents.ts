import { type Attack, free, range } from './attack.js'

const repeated = (count: number, part: (number: number) => string): string => range(1, count).map(part).join(' ')

/** Fields within fields, over relations that lead back. */
const deep = (levels: number): string =>
  `{ debtCases(first: 1) { nodes { ${'creditor { portfolios { '.repeat(levels)}id${' } }'.repeat(levels)} } } }`

const nesting = [
  ...range(6, 60, 3).map((levels) => free('nesting', `${levels} levels of relations`, deep(levels))),
  ...range(100, 1_900, 300).map((levels) =>
    free(
      'nesting',
      `${levels} levels of braces`,
      `{ viewer ${'{ organisation '.repeat(levels)}${'}'.repeat(levels)} }`,
    ),
  ),
  ...range(100, 1_000, 300).map((levels) =>
    free('nesting', `${levels} inline fragments`, `{ ${'... on Query { '.repeat(levels)}x: y${' }'.repeat(levels)} }`),
  ),
]

const aliases = [31, 40, 50, 100, 200, 400, 800].flatMap((count) => [
  free('aliases', `${count} times the viewer`, `{ ${repeated(count, (n) => `a${n}: viewer { id }`)} }`),
  free('aliases', `${count} type names`, `{ ${repeated(count, (n) => `a${n}: __typename`)} }`),
  free(
    'aliases',
    `${count} in a fragment`,
    `{ ...F } fragment F on Query { ${repeated(count, (n) => `a${n}: viewer { id }`)} }`,
  ),
])

const directives = [31, 50, 100, 500, 900].flatMap((count) => [
  free('directives', `${count} on one field`, `{ viewer ${'@include(if: true) '.repeat(count)}{ id } }`),
  free('directives', `${count} unknown`, `{ viewer ${repeated(count, (n) => `@d${n}`)} { id } }`),
  free('directives', `${count} on fields`, `{ ${'viewer @skip(if: false) { id } '.repeat(count)}}`),
])

/** Each fragment spreads the next one twice: the last would be written out 2^n times. */
const bomb = (levels: number, wide: number): string =>
  `{ viewer { ...F0 } } ${repeated(levels, (n) => `fragment F${n - 1} on Viewer { ${`...F${n} `.repeat(wide)}}`)} fragment F${levels} on Viewer { id name email }`

const cycle = (length: number): string =>
  `{ viewer { ...C1 } } ${repeated(length, (n) => `fragment C${n} on Viewer { id ...C${n === length ? 1 : n + 1} }`)}`

const fragments = [
  ...range(9, 55, 4).map((levels) => free('fragments', `a bomb of ${levels} levels`, bomb(levels, 2))),
  ...range(3, 7).map((levels) => free('fragments', `a bomb of ${levels} wide levels`, bomb(levels, 10))),
  ...range(1, 12).map((length) => free('fragments', `a cycle of ${length}`, cycle(length))),
  ...[61, 80, 200].map((count) =>
    free(
      'fragments',
      `${count} of them`,
      `{ viewer { id } } ${repeated(count, (n) => `fragment F${n} on Viewer { id }`)}`,
    ),
  ),
]

const lists = [501, 600, 800, 1_000].flatMap((count) => [
  free('lists', `${count} ids in the document`, `{ kpis(spec: {}, ids: [${'"x" '.repeat(count)}]) { id } }`),
  free('lists', `${count} ids in a variable`, 'query ($ids: [ID!]) { kpis(spec: {}, ids: $ids) { id } }', {
    ids: Array.from({ length: count }, () => 'x'),
  }),
  free('lists', `${count} ids deep in a variable`, 'query ($spec: ReportSpecInput!) { kpis(spec: $spec) { id } }', {
    spec: { portfolioIds: Array.from({ length: count }, () => 'x') },
  }),
])

const large = [
  ...[70_000, 150_000, 250_000].flatMap((size) => [
    free('large documents', `${size} commas`, `{ viewer { id } }${','.repeat(size)}`),
    free('large documents', `${size} characters of a comment`, `{ viewer { id } }\n#${'x'.repeat(size)}`),
    free('large documents', `${size} blanks`, `{${' '.repeat(size)}viewer { id } }`),
  ]),
  ...[4_100, 8_000, 16_000].map((count) => free('large documents', `${count} tokens`, `{${'a '.repeat(count)}}`)),
  ...[300_000, 600_000].map((size) => free('large documents', `${size} bytes`, 'x'.repeat(size))),
]

const introspected = [
  '{ __schema { types { name } } }',
  '{ __schema { queryType { fields { name args { name } } } mutationType { fields { name } } } }',
  '{ __type(name: "Query") { fields { name } } }',
  '{ a: __schema { types { name } } }',
  '{ a: __type(name: "Viewer") { name } }',
  '{ ... on Query { __schema { types { name } } } }',
  '{ ... { __schema { types { name } } } }',
  '{ ...F } fragment F on Query { __schema { types { name } } }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { __type(name: "Query") { name } }',
  'query ($n: String!) { __type(name: $n) { name } }',
  '{ __schema @include(if: true) { types { name } } }',
  '{ __schema @skip(if: true) { types { name } } }',
  'query IntrospectionQuery { __schema { directives { name locations } } }',
  '{ viewer { id } __schema { description } }',
  '{ viewer { __schema { types { name } } } }',
  '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }',
  '{ __type(name: "__Schema") { name } }',
  '#\n{\n#\n__schema\n#\n{ types { name } } }',
]
const introspection = introspected.map((query) => free('introspection', query, query, { n: 'Query' }))

const misspelt = [
  '{ viewr { id } }',
  '{ viewer { nam } }',
  '{ viewer { emal } }',
  '{ debtCase(ido: "x") { id } }',
  '{ debtCases(frst: 1) { totalCount } }',
  '{ debtCases { node { id } } }',
  '{ imports(states: [appliedd]) { totalCount } }',
  '{ imports(states: [APPLIED]) { totalCount } }',
  '{ viewer { ... on Vewer { id } } }',
  '{ kpis(spec: { portfolioId: ["x"] }) { id } }',
  'query ($s: ReportSpecInpt!) { kpis(spec: $s) { id } }',
  'mutation { sigIn(email: "a", password: "b") { __typename } }',
  'mutation { signIn(emial: "a", password: "b") { __typename } }',
  '{ viewer @includ(if: true) { id } }',
  '{ viewer { ...Part } } fragment Prt on Viewer { id }',
]
const suggestions = [
  ...misspelt.map((query) => free('suggestions', query, query)),
  free('suggestions', 'an enum in a variable', 'query ($s: [ImportState!]) { imports(states: $s) { totalCount } }', {
    s: ['appliedd'],
  }),
  free('suggestions', 'a field in a variable', 'query ($s: ReportSpecInput!) { kpis(spec: $s) { id } }', {
    s: { portfolioId: ['x'] },
  }),
]

const many = [2, 3, 10, 50].flatMap((count) => [
  free(
    'operations',
    `${count} with names`,
    repeated(count, (n) => `query Q${n} { viewer { id } }`),
  ),
  free(
    'operations',
    `${count} of which one is a change`,
    `${repeated(count - 1, (n) => `query Q${n} { viewer { id } }`)} mutation M { signOut }`,
  ),
])
const operations = [
  ...many,
  ...[6, 10, 29, 100].flatMap((count) => [
    free(
      'operations',
      `${count} attempts to sign in`,
      `mutation { ${repeated(count, (n) => `a${n}: signIn(email: "a@b.example", password: "${n}") { __typename }`)} }`,
    ),
    free(
      'operations',
      `${count} changes in fragments`,
      `mutation { ${repeated(count, (n) => `...F${n}`)} } ${repeated(count, (n) => `fragment F${n} on Mutation { s${n}: signOut }`)}`,
    ),
  ]),
  free('operations', 'none', 'fragment F on Viewer { id }'),
  free('operations', 'a subscription', 'subscription { viewer { id } }'),
  free('operations', 'a type', 'type Query { hacked: String }'),
  free('operations', 'an extension', 'extend type Query { hacked: String } { viewer { id } }'),
  free('operations', 'nothing', ''),
  free('operations', 'a comment', '# nothing'),
  free('operations', 'no end', '{ viewer { id }'),
  free('operations', 'another language', 'select * from user_account'),
]

const costs = [
  ...[60, 100, 150, 200].map((first) =>
    free(
      'costs',
      `pages of ${first} within one another`,
      `{ debtCases(first: ${first}) { nodes { claims { debtCase { claims { debtCase { claims { id } } } } } } } }`,
    ),
  ),
  ...[40, 80, 120].map((count) =>
    free('costs', `${count} reports`, `{ ${repeated(count, (n) => `a${n}: recoveryCurve(spec: {}) { __typename }`)} }`),
  ),
  ...[1_001, 1_300].map((count) => free('costs', `${count} fields`, `{ viewer { ${'id '.repeat(count)}} }`)),
]

/** What a program with a valid token may not send: documents that are well written and ask for too much, or for what is not told. */
export const documentAttacks: readonly Attack[] = [
  ...nesting,
  ...aliases,
  ...directives,
  ...fragments,
  ...lists,
  ...large,
  ...introspection,
  ...suggestions,
  ...operations,
  ...costs,
]
