import { isBusinessDate } from '@quittance/core'

// Every address is checked before the first screen is shown, so that the checks are written by hand: the smallest library
// for them would be the largest part of what they need.

/** What a given value of a parameter means; what stands for none when it is wrong or absent. */
type Parameter<Value> = (given: unknown) => Value

type Shape = Readonly<Record<string, Parameter<unknown>>>

/** Parameters whose value may be absent are optional; those with a value that stands for none are always there. */
type Output<Of extends Shape> = Flat<
  { [Name in keyof Of as undefined extends ReturnType<Of[Name]> ? never : Name]: ReturnType<Of[Name]> } & {
    [Name in keyof Of as undefined extends ReturnType<Of[Name]> ? Name : never]?: ReturnType<Of[Name]>
  }
>
type Input<Of extends Shape> = { [Name in keyof Of]?: ReturnType<Of[Name]> | undefined }
type Flat<Type> = { [Name in keyof Type]: Type[Name] }

/** The parameters of an address: how each is read, all of them read, and the same as the router asks for it. */
export type SearchParameters<Of extends Shape = Shape> = {
  readonly shape: Of
  /** What stands in an address; what is wrong is dropped rather than shown as an error, and so is what is unknown. */
  parse(given: unknown): Output<Of>
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'quittance'
    readonly types?: { readonly input: Input<Of>; readonly output: Output<Of> }
    readonly validate: (given: unknown) => { readonly value: Output<Of> }
  }
}

/** What stands in an address with these parameters. */
export type SearchOf<Of extends SearchParameters> = ReturnType<Of['parse']>

/** What stands in the address after the question mark. */
export function searchParameters<Of extends Shape>(shape: Of): SearchParameters<Of> {
  const parse = (given: unknown): Output<Of> => {
    const all: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {}
    const read = Object.entries(shape).flatMap(([name, parameter]) => {
      const value = parameter(all[name])
      // A wrong value must not shine through: the router lays what was read over what was given.
      return value === undefined && !Object.hasOwn(all, name) ? [] : [[name, value] as const]
    })
    return Object.fromEntries(read) as Output<Of>
  }
  return {
    shape,
    parse,
    '~standard': { version: 1, vendor: 'quittance', validate: (given) => ({ value: parse(given) }) },
  }
}

/** The same with further parameters. */
export const withParameters = <Of extends Shape, More extends Shape>({ shape }: SearchParameters<Of>, more: More) =>
  searchParameters<Omit<Of, keyof More> & More>({ ...shape, ...more })

/** The same without some. */
export function withoutParameters<Of extends Shape, Name extends keyof Of>(
  { shape }: SearchParameters<Of>,
  names: Readonly<Record<Name, true>>,
) {
  const left = Object.entries(shape).filter(([name]) => !Object.hasOwn(names, name))
  return searchParameters(Object.fromEntries(left) as Omit<Of, Name>)
}

const wellFormed =
  (holds: (text: string) => boolean): Parameter<string | undefined> =>
  (given) =>
    typeof given === 'string' && holds(given) ? given : undefined

/** The router reads what looks like a number as one. */
const asText = (given: unknown): unknown => (typeof given === 'number' ? String(given) : given)

/** The form of an id. */
export const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** An id. */
export const id = wellFormed((given) => uuid.test(given))

/** A day, as 2026-01-31. */
export const day = wellFormed(isBusinessDate)

/** One of some words. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): Parameter<Word | undefined> =>
  (given) =>
    words.find((word) => word === given)

/** Any text up to a length. */
export const text = (length_maximum: number) => wellFormed(({ length }) => length <= length_maximum)

/** The same, with what stands for none. */
export const textOr =
  (length_maximum: number, otherwise: string): Parameter<string> =>
  (given) =>
    text(length_maximum)(given) ?? otherwise

/** A text of a form. */
export function pattern(form: RegExp): Parameter<string | undefined> {
  const read = wellFormed((given) => form.test(given))
  return (given) => read(asText(given))
}

/** A text that is put into its proper form when it is read. */
export const normal =
  (form: (text: string) => string | undefined): Parameter<string | undefined> =>
  (given) => {
    const written = asText(given)
    return typeof written === 'string' ? form(written) : undefined
  }

/** A whole number within bounds. */
export const wholeNumber =
  (least: number, most: number): Parameter<number | undefined> =>
  (given) =>
    typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most ? given : undefined
