import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql'
import { type Measured, measureOperation } from './measure-operation.js'
import { queryLimits } from './query-limits.js'
import { textRules } from './text-rules.js'

const excessOf = ({ depth, fields, aliases, cost }: Measured): string | null => {
  const { depth_maximum, fields_maximum, aliases_maximum, cost_maximum } = queryLimits
  if (depth > depth_maximum) return `is ${depth} fields deep; ${depth_maximum} are allowed`
  if (fields > fields_maximum) return `selects ${fields} fields; ${fields_maximum} are allowed`
  if (aliases > aliases_maximum) return `has ${aliases} aliases; ${aliases_maximum} are allowed`
  if (cost > cost_maximum) return `may answer ${cost} values; ${cost_maximum} are allowed: ask for smaller pages`
  return null
}

/** Refuses an operation that asks for too much, before anything of it runs. */
const withinLimits: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    const measured = measureOperation(context.getSchema(), operation, (name) => context.getFragment(name))
    const excess = excessOf(measured)
    if (excess !== null) context.reportError(new GraphQLError(`The operation ${excess}.`, { nodes: operation }))
  },
})

/** Refuses many changes in one request: each is a transaction, and a password may be tried in each. */
const fewMutations: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    if (operation.operation !== 'mutation') return
    const changes = countFields(operation.selectionSet, (name) => context.getFragment(name)?.selectionSet, new Map())
    if (changes <= queryLimits.mutations_maximum) return
    const message = `The operation asks for ${changes} changes; ${queryLimits.mutations_maximum} are allowed.`
    context.reportError(new GraphQLError(message, { nodes: operation }))
  },
})

/** Fields at the top of a selection, those of its fragments included; each fragment is counted once and remembered. */
const countFields = (
  set: SelectionSetNode,
  selectionsOf: (fragment: string) => SelectionSetNode | undefined,
  counted: Map<string, number>,
): number =>
  set.selections
    .map((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return 1
        case Kind.INLINE_FRAGMENT:
          return countFields(selection.selectionSet, selectionsOf, counted)
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value
          const inner = counted.has(name) ? undefined : selectionsOf(name)
          if (inner === undefined) return counted.get(name) ?? 0
          // Stands until the fragment is counted: a fragment within itself is refused by another rule.
          counted.set(name, 0)
          const count = countFields(inner, selectionsOf, counted)
          counted.set(name, count)
          return count
        }
      }
    })
    .reduce((sum, count) => sum + count, 0)

/** Validation rules of the server, beside those of GraphQL itself. */
export const limitRules: readonly ValidationRule[] = [...textRules, withinLimits, fewMutations]

/** Options with which the server parses a document. */
export const parseLimits = { maxTokens: queryLimits.tokens_maximum } as const
