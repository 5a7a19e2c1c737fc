/** The name that looks most like the written one, where one does: three letters away at most, and less than half of it. */
export function nearestName(written: string, names: readonly string[]): string | null {
  let nearest: string | null = null
  let least = Math.min(4, Math.ceil(written.length / 2))
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name)
    if (distance >= least) continue
    nearest = name
    least = distance
  }
  return nearest ?? names.find((name) => written.length > 3 && name.includes(written.toLowerCase())) ?? null
}

/** How many letters have to be put in, left out or changed to come from one to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[to.length] ?? 0
}
