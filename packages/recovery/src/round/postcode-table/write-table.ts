import type { PostcodePoint } from '../postcode-point.js'

/**
 * The table as text: a line for the postcodes that begin with the same two digits, in it the other three digits and the
 * coordinates of each, to a thousandth of a degree, some hundred metres; `~` stands before those of an area.
 */
export const writeTable = (points: ReadonlyMap<string, PostcodePoint>): string => {
  const lines = Map.groupBy(
    [...points].toSorted(([left], [right]) => (left < right ? -1 : 1)),
    ([postcode]) => postcode.slice(0, 2),
  )
  return [...lines]
    .map(
      ([digits, members]) => `${digits} ${members.map(([postcode, place]) => writePlace(postcode, place)).join(' ')}`,
    )
    .join('\n')
}

const writePlace = (postcode: string, { point, precision }: PostcodePoint): string =>
  `${precision === 'area' ? '~' : ''}${postcode.slice(2)}:${rounded(point.latitude_degrees)},${rounded(point.longitude_degrees)}`

const rounded = (degrees: number): number => Math.round(degrees * 1_000) / 1_000
