/** Control characters that XML cannot hold, and the code with which Excel would confuse an escape. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/g

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for the content or an attribute of an XML element of a workbook (ECMA-376, ST_Xstring). */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, (found) => (found.length > 1 ? `_x005F${found}` : codeOf(found)))
    .replace(/[&<>"]/g, (found) => escapes[found] ?? found)
    .replaceAll('\r', '_x000D_')
}

const codeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** The first line of every part. */
export const xml_head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
