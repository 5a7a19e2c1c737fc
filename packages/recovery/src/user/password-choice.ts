import { type PasswordFault, passwordFault, type PasswordOwner } from './password.rules.js'

let common: Promise<ReadonlySet<string>> | undefined

/** The passwords that people choose most; a megabyte that only the process of someone who chooses one needs. */
const commonPasswords = async (): Promise<ReadonlySet<string>> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'])
}

/** What is wrong with a password that this person chose, or null when it is accepted. */
export const checkPassword = async (password: string, owner: PasswordOwner): Promise<PasswordFault | null> => {
  const known = await (common ??= commonPasswords())
  return passwordFault(password, owner, (folded) => known.has(folded))
}
