import type { StoredSpec } from '../report/stored-spec.js'

/**
 * The address at which the dashboard shows what a specification says, in its fragment: no log sees it. `as_of` holds the
 * screen to the day of the e-mail, so that both show the same.
 */
export const reportAddress = (public_url: string, spec: StoredSpec, as_of: string | null = null): string => {
  const said = Object.entries({ ...spec, asOf: spec.asOf ?? as_of }).filter(([, value]) => value !== null)
  return `${public_url}/reports/open#${Buffer.from(JSON.stringify(Object.fromEntries(said))).toString('base64url')}`
}

/** Where a recipient says that this is enough. */
export const stopAddress = (public_url: string, kind: 'schedule' | 'alert', id: string): string =>
  `${public_url}/reports/received?${kind}=${id}`
