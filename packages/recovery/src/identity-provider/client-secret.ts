import type { Services } from '../services.js'

/** Bound to its provider, so that a secret copied into another row opens nothing. */
const purposeOf = (organisation_id: string, identity_provider_id: string): string =>
  `identity provider ${organisation_id} ${identity_provider_id}`

type Owner = { readonly organisation_id: string; readonly id: string }

/** A client secret as the database keeps it. */
export const sealClientSecret = ({ secrets }: Pick<Services, 'secrets'>, owner: Owner, secret: string): string =>
  secrets.seal(secret, purposeOf(owner.organisation_id, owner.id))

/** The secret, for the token endpoint of its provider alone. */
export const openClientSecret = ({ secrets }: Pick<Services, 'secrets'>, owner: Owner, sealed: string): string =>
  secrets.open(sealed, purposeOf(owner.organisation_id, owner.id))
