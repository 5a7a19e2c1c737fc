/** An IBAN without spaces, in capitals; null where its check digits or its length are wrong (ISO 13616). */
export function readIban(text: string): string | null {
  const iban = text.replaceAll(/\s+/gu, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(iban)) return null
  if (iban.startsWith('FR') && iban.length !== 27) return null
  const digits = [...iban.slice(4), ...iban.slice(0, 4)]
    .map((letter) => Number.parseInt(letter, 36).toString())
    .join('')
  return BigInt(digits) % 97n === 1n ? iban : null
}

/** In groups of four, as people read it. */
export function formatIban(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/gu, '$1 ')
}
