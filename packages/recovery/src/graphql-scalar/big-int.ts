import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const pattern = /^-?\d{1,40}$/

const read = (value: unknown): bigint => {
  if (typeof value === 'string' && pattern.test(value)) return BigInt(value)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  throw new GraphQLError('A BigInt is a whole number written in decimal digits, such as "125000".')
}

const write = (value: unknown): string => {
  if (typeof value === 'bigint') return value.toString()
  throw new GraphQLError('A BigInt is made of a bigint.')
}

/** A whole number of any size, as text outside, because JSON numbers lose digits beyond 2^53. */
export const BigIntScalar = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  description: 'A whole number of any size, as a decimal string. Money is in minor units (cents).',
  serialize: write,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
})
