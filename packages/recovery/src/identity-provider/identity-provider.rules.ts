import { isLoopback } from '@quittance/platform'

/** Providers of one agency; each costs a call when it is checked. */
export const providers_maximum = 20
const name_length_maximum = 100
const issuer_length_maximum = 500
const domains_maximum = 50

/** A name as it is stored, or null when it cannot be one. */
export const checkedName = (text: string): string | null => {
  const name = text.trim()
  return name.length >= 1 && name.length <= name_length_maximum && !/\p{Cc}/u.test(name) ? name : null
}

/**
 * An issuer as people type it, or null. It is an address without query and fragment (OpenID Connect Discovery 1.0,
 * section 2); without TLS only on this machine, which the guarded client may refuse still.
 */
export const checkedIssuer = (text: string): URL | null => {
  const trimmed = text.trim()
  if (trimmed.length > issuer_length_maximum || /[?#\s\\]/.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isOwnMachine = host === 'localhost' || isLoopback(host)
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine) ? url : null
}

const domainPattern = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** Domains as they are stored: in lower case, each once; null when there is none or one that cannot be one. */
export const checkedDomains = (texts: readonly string[]): string[] | null => {
  const domains = new Set(texts.map((text) => text.trim().toLowerCase().replace(/^@/, '')))
  const usable = domains.size >= 1 && domains.size <= domains_maximum && [...domains].every(isDomain)
  return usable ? [...domains].toSorted() : null
}

const isDomain = (text: string): boolean => domainPattern.test(text)

/** The domain of an e-mail address in its stored form; null when there is none that could be a provider's. */
export const domainOf = (email: string): string | null => {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return email.includes('@') && isDomain(domain) ? domain : null
}

/** A value that was copied from the provider, or null when it cannot be one. */
export const checkedCredential = (text: string, length_maximum: number): string | null => {
  const credential = text.trim()
  return credential.length >= 1 && credential.length <= length_maximum && !/\p{Cc}/u.test(credential)
    ? credential
    : null
}

/** A sign-in name as it is stored, or null when it cannot be one. */
export const checkedSignInName = (text: string): string | null => {
  const name = text.trim().toLowerCase()
  return /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/.test(name) ? name : null
}
