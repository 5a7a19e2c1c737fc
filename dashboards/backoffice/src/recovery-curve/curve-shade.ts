/** Older months fade towards the ground; the newest has the full accent. */
export function shade(position: number, count: number): string {
  const strength = count <= 1 ? 100 : Math.round(10 + (90 * position) / (count - 1))
  return `color-mix(in oklab, var(--accent) ${strength}%, var(--curve-old))`
}
