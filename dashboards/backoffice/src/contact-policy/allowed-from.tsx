import { Trans } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { formatInstant } from '../ui/format.js'

/** From when on a contact is allowed, by the clocks where the debtor is; that time alone does not help, where it does not. */
export function AllowedFrom({ at, timeZone }: { at: string | null; timeZone: string }) {
  const { tag } = useLocale()
  if (at === null) return <Trans>Waiting does not change that.</Trans>
  const moment = formatInstant(at, tag, timeZone)
  return <Trans>Allowed from {moment} (there).</Trans>
}
