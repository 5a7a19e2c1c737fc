import type { Random } from './random.js'

/**
 * Makes up a SIREN (nine digits) whose key is right by the Luhn formula. First digits are those met on companies;
 * names and numbers are drawn apart, so a number that happens to be in use does not designate its holder.
 */
export function makeSiren(random: Random): string {
  const body = random.pick(['3', '4', '5', '7', '8', '9']) + String(random.integer(0, 9_999_999)).padStart(7, '0')
  return body + luhnKey(body)
}

/** The digit that makes `digits` followed by it satisfy the Luhn formula. */
function luhnKey(digits: string): string {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const weighted = index % 2 === 0 ? digit * 2 : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return String((10 - (sum % 10)) % 10)
}
