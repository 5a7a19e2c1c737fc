import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/**
 * A token reads `qtt_`, 43 characters of base 62 (256 random bits), 6 characters of base 62 (CRC-32 of the 43). The
 * fixed beginning lets scanners of source code find one that was left lying about; the checksum tells a token from a
 * text that looks like one, without a look into the database.
 */
const tokenPattern = /^qtt_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/

const beginning = 'qtt_'
const random_bytes = 32
const random_length = 43
const checksum_length = 6
const shown_length = beginning.length + 6
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A new token, which only the program keeps. */
export const newApiToken = (): string => {
  const random = inBase62(BigInt(`0x${randomBytes(random_bytes).toString('hex')}`), random_length)
  return `${beginning}${random}${checksumOf(random)}`
}

/** Whether a text is a token that was made here, as far as can be told without the database. */
export const isApiToken = (text: string): boolean => {
  const [, random, checksum] = tokenPattern.exec(text) ?? []
  return random !== undefined && checksumOf(random) === checksum
}

/** What is stored of a token. It is random and long, so a fast hash suffices: a stolen table lets nobody in. */
export const apiTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The first characters of a token, by which people recognise it; the rest stays beyond guessing. */
export const apiTokenPrefix = (token: string): string => token.slice(0, shown_length)

const checksumOf = (random: string): string => inBase62(BigInt(crc32(random)), checksum_length)

const inBase62 = (value: bigint, length: number): string => {
  let rest = value
  let text = ''
  while (rest > 0n) {
    text = digits.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text.padStart(length, '0')
}
