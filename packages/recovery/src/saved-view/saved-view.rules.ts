import { limits } from '@quittance/core'
import { z } from 'zod'
import type { JsonObject } from '../json.js'

const page_pattern = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+){0,3}$/u
const page_length_maximum = 60
const parameters_maximum = 60
const list_length_maximum = 100

/** The address of a page without its filters, or null when it cannot be one. */
export const viewPage = (text: string): string | null =>
  text.length <= page_length_maximum && page_pattern.test(text) ? text : null

/** The name as it is kept, with single blanks, or null when it is empty or too long. */
export const viewName = (text: string): string | null => {
  const name = text.replaceAll('\0', '').normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  return name === '' || name.length > limits.saved_view_name_length_maximum || !name.isWellFormed() ? null : name
}

/** Text that PostgreSQL can keep in jsonb. */
const text = z.string().refine((value): boolean => value.isWellFormed() && !value.includes('\0'))
const plain = z.union([text, z.number(), z.boolean(), z.null()])

/** What an address can carry behind its question mark: few parameters, each plain or a list of plain ones. */
const searchSchema = z
  .record(z.string().regex(/^[a-zA-Z_]{1,40}$/u), z.union([plain, z.array(plain).max(list_length_maximum)]))
  .refine((search): boolean => Object.keys(search).length <= parameters_maximum)

/** The search parameters written as a JSON object, or null when they are none or too many. */
export const viewSearch = (json: string): JsonObject | null => {
  if (json.length > limits.saved_view_search_length_maximum) return null
  try {
    const parsed = searchSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
