import { password_length } from './password-length.js'

/** Why a password is not accepted. */
export type PasswordFault = 'password_too_short' | 'password_too_long' | 'password_common' | 'password_personal'

/** Whose password it is to be: what others know of the person is no secret. */
export type PasswordOwner = {
  readonly email: string
  readonly name: string
  readonly organisation_name: string
}

/** Words of a name that are shorter are too many other words' parts. */
const word_length_minimum = 4

/**
 * What is wrong with a password that a person chose, or null (ASVS 5.0, 6.2): long enough, not among those that
 * everybody tries first, and not made of what is known of the person. No letters, digits or signs are demanded.
 */
export const passwordFault = (
  password: string,
  owner: PasswordOwner,
  isCommon: (folded: string) => boolean,
): PasswordFault | null => {
  const characters = [...password].length
  if (characters < password_length.minimum) return 'password_too_short'
  if (password.length > password_length.maximum) return 'password_too_long'
  if (isCommon(password.normalize('NFKC').toLowerCase())) return 'password_common'
  const bare = letters(password)
  return personalWords(owner).some((word) => bare.includes(word)) ? 'password_personal' : null
}

const personalWords = ({ email, name, organisation_name }: PasswordOwner): string[] =>
  [email, email.split('@')[0] ?? '', ...name.split(/[\s-]+/u), name, organisation_name]
    .map(letters)
    .filter((word) => word.length >= word_length_minimum)

/** Letters and digits alone, in lower case and without accents: "Hélène" is no better hidden than "helene". */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
