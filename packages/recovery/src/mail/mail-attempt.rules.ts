import { mailAttempt_ms_maximum } from '@quittance/platform'

/** Attempts after which an e-mail is given up: over some fifteen hours. */
export const mail_attempts_maximum = 8

const minute_ms = 60_000
const wait_first_ms = 30_000
const wait_maximum_ms = 6 * 60 * minute_ms

/** Milliseconds to wait after so many attempts have failed: 30 s, then four times as long each, 6 h at most. */
export const waitAfter_ms = (attempts: number): number => Math.min(wait_first_ms * 4 ** (attempts - 1), wait_maximum_ms)

/**
 * How long an attempt has the e-mail for itself. It is longer than any attempt lasts, so that two never overlap; the next
 * one after a killed worker comes no earlier.
 */
export const mailLease_ms = mailAttempt_ms_maximum + minute_ms / 2
