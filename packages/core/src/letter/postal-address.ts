/** Lines of an address, and characters of a line, that French post reads by machine (NF Z 10-011). */
export const address_lines_maximum = 6
const line_length_maximum = 38

/**
 * An address as French post wants it (NF Z 10-011): at most 6 lines of 38 characters, none empty, the last two (street and
 * place) in capitals and without punctuation. What does not fit is wrapped or put together, never left out.
 */
export function postalLines(name: string, address: string): string[] {
  const given = [name, ...address.split('\n')]
    .map((line) => line.trim().replaceAll(/\s+/gu, ' '))
    // Within the country its name is left out.
    .filter((line) => line !== '' && !/^(?:fr|france)$/iu.test(line))
  const lines = given.flatMap((line, index) => wrapped(index >= given.length - 2 && index > 0 ? capitals(line) : line))
  if (lines.length <= address_lines_maximum) return lines
  const beyond = lines.slice(1, lines.length - address_lines_maximum + 2).join(' ')
  return [...lines.slice(0, 1), beyond, ...lines.slice(lines.length - address_lines_maximum + 2)]
}

const capitals = (line: string): string =>
  line
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.,;:]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toUpperCase()

const wrapped = (line: string): string[] => {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= line_length_maximum)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
