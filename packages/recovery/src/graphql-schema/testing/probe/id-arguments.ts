import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A field of the schema that takes arguments, and where in them ids stand. */
export type AskableField = {
  /** `Type.field`. */
  readonly name: string
  readonly required: boolean
  /** Paths of arguments and fields of inputs that are of type ID: `spec.creditorIds`. */
  readonly id_paths: readonly string[]
}

/** Every field with arguments, roots and others. */
export const askableFields = (schema: GraphQLSchema): AskableField[] =>
  objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.args.length > 0)
      .map((field) => ({
        name: `${type.name}.${field.name}`,
        required: field.args.some(isRequiredArgument),
        id_paths: field.args.flatMap((argument) => idPaths(argument, [])),
      })),
  )

/** Every object type of the product. */
export const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))

const idPaths = ({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, above: readonly string[]): string[] => {
  const named = getNamedType(type)
  const path = [...above, name]
  if (named.name === 'ID') return [path.join('.')]
  if (!isInputObjectType(named) || above.includes(name)) return []
  return Object.values(named.getFields()).flatMap((field) => idPaths(field, path))
}

/** Whether the arguments say something at the path, in any element of lists on the way. */
export const says = (value: unknown, path: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((one) => says(one, path))
  if (value === null || value === undefined) return false
  const [next, ...rest] = path
  return next === undefined ? true : typeof value === 'object' && says(Reflect.get(value, next), rest)
}
