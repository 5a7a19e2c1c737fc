import { limits } from '@quittance/core'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { pageSizeGiven, type VariableValues } from './page-size.js'
import { fieldCosts, queryLimits } from './query-limits.js'

/** How much an operation asks for, in the terms of `queryLimits`. */
export type Measured = {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly cost: number
}

const nothing: Measured = { depth: 0, fields: 0, aliases: 0, cost: 0 }

const together = (left: Measured, right: Measured): Measured => ({
  depth: Math.max(left.depth, right.depth),
  fields: left.fields + right.fields,
  aliases: left.aliases + right.aliases,
  cost: left.cost + right.cost,
})

/**
 * Measures an operation; with its variables as exactly as it can be told beforehand, without them at its dearest. Each
 * fragment is measured once, so that fragments within fragments cost no time.
 */
export const measureOperation = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
  variables?: VariableValues,
): Measured => {
  const fragments = new Map<string, Measured>()
  const measureFragment = (name: string): Measured => {
    const known = fragments.get(name)
    if (known !== undefined) return known
    // Stands until the fragment is measured: a fragment within itself is refused by another rule.
    fragments.set(name, nothing)
    const fragment = fragmentOf(name)
    if (fragment === null || fragment === undefined) return nothing
    const type = schema.getType(fragment.typeCondition.name.value)
    const measured = measureSelections(fragment.selectionSet, isCompositeType(type) ? type : undefined)
    fragments.set(name, measured)
    return measured
  }
  const measureSelections = (set: SelectionSetNode, parent: GraphQLCompositeType | undefined): Measured =>
    set.selections
      .map((selection): Measured => {
        switch (selection.kind) {
          case Kind.FIELD:
            return measureField(selection, parent)
          case Kind.INLINE_FRAGMENT: {
            const type = selection.typeCondition && schema.getType(selection.typeCondition.name.value)
            return measureSelections(selection.selectionSet, isCompositeType(type) ? type : parent)
          }
          case Kind.FRAGMENT_SPREAD:
            return measureFragment(selection.name.value)
        }
      })
      .reduce(together, nothing)
  const measureField = (node: FieldNode, parent: GraphQLCompositeType | undefined): Measured => {
    // The server decides by itself whether the schema may be read, and whole.
    if (node.name.value === '__schema' || node.name.value === '__type') return nothing
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    const inner = node.selectionSet
      ? measureSelections(node.selectionSet, isCompositeType(type) ? type : undefined)
      : nothing
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      cost: 1 + costOf(parent, node) + inner.cost * rowsOf(node, field, parent, variables),
    }
  }
  return measureSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

const costOf = (parent: GraphQLCompositeType | undefined, { name }: FieldNode): number =>
  fieldCosts.get(`${parent?.name}.${name.value}`) ?? 0

/** How many values a field may have: its page size, an assumption for lists without one, else one. */
const rowsOf = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  parent: GraphQLCompositeType | undefined,
  variables: VariableValues | undefined,
): number => {
  if (field === undefined) return 1
  if (field.args.some(({ name }) => name === 'first')) return pageSizeOf(node, variables)
  // The rows of a page were counted where its size was given.
  if (parent?.name.endsWith('Connection') === true) return 1
  return isListType(getNullableType(field.type)) ? queryLimits.list_rows_assumed : 1
}

/** A variable that is not known yet counts as the largest page; the size itself is checked where the page is read. */
const pageSizeOf = (node: FieldNode, variables: VariableValues | undefined): number => {
  const given = pageSizeGiven(node.arguments ?? [], variables)
  if (given === null) return limits.page_size_default
  return Math.min(Math.max(given ?? limits.page_size_maximum, 1), limits.page_size_maximum)
}
