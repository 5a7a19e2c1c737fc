import { createHash, randomBytes } from 'node:crypto'

const token_bytes = 32
const tokenPattern = /^[A-Za-z0-9_-]{43}$/

/** A new token of a link: 256 random bits, which only the e-mail holds. */
export const newLinkToken = (): string => randomBytes(token_bytes).toString('base64url')

/** Whether a text can be the token of a link at all. */
export const isLinkToken = (text: string): boolean => tokenPattern.test(text)

/** What is stored of a token. It is random and long, so a fast hash suffices: a stolen table opens no account. */
export const linkTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
