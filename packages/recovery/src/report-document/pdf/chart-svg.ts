import { escapeMarkup } from '@quittance/core'
import type { ChartData } from './chart-data.js'
import { axisScale, type AxisScale } from './axis-scale.js'
import { hatchedBar } from './hatched-bar.js'
import { pdfText } from './pdf-text.js'
import { ink, quiet_ink, rule_colour, seriesStyle } from './pdf-palette.js'

/** Where the values are drawn, in points from the upper left. */
type Plot = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const label_points = 7
const legend_points = 12

/** A chart as SVG, so wide and high in points. Series differ in colour and also in hatch or dash. */
export const chartSvg = (data: ChartData, width: number, height: number): string => {
  const scale = axisScale(data)
  const has_legend = data.series.length > 1
  const plot: Plot = {
    left: 52,
    top: 8 + (has_legend ? legend_points : 0),
    width: width - 60,
    height: height - 28 - (has_legend ? legend_points : 0),
  }
  const shapes = data.kind === 'lines' ? lines(data, scale, plot) : bars(data, scale, plot)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[
    ...gridLines(data, scale, plot),
    ...shapes,
    ...axisLabels(data, plot),
    ...(has_legend ? legend(data, plot.left, width) : []),
  ].join('')}</svg>`
}

const gridLines = ({ tick }: ChartData, scale: AxisScale, plot: Plot): string[] =>
  scale.ticks.map((value) => {
    const y = heightOf(value, scale, plot)
    const colour = value === 0 ? ink : rule_colour
    return `<line x1="${plot.left}" y1="${y}" x2="${plot.left + plot.width}" y2="${y}" stroke="${colour}" stroke-width="0.5"/>${label(plot.left - 4, y + 2.5, tick(value), 'end')}`
  })

/** From the top of the paper. */
const heightOf = (value: number, { lowest, highest }: AxisScale, { top, height }: Plot): number =>
  round(top + height - ((value - lowest) / (highest - lowest)) * height)

const bars = ({ kind, labels, series }: ChartData, scale: AxisScale, plot: Plot): string[] => {
  const slot = plot.width / labels.length
  const width = Math.min(slot * 0.7, 60)
  return labels.flatMap((_, position) => {
    const left = plot.left + slot * position + (slot - width) / 2
    // Above and below zero are stacked apart.
    let [above, below] = [0, 0]
    return series.map(({ values }, place) => {
      const value = values[position] ?? null
      if (value === null) return ''
      const from = kind === 'bars' ? 0 : value >= 0 ? above : below
      const to = from + value
      if (value >= 0) above = to
      else below = to
      const part = kind === 'bars' ? width / series.length : width
      const x = kind === 'bars' ? left + part * place : left
      const [upper, lower] = [heightOf(Math.max(from, to), scale, plot), heightOf(Math.min(from, to), scale, plot)]
      return hatchedBar({ x, y: upper, width: part, height: lower - upper }, seriesStyle(place))
    })
  })
}

const lines = ({ labels, series }: ChartData, scale: AxisScale, plot: Plot): string[] =>
  series.map(({ values }, place) => {
    const { colour, dash } = seriesStyle(place)
    const step = labels.length > 1 ? plot.width / (labels.length - 1) : 0
    const points = values.flatMap((value, position) =>
      value === null ? [] : [`${round(plot.left + step * position)} ${heightOf(value, scale, plot)}`],
    )
    const [only] = points
    if (points.length === 1 && only !== undefined) {
      const [x, y] = only.split(' ')
      return `<circle cx="${x}" cy="${y}" r="2" fill="${colour}"/>`
    }
    return points.length === 0
      ? ''
      : `<path d="M ${points.join(' L ')}" fill="none" stroke="${colour}" stroke-width="1.2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`
  })

/** As many labels as can stand beside each other. */
const axisLabels = ({ kind, labels }: ChartData, plot: Plot): string[] => {
  const longest = Math.max(...labels.map(({ length }) => length), 1) * label_points * 0.55 + 4
  const every = Math.max(1, Math.ceil((longest * labels.length) / plot.width))
  const slot = kind === 'lines' ? plot.width / Math.max(labels.length - 1, 1) : plot.width / labels.length
  return labels.flatMap((text, position) => {
    if (position % every !== 0) return []
    const x = plot.left + slot * (kind === 'lines' ? position : position + 0.5)
    return [label(x, plot.top + plot.height + 10, text, 'middle')]
  })
}

const legend = ({ kind, series }: ChartData, left: number, width: number): string[] => {
  const share = (width - left) / series.length
  return series.flatMap(({ name }, place) => {
    const style = seriesStyle(place)
    const x = left + share * place
    const mark =
      kind === 'lines'
        ? `<line x1="${x}" y1="5" x2="${x + 16}" y2="5" stroke="${style.colour}" stroke-width="1.2"${style.dash === '' ? '' : ` stroke-dasharray="${style.dash}"`}/>`
        : hatchedBar({ x, y: 1, width: 16, height: 8 }, style)
    return [mark, label(x + 20, 8, name, 'start')]
  })
}

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string =>
  `<text x="${round(x)}" y="${round(y)}" font-family="Roboto" font-size="${label_points}" fill="${quiet_ink}" text-anchor="${anchor}">${escapeMarkup(pdfText(text))}</text>`

const round = (points: number): number => Math.round(points * 100) / 100
