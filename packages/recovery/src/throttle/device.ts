import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Services } from '../services.js'
import { normalisedEmail } from '../user/email.js'

const purpose = 'device cookie'

/** Accounts that one browser is remembered for; the one that signed in longest ago is forgotten first. */
const accounts_maximum = 5

const contents = z.array(z.tuple([z.string(), z.string()])).max(accounts_maximum)

/** Hash of the account and the name that this browser has for it. */
type Known = z.infer<typeof contents>

/** What a browser shows of who signed in there before. It is sealed, so that nobody can make one. */
const open = (services: Pick<Services, 'secrets'>, cookie: string | null): Known => {
  if (cookie === null) return []
  try {
    return contents.parse(JSON.parse(services.secrets.open(cookie, purpose)))
  } catch {
    // Another key, another shape, or not ours: then it is a browser like any other.
    return []
  }
}

const accountHash = (email: string): string => createHash('sha256').update(normalisedEmail(email)).digest('base64url')

/** The name of this browser for whoever signed in there to this account before, else null. */
export const deviceOf = (services: Pick<Services, 'secrets'>, cookie: string | null, email: string): string | null =>
  open(services, cookie).find(([account]) => account === accountHash(email))?.[1] ?? null

/** The cookie of a browser in which this account has just signed in. */
export const rememberDevice = (services: Pick<Services, 'secrets'>, cookie: string | null, email: string): string => {
  const account = accountHash(email)
  const others = open(services, cookie).filter(([known]) => known !== account)
  const own: Known[number] = [account, randomBytes(16).toString('base64url')]
  return services.secrets.seal(JSON.stringify([own, ...others].slice(0, accounts_maximum)), purpose)
}
