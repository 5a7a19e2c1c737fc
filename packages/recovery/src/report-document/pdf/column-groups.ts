import type { Language } from '@quittance/core'
import type { DocumentColumn, DocumentValue } from '../report-document.js'
import { pdfValue } from './pdf-text.js'

/** A column beside others on a page, so many points wide with its padding. */
export type PlacedColumn = { readonly place: number; readonly width: number }

/** Points of a character of a number at the size of a table, and the room that stands around a cell. */
const character_points = 4.7
export const cell_padding_points = 8
const number_points = { minimum: 38, maximum: 110 } as const
/** The same of a heading, which is bold: it breaks between its words and not within one. */
const heading_character_points = 5.2
const text_points = { minimum: 90, wanted: 130, maximum: 180 } as const

/**
 * The columns of a table in groups that fit beside each other: as wide as their numbers and the words of their headings,
 * while text breaks.
 * The first column, where it says what a row is about, is repeated in each group.
 */
export const columnGroups = (
  columns: readonly DocumentColumn[],
  rows: readonly (readonly DocumentValue[])[],
  page_points: number,
  language: Language,
): PlacedColumn[][] => {
  const widths = columns.map((column, place) => widthOf(column, place, rows, language))
  const head = columns[0] !== undefined && isHead(columns[0]) && columns.length > 1 ? 0 : null
  const head_points = head === null ? 0 : (widths[head] ?? 0)
  const groups: number[][] = []
  let [group, used]: [number[], number] = [[], head_points]
  for (const place of columns.keys()) {
    if (place === head) continue
    const width = widths[place] ?? 0
    if (group.length > 0 && used + width > page_points) {
      groups.push(group)
      group = []
      used = head_points
    }
    group.push(place)
    used += width
  }
  groups.push(group)
  return groups.map((others) => {
    const places = head === null ? others : [head, ...others]
    const left = page_points - places.reduce((sum, place) => sum + (widths[place] ?? 0), 0)
    const texts = places.filter((place) => isText(columns[place])).length
    // Text takes what room is left.
    const more = texts === 0 ? 0 : Math.max(0, left / texts)
    return places.map((place) => ({ place, width: (widths[place] ?? 0) + (isText(columns[place]) ? more : 0) }))
  })
}

const widthOf = (
  column: DocumentColumn,
  place: number,
  rows: readonly (readonly DocumentValue[])[],
  language: Language,
): number => {
  if (isText(column)) {
    const words = rows.map((row) => row[place]).map((value) => (value?.kind === 'text' ? longestWord(value.text) : 0))
    const longest = words.reduce((most, length) => Math.max(most, length), 0) * character_points + cell_padding_points
    return Math.max(place === 0 ? text_points.wanted : text_points.minimum, Math.min(longest, text_points.maximum))
  }
  const longest = rows.reduce((most, row) => {
    const value = row[place]
    return value === undefined ? most : Math.max(most, pdfValue(value, language).length)
  }, 0)
  const word_points = longestWord(column.title) * heading_character_points
  const wanted = Math.max(longest * character_points, word_points) + cell_padding_points
  return Math.min(number_points.maximum, Math.max(number_points.minimum, wanted))
}

const longestWord = (title: string): number =>
  title.split(/[ -]/u).reduce((most, { length }) => Math.max(most, length), 0)

const isHead = ({ kind }: DocumentColumn): boolean => kind === 'text' || kind === 'month' || kind === 'date'

/** True for a column of words, which stand on the left and break. */
export const isText = (column: DocumentColumn | undefined): boolean => column?.kind === 'text'
