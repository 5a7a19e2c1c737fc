/** The object that TypeGraphQL registers as an enum, from a closed list of its values: each value is also its name. */
export const enumValues = <const Value extends string>(values: readonly Value[]): { readonly [Key in Value]: Key } =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [Key in Value]: Key }
