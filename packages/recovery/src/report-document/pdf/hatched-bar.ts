import type { series_styles } from './pdf-palette.js'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Style = (typeof series_styles)[number]

/** Distance between the lines of a hatch, in points. */
const gap = 4

/** A bar in a light tone of its colour with an outline, and lines over it that tell it apart without colour. */
export const hatchedBar = (box: Box, { colour, hatch }: Style): string => {
  if (box.height <= 0 || box.width <= 0) return ''
  const opacity = hatch === 'none' ? 0.85 : 0.35
  const rectangle = `<rect x="${fixed(box.x)}" y="${fixed(box.y)}" width="${fixed(box.width)}" height="${fixed(box.height)}" fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-width="0.6"/>`
  const lines = hatchLines(box, hatch)
  return lines === '' ? rectangle : `${rectangle}<path d="${lines}" fill="none" stroke="${colour}" stroke-width="0.6"/>`
}

const hatchLines = (box: Box, hatch: Style['hatch']): string => {
  switch (hatch) {
    case 'none':
      return ''
    case 'rising':
      return slanted(box, 1)
    case 'falling':
      return slanted(box, -1)
    case 'cross':
      return `${slanted(box, 1)} ${slanted(box, -1)}`
    case 'level':
      return steps(box.height)
        .map((step) => `M ${fixed(box.x)} ${fixed(box.y + step)} h ${fixed(box.width)}`)
        .join(' ')
    case 'upright':
      return steps(box.width)
        .map((step) => `M ${fixed(box.x + step)} ${fixed(box.y)} v ${fixed(box.height)}`)
        .join(' ')
  }
}

/** Lines at 45 degrees, cut at the edges of the bar; `rise` is 1 for those that go up to the right. */
const slanted = ({ x, y, width, height }: Box, rise: 1 | -1): string =>
  steps(width + height)
    .map((step) => {
      const from = Math.max(0, step - height)
      const to = Math.min(step, width)
      const at = (across: number) => (rise === 1 ? y + (step - across) : y + height - (step - across))
      return `M ${fixed(x + from)} ${fixed(at(from))} L ${fixed(x + to)} ${fixed(at(to))}`
    })
    .join(' ')

const steps = (length: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(length / gap) - 1) }, (_, position) => (position + 1) * gap)

const fixed = (points: number): string => points.toFixed(2)
