import { type GraphQLField, isObjectType } from 'graphql'
import type { Answer } from '../test-api.js'
import { documentFor, nestedVariable, noteReached, type ProbeDocument } from './document.js'
import type { Ask } from './question.js'
import { questions } from './questions.js'
import type { Caller, OwnerName, World } from './world.js'

/** One root field with one set of arguments. */
export type Question = {
  readonly name: string
  readonly operation: 'query' | 'mutation'
  /** Whether an id of somebody's stands in the arguments. */
  readonly names_ids: boolean
  readonly document: ProbeDocument
  readonly variables: (owner: OwnerName) => Readonly<Record<string, unknown>>
}

/** Every question that there is about the schema of the world. */
export const allQuestions = (world: World): Question[] =>
  (['query', 'mutation'] as const).flatMap((operation) => {
    const type = operation === 'query' ? world.api.schema.getQueryType() : world.api.schema.getMutationType()
    return Object.values(type?.getFields() ?? {}).flatMap((field) => questionsAbout(world, operation, field))
  })

const questionsAbout = (
  world: World,
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): Question[] => {
  const name = `${operation === 'query' ? 'Query' : 'Mutation'}.${field.name}`
  return argumentsOf(world, questions[name], 'own').flatMap(({ ids }, position) => {
    const ask = (place: number | null): Question => {
      const given = (owner: OwnerName) => argumentsOf(world, questions[name], owner, place)[position]?.given ?? {}
      const variables = (owner: OwnerName) => ({ ...given(owner), ...nestedArguments(world, owner) })
      const document = documentFor(world.api.schema, operation, field, new Set(Object.keys(given('own'))))
      return { name, operation, names_ids: ids > 0, document, variables }
    }
    // All ids of one owner, and each by itself beside one's own: one of them must not open the door for another.
    return ids > 1 ? [null, ...Array.from({ length: ids }, (_, place) => place)].map(ask) : [ask(null)]
  })
}

/** The arguments of each question, with ids of the owner: all of them, or only the one at a place, counted from 0. */
const argumentsOf = (world: World, ask: Ask | undefined, owner: OwnerName, place: number | null = null) => {
  if (ask === undefined) return [{ given: {}, ids: 0 }]
  const marked = ask((table) => `${idMark}${table}`)
  return [marked].flat().map((one) => {
    let ids = 0
    const given: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(one), (_, value: unknown) => {
      if (typeof value !== 'string' || !value.startsWith(idMark)) return value
      const whose = place === null || place === ids ? owner : 'own'
      ids += 1
      return idIn(world.rows[whose], value.slice(idMark.length))
    })
    return { given, ids }
  })
}

const idMark = 'id of a row of '

const idIn = (rows: ReadonlyMap<string, string>, table: string): string => {
  const found = rows.get(table)
  if (found === undefined) throw new Error(`There is no table ${table} with ids to ask for`)
  return found
}

/** Arguments of the fields below the roots; the document declares only those that it uses. */
const nestedArguments = (world: World, owner: OwnerName): Record<string, unknown> => {
  const variables: Record<string, unknown> = {}
  for (const type of Object.values(world.api.schema.getTypeMap()).filter(isObjectType)) {
    if (type.name === 'Query' || type.name === 'Mutation') continue
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      for (const [argument, value] of Object.entries(argumentsOf(world, questions[name], owner)[0]?.given ?? {}))
        variables[nestedVariable(name, argument)] = value
    }
  }
  return variables
}

/** Asks, and notes what was reached. */
export const askAs = async (
  world: World,
  caller: Caller,
  question: Question,
  owner: OwnerName,
  reached: Set<string>,
): Promise<Answer> => {
  const { source, root } = question.document
  const answer = await world.api.request(source, question.variables(owner), { ...caller.options, unlimited: true })
  noteReached(root, answer.data, reached)
  // As a browser does: the next request carries the cookie of this answer.
  if (answer.cookie !== undefined) caller.options = { ...caller.options, token: answer.cookie }
  return answer
}

/** The answer as text, with each id that was asked for replaced by the name of its table, and ids of what it made alike. */
export const withoutIds = (world: World, owner: OwnerName, answer: Answer): string => {
  let text = JSON.stringify(answer)
  for (const [table, id] of world.rows[owner]) text = text.replaceAll(id, `<${table}>`)
  const known = new Set(Object.values(world.rows).flatMap((rows) => [...rows.values()]))
  return text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu, (id) => (known.has(id) ? id : '<made>'))
}

/** One question beyond the table: with these arguments, which hold no ids that vary. */
export const questionWith = (world: World, name: string, given: Readonly<Record<string, unknown>>): Question => {
  const [type, fieldName = ''] = name.split('.')
  const operation = type === 'Query' ? 'query' : 'mutation'
  const root = operation === 'query' ? world.api.schema.getQueryType() : world.api.schema.getMutationType()
  const field = root?.getFields()[fieldName]
  if (field === undefined) throw new Error(`The schema has no ${name}`)
  const document = documentFor(world.api.schema, operation, field, new Set(Object.keys(given)))
  const variables = (owner: OwnerName) => ({ ...given, ...nestedArguments(world, owner) })
  return { name, operation, names_ids: false, document, variables }
}
