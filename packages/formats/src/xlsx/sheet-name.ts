/** Characters of the name of a sheet. */
const name_characters_maximum = 31

/** A name that Excel accepts and no other sheet of the workbook has, whatever the capitals. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet'
  const used = new Set(taken.map((name) => name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`
    const name = clean.slice(0, name_characters_maximum - suffix.length).trim() + suffix
    if (!used.has(name.toLowerCase())) return name
  }
}
