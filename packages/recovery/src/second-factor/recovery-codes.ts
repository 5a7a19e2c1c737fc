import { createHash, randomInt } from 'node:crypto'

/** Without the letters that are taken for digits or for one another (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

const groups = 4
const characters_per_group = 6

/** How many codes a person gets at once. */
export const recovery_codes_count = 10

/** New codes: 120 random bits each, in groups that can be copied by hand. */
export const newRecoveryCodes = (): string[] => Array.from({ length: recovery_codes_count }, newCode)

const newCode = (): string => Array.from({ length: groups }, newGroup).join('-')

const newGroup = (): string =>
  Array.from({ length: characters_per_group }, () => alphabet[randomInt(alphabet.length)]).join('')

/** What is stored of a code, however it is typed. */
export const recoveryCodeHash = (code: string): string => createHash('sha256').update(bare(code)).digest('hex')

/** Whether a text can be a recovery code at all. */
export const isRecoveryCode = (text: string): boolean => bare(text).length === groups * characters_per_group

const bare = (code: string): string =>
  code.toLowerCase().replaceAll(/[\s-]/gu, '').replaceAll('o', '0').replaceAll(/[il]/gu, '1')
