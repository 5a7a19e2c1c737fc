import { isBusinessDate, type BusinessDate } from '@quittance/core'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const read = (value: unknown): BusinessDate => {
  if (typeof value === 'string' && isBusinessDate(value)) return value
  throw new GraphQLError('A BusinessDate is an existing day written YYYY-MM-DD, such as "2026-02-28".')
}

/** A day, as text; see BusinessDate of core. */
export const BusinessDateScalar = new GraphQLScalarType<BusinessDate, string>({
  name: 'BusinessDate',
  description: "A day written YYYY-MM-DD, in the organisation's time zone.",
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
})
