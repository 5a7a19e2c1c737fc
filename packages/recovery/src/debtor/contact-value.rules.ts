/** An address that mail can be sent to, in its usual form; whether it exists only sending tells. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@,;<>"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u.test(text)

/** A number that can be dialled: 6 to 15 digits (ITU-T E.164) with the usual marks between them. */
export const isPhone = (text: string): boolean => {
  if (!/^\+?[\d\s().\-/]+$/u.test(text)) return false
  const digits_count = text.replaceAll(/\D/gu, '').length
  return digits_count >= 6 && digits_count <= 15
}

/** The nine digits of a French company number with spaces taken out, or null when its check digit (Luhn) is wrong. */
export const sirenOf = (text: string): string | null => {
  const digits = text.replaceAll(/[\s.]/gu, '')
  if (!/^\d{9}$/u.test(digits) || digits === '000000000') return null
  const sum = [...digits].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return sum % 10 === 0 ? digits : null
}
