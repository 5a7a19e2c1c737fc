/** Lines that differ in colour and in their strokes, so that they can be told apart without seeing colours. */
const styles = [
  { stroke: 'var(--accent)', dashes: '0' },
  { stroke: 'var(--promised)', dashes: '7 3' },
  { stroke: 'var(--late-fill)', dashes: '2 3' },
  { stroke: 'var(--ink-quiet)', dashes: '9 3 2 3' },
  { stroke: 'var(--broken)', dashes: '4 2' },
] as const

/** The style of the line at a position. */
export function lineStyle(position: number): { readonly stroke: string; readonly dashes: string } {
  return styles[position % styles.length] ?? styles[0]
}
