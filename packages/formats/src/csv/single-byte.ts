/** Where Windows-1252 differs from ISO-8859-1: the bytes 0x80 to 0x9F, as the WHATWG encoding standard reads them. */
const windows_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Where ISO-8859-15 differs from ISO-8859-1. */
const iso_8859_15: Readonly<Record<string, string>> = {
  '\u00a4': '\u20ac',
  '\u00a6': '\u0160',
  '\u00a8': '\u0161',
  '\u00b4': '\u017d',
  '\u00b8': '\u017e',
  '\u00bc': '\u0152',
  '\u00bd': '\u0153',
  '\u00be': '\u0178',
}

/** The text of bytes given as ISO-8859-1 text (one character per byte), read as Windows-1252. */
export function windows1252FromLatin1(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (byte) => windows_1252.charAt(byte.charCodeAt(0) - 0x80))
}

/** The text of bytes given as ISO-8859-1 text (one character per byte), read as ISO-8859-15. */
export function iso885915FromLatin1(latin1: string): string {
  return latin1.replace(/[\u00a4\u00a6\u00a8\u00b4\u00b8\u00bc-\u00be]/g, (byte) => iso_8859_15[byte] ?? byte)
}
