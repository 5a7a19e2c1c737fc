import { createHash, randomBytes } from 'node:crypto'

const token_bytes = 32
const tokenPattern = /^[A-Za-z0-9_-]{43}$/

/** A new session token: 256 random bits, which only the browser keeps. */
export const newSessionToken = (): string => randomBytes(token_bytes).toString('base64url')

/** Whether a text can be a session token at all. */
export const isSessionToken = (text: string): boolean => tokenPattern.test(text)

/** What is stored of a token. It is random and long, so a fast hash suffices: a stolen table opens no session. */
export const sessionTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
