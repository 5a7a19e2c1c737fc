import { limits } from '@quittance/core'
import { type ArgumentNode, type DocumentNode, Kind, visit } from 'graphql'

/** The values of an operation's variables, as they are after coercion. */
export type VariableValues = Readonly<Record<string, unknown>>

/** The page size that a field's arguments ask for: null when none, undefined when a variable's value is not known. */
export const pageSizeGiven = (
  given: readonly ArgumentNode[],
  variables: VariableValues | undefined,
): number | null | undefined => {
  const value = given.find(({ name }) => name.value === 'first')?.value
  if (value === undefined || value.kind === Kind.NULL) return null
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind !== Kind.VARIABLE || variables === undefined) return undefined
  const known = variables[value.name.value] ?? null
  return known === null || typeof known === 'number' ? known : undefined
}

/** Whether every page that a document asks for has a size that is answered. */
export const hasPageSizes = (document: DocumentNode, variables: VariableValues): boolean => {
  let within = true
  visit(document, {
    Field: ({ arguments: given = [] }) => {
      const size = pageSizeGiven(given, variables) ?? limits.page_size_default
      if (size < 1 || size > limits.page_size_maximum) within = false
    },
  })
  return within
}
