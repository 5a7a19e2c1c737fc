import { isBusinessDate, type BusinessDate } from '@quittance/core'
import { isId } from '@quittance/platform'
import type { Position } from './cursor.js'

/** The key of lists ordered by a day, newest first, and by id among rows of one day. */
export type DatedKey = { readonly day: BusinessDate; readonly id: string }

export const datedKeyOf = (position: Position): DatedKey | null => {
  const [day, id] = position
  if (day === undefined || id === undefined || position.length !== 2) return null
  return isBusinessDate(day) && isId(id) ? { day, id } : null
}

/** The key of lists ordered by id, newest first, because ids are ordered by the moment of their making. */
export const idKeyOf = (position: Position): string | null => {
  const [id] = position
  return id !== undefined && position.length === 1 && isId(id) ? id : null
}
