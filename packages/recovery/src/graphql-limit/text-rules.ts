import { type ASTNode, type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import { queryLimits } from './query-limits.js'

/** Refuses a document by what is written in it, whatever it would ask for. */
export const textRules: readonly ValidationRule[] = [oneOperation, shortNames, fewDefinitions, shortValues]

/** One request, one operation: what is not run needs no parsing, and nothing hides behind its name. */
function oneOperation(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition')
      if (operations.length !== 1)
        refuse(context, document, `A document has one operation; this has ${operations.length}.`)
    },
    OperationDefinition: (operation) => {
      if (operation.operation === 'subscription') refuse(context, operation, 'There are no subscriptions.')
    },
  }
}

function shortNames(context: ValidationContext): ASTVisitor {
  const { name_length_maximum } = queryLimits
  return {
    Name: (name) => {
      const { length } = name.value
      if (length > name_length_maximum)
        refuse(context, name, `A name of the document has ${length} characters; ${name_length_maximum} are allowed.`)
    },
  }
}

function fewDefinitions(context: ValidationContext): ASTVisitor {
  const { directives_maximum, fragments_maximum, variables_maximum } = queryLimits
  let [directives, fragments, variables] = [0, 0, 0]
  return {
    Directive: () => void (directives += 1),
    FragmentDefinition: () => void (fragments += 1),
    VariableDefinition: () => void (variables += 1),
    Document: {
      leave: (document) => {
        const excess = (what: string, count: number, maximum: number): void => {
          if (count > maximum) refuse(context, document, `The document has ${count} ${what}; ${maximum} are allowed.`)
        }
        excess('directives', directives, directives_maximum)
        excess('fragments', fragments, fragments_maximum)
        excess('variables', variables, variables_maximum)
      },
    },
  }
}

function shortValues(context: ValidationContext): ASTVisitor {
  const { list_items_maximum, value_depth_maximum } = queryLimits
  let depth = 0
  const deeper = (node: ASTNode): void => {
    depth += 1
    // Told once, at the first value that lies too deep.
    if (depth === value_depth_maximum + 1)
      refuse(context, node, `An argument is more than ${value_depth_maximum} deep.`)
  }
  const higher = (): void => void (depth -= 1)
  return {
    ListValue: {
      enter: (list) => {
        deeper(list)
        const count = list.values.length
        if (count > list_items_maximum)
          refuse(context, list, `A list has ${count} members; ${list_items_maximum} are allowed.`)
      },
      leave: higher,
    },
    ObjectValue: { enter: deeper, leave: higher },
    StringValue: (text) => {
      if (text.value.includes('\0')) refuse(context, text, 'A text of the document holds a NUL character.')
    },
  }
}

const refuse = (context: ValidationContext, node: ASTNode, message: string): void =>
  context.reportError(new GraphQLError(message, { nodes: node }))
