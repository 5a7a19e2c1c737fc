const minute_ms = 60_000
const hour_ms = 60 * minute_ms

/** What a link in an e-mail lets its reader do, once. */
export const linkPurposes = ['invitation', 'password_reset'] as const

export type LinkPurpose = (typeof linkPurposes)[number]

/** How long a link can be used: an invitation over a weekend, a reset by who waits for it. */
export const linkLife_ms: Readonly<Record<LinkPurpose, number>> = {
  invitation: 72 * hour_ms,
  password_reset: 30 * minute_ms,
}

const pages: Readonly<Record<LinkPurpose, string>> = {
  invitation: '/invitation',
  password_reset: '/reset-password',
}

/**
 * The address of a link. The token stands in the fragment, which no browser sends: neither a log nor the next site gets
 * to know it.
 */
export const linkAddress = (public_url: string, purpose: LinkPurpose, token: string): string =>
  `${public_url}${pages[purpose]}#${token}`
