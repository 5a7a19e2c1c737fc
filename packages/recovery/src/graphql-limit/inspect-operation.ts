import { err, ok, type Result } from '@quittance/core'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { messageIn, type Locale } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { measureOperation } from './measure-operation.js'
import { hasPageSizes } from './page-size.js'

export type AskedOperation = {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As they were sent. */
  readonly variables: { readonly [name: string]: unknown }
}

/** What an operation costs with these variables, or why it cannot run with them. Nothing of it has run yet. */
export const inspectOperation = (
  schema: GraphQLSchema,
  { document, operation, variables }: AskedOperation,
  locale: Locale,
): Result<{ readonly cost: number }, GraphQLError> => {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  })
  const [problem] = errors ?? []
  if (problem !== undefined) return err(unusable(problem))
  if (!hasPageSizes(document, coerced ?? {})) return err(badInput(messageIn(locale).page_size, 'first'))
  const fragments = new Map(document.definitions.filter(isFragment).map((found) => [found.name.value, found]))
  return ok({ cost: measureOperation(schema, operation, (name) => fragments.get(name), coerced).cost })
}

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION

/** The message without what graphql guesses was meant: those who may not read the schema are not to learn it so. */
const unusable = ({ message }: GraphQLError): GraphQLError =>
  new GraphQLError(message.replace(/ ?Did you mean .*\?$/su, ''), { extensions: { code: 'BAD_USER_INPUT' } })
