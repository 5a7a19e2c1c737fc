import { isBusinessDate } from '@quittance/core'
// Every address is checked before the first screen is shown, and the small form of the library is a fifth of the usual one.
import * as z from 'zod/mini'
import { catch as orElse } from 'zod/mini'

/** What stands in the address after the question mark: what is wrong there is dropped rather than shown as an error. */
export const searchParameters = z.object

/** The same with further parameters, without some. */
export { extend as withParameters, type infer as SearchOf, omit as withoutParameters } from 'zod/mini'

/** Whatever the schema takes, or nothing. */
const optional = <Schema extends z.ZodMiniType>(schema: Schema) => orElse(z.optional(schema), undefined)

/** An id. */
export const id = optional(z.uuid())

/** A day, as 2026-01-31. */
export const day = optional(z.string().check(z.refine((text) => isBusinessDate(text))))

/** One of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[]) => optional(z.enum(words))

/** Any text up to a length. */
export const text = (length_maximum: number) => optional(z.string().check(z.maxLength(length_maximum)))

/** The same, with what stands for none. */
export const textOr = (length_maximum: number, otherwise: string) =>
  orElse(z.string().check(z.maxLength(length_maximum)), otherwise)

/** A text of a form; the router reads what looks like a number as one. */
export const pattern = (form: RegExp) =>
  optional(
    z.pipe(
      z.transform((value) => (typeof value === 'number' ? String(value) : value)),
      z.string().check(z.regex(form)),
    ),
  )

/** A text that is put into its proper form when it is read; the router reads what looks like a number as one. */
export const normal = (form: (text: string) => string | undefined) =>
  optional(
    z.pipe(
      z.transform((value) => (typeof value === 'number' ? String(value) : value)),
      z.pipe(z.string(), z.transform(form)),
    ),
  )

/** A whole number within bounds. */
export const wholeNumber = (least: number, most: number) => optional(z.int().check(z.minimum(least), z.maximum(most)))
