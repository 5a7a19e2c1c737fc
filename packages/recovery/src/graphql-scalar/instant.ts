import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/

const read = (value: unknown): Date => {
  if (typeof value === 'string' && pattern.test(value)) {
    const instant = new Date(value)
    // Date rolls 30 February over to March; a day that does not exist is refused instead.
    const day = Number(value.slice(8, 10))
    const daysInMonth = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate()
    if (!Number.isNaN(instant.getTime()) && day <= daysInMonth) return instant
  }
  throw new GraphQLError('An Instant is an ISO 8601 instant with its offset, such as "2026-02-28T09:30:00Z".')
}

const write = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString()
  throw new GraphQLError('An Instant is made of a Date.')
}

/** A moment, as text with its offset outside and as Date inside. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'An ISO 8601 instant, answered in UTC.',
  serialize: write,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
})
