/** Plain figures, signed, grouped, with a decimal mark, with or without a currency: nothing a spreadsheet would run. */
const plain_number = /^[-+]? ?\d[\d .,'\u00a0\u202f]*[€$£%]?$/

/**
 * Beginnings a spreadsheet takes for a formula. Tabs and line ends are stripped by some before they look, and the wide
 * signs of East Asian keyboards are read as the narrow ones.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/
const neutralised = /^'+[=+\-@\t\r\n＝＋－＠]/

/**
 * The cell as it is safe in a spreadsheet: a leading apostrophe keeps it text (OWASP, CSV injection). Plain numbers
 * such as `-12,50` stay numbers. `restoreCell` gives the original back.
 */
export function neutraliseCell(cell: string): string {
  if (neutralised.test(cell)) return `'${cell}`
  return formula.test(cell) && !plain_number.test(cell) ? `'${cell}` : cell
}

/** Undoes `neutraliseCell`. */
export function restoreCell(cell: string): string {
  return neutralised.test(cell) ? cell.slice(1) : cell
}
