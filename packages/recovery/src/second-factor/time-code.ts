import { Secret, TOTP } from 'otpauth'

/**
 * Codes that change with time (TOTP, RFC 6238), as every authenticator app makes them: six digits of HMAC-SHA-1 per half
 * minute. The apps know no other variant for certain.
 */
const period_s = 30
const digits = 6

/** Clocks may differ: the code before and the one after are accepted too (RFC 6238, section 5.2). */
const window_steps = 1

const secret_bytes = 20

/** A new secret in base32, as it is typed into an app. */
export const newTimeCodeSecret = (): string => new Secret({ size: secret_bytes }).base32

/** What an app reads from the QR code. */
export const timeCodeUri = (secret: string, email: string, issuer: string): string =>
  new TOTP({ issuer, label: email, secret, digits, period: period_s }).toString()

/** The half minute since 1970 to which the code belongs, or null when it is none of these days. */
export const stepOfCode = (secret: string, code: string, now: Date): number | null => {
  const token = code.replaceAll(/\s/gu, '')
  if (!/^\d{6}$/u.test(token)) return null
  const timestamp = now.getTime()
  const delta = TOTP.validate({
    token,
    secret: Secret.fromBase32(secret),
    digits,
    period: period_s,
    timestamp,
    window: window_steps,
  })
  return delta === null ? null : TOTP.counter({ period: period_s, timestamp }) + delta
}
