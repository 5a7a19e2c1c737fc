import type { Services } from '../services.js'

/**
 * Where a provider sends people back. Each has an address of its own, so that the answer of one can never be taken for
 * that of another, whether or not it names itself in it (RFC 9700, section 4.4.2.2).
 */
export const redirectUri = ({ public_url }: Pick<Services, 'public_url'>, identity_provider_id: string): string =>
  `${public_url}/sign-in/oidc/callback/${identity_provider_id}`
