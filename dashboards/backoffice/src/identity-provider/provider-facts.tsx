import { Trans, useLingui } from '@lingui/react/macro'
import type { IdentityProviderPartsFragment } from './identity-provider-parts.generated.js'
import classes from './provider-facts.module.css'
import { useTrustName } from './trust-name.js'

/** The settings of a provider, for those who read and do not change them. */
export function ProviderFacts({ provider }: { provider: IdentityProviderPartsFragment }) {
  const { t } = useLingui()
  const trustName = useTrustName()
  const yes = t`Yes`
  const no = t`No`
  return (
    <dl className={classes.facts}>
      <dt>{t`Client id`}</dt>
      <dd>{provider.clientId ?? '—'}</dd>
      <dt>{t`Client secret`}</dt>
      <dd>{provider.hasClientSecret ? <Trans>Stored, and shown to nobody</Trans> : '—'}</dd>
      <dt>{t`E-mail domains`}</dt>
      <dd>{provider.emailDomains.join(', ') || '—'}</dd>
      <dt>{t`Second factor`}</dt>
      <dd>{trustName(provider.secondFactor)}</dd>
      <dt>{t`Link accounts that have a password by their e-mail address`}</dt>
      <dd>{provider.linksByEmail ? yes : no}</dd>
      <dt>{t`People who sign in here may go on using their password`}</dt>
      <dd>{provider.passwordAllowed ? yes : no}</dd>
    </dl>
  )
}
