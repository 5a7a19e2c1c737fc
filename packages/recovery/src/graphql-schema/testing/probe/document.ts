import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql'

/** What a document asks of one place of the answer. */
export type Asked = { readonly types: ReadonlyMap<string, readonly AskedField[]> }

type AskedField = {
  /** Name in the answer. */
  readonly key: string
  /** `Type.field`. */
  readonly name: string
  readonly child: Asked | null
}

/** A document that asks one root field for all that can be had from it, and what it asks. */
export type ProbeDocument = { readonly source: string; readonly root: AskedField }

/** A type is opened at most so often in one document; one that holds only values always is. */
const openings_maximum = 1

type Field = GraphQLField<unknown, unknown>

/** The name of the variable for an argument of a field below the root. */
export const nestedVariable = (field: string, argument: string): string => `${field.replace('.', '_')}_${argument}`

/** Builds the document breadth first, so that each type is opened where it lies nearest to the root. */
export const documentFor = (
  schema: GraphQLSchema,
  operation: 'query' | 'mutation',
  field: Field,
  given: ReadonlySet<string>,
): ProbeDocument => {
  const rootType = operation === 'query' ? 'Query' : 'Mutation'
  const variables = field.args
    .filter(({ name }) => given.has(name))
    .map(({ name, type }) => ({ name, argument: name, type: String(type) }))
  const opened = new Map<string, number>()
  const nested: { name: string; type: string }[] = []
  const child = open(schema, field.type, opened)
  const root = { key: field.name, name: `${rootType}.${field.name}`, child: child?.asked ?? null }
  let level = child === null ? [] : [child]
  while (level.length > 0) level = level.flatMap((place) => place.grow(nested))
  const declared = [...variables, ...nested].map(({ name, type }) => `$${name}: ${type}`)
  const head = declared.length === 0 ? '' : `(${[...new Set(declared)].join(', ')})`
  const call = variables.length === 0 ? '' : `(${variables.map(({ name }) => `${name}: $${name}`).join(', ')})`
  return { source: `${operation} ${head} { ${field.name}${call} ${child?.print() ?? ''} }`, root }
}

type Place = {
  readonly asked: Asked
  /** Opens the places below; answers those that can grow further. */
  grow(nested: { name: string; type: string }[]): Place[]
  print(): string
}

type Below = { readonly field: Field; readonly owner: GraphQLObjectType; readonly key: string; place: Place | null }

const open = (schema: GraphQLSchema, output: GraphQLOutputType, opened: Map<string, number>): Place | null => {
  const named = getNamedType(output)
  if (isLeafType(named)) return null
  const possible = isAbstractType(named) ? [...schema.getPossibleTypes(named)] : isObjectType(named) ? [named] : []
  const types = new Map<string, AskedField[]>()
  const below = new Map<GraphQLObjectType, Below[]>()
  for (const type of possible) {
    const times = opened.get(type.name) ?? 0
    if (times >= openings_maximum && !holdsValuesOnly(type)) continue
    opened.set(type.name, times + 1)
    const key = (field: Field): string => (possible.length > 1 ? `${type.name}__${field.name}` : field.name)
    below.set(
      type,
      Object.values(type.getFields()).map((field) => ({ field, owner: type, key: key(field), place: null })),
    )
    types.set(type.name, [])
  }
  return {
    asked: { types },
    grow: (nested) => {
      for (const [type, entries] of below)
        for (const entry of entries) {
          entry.place = open(schema, entry.field.type, opened)
          const name = `${type.name}.${entry.field.name}`
          types.get(type.name)?.push({ key: entry.key, name, child: entry.place?.asked ?? null })
          for (const argument of entry.field.args)
            nested.push({
              name: nestedVariable(name, argument.name),
              type: String(argument.type).replace(/!$/, '') + required(argument.type),
            })
        }
      return [...below.values()].flatMap((entries) => entries.flatMap(({ place }) => place ?? []))
    },
    print: () => {
      const parts = [...below].map(([type, entries]) => {
        const fields = entries.map(printBelow).join(' ')
        return possible.length > 1 ? `... on ${type.name} { ${fields} }` : fields
      })
      return `{ __typename ${parts.join(' ')} }`
    },
  }
}

const required = (type: unknown): string => (String(type).endsWith('!') ? '!' : '')

const holdsValuesOnly = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)))

const printBelow = ({ field, owner, key, place }: Below): string => {
  const name = `${owner.name}.${field.name}`
  const alias = key === field.name ? '' : `${key}: `
  const given = field.args.map((argument) => `${argument.name}: $${nestedVariable(name, argument.name)}`)
  return `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`} ${place?.print() ?? ''}`
}

/** Notes every field that has a value in the answer, or is null there. */
export const noteReached = (asked: AskedField, parent: unknown, reached: Set<string>): void => {
  const value = propertyOf(parent, asked.key)
  if (value === undefined) return
  reached.add(asked.name)
  for (const one of Array.isArray(value) ? value.flat() : [value]) {
    const fields = asked.child?.types.get(String(propertyOf(one, '__typename')))
    for (const field of fields ?? []) noteReached(field, one, reached)
  }
}

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
