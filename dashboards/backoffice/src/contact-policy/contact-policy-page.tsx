import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, Skeleton } from '@mantine/core'
import { isBusinessDate } from '@quittance/core'
import { getRouteApi } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatDate, formatInstant } from '../ui/format.js'
import { Page, Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { ContactPoliciesDocument, type ContactPolicyPartsFragment } from './contact-policies.generated.js'
import { ContactTrial } from './contact-trial.js'
import { PolicyTable } from './policy-table.js'
import classes from './contact-policy.module.css'

const route = getRouteApi('/signed-in/settings/contact-policy')

/** When, how often and how debtors may be contacted: what holds, where it comes from, what it would say, what was changed. */
export function ContactPolicyPage() {
  const { t } = useLingui()
  const { language } = useLocale()
  const { country = 'FR', kind = 'person' } = route.useSearch()
  const navigate = route.useNavigate()
  const mayManage = may(useViewer(), 'manage_contact_policy')
  const { data, error, refetch } = useQuery(ContactPoliciesDocument)
  const policies = data?.contactPolicies
  const versions = policies?.filter((version) => version.country === country) ?? []
  const current = versions.find(({ isInForce }) => isInForce)
  const countries = [...new Set(policies?.map((version) => version.country))]
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return (
    <Page
      title={t`Contact policy`}
      subtitle={
        <Trans>
          Asked at the moment of every contact, where the debtor is; each answer is logged. What it refuses, only a
          manager passes, with a reason; holds and the debtor’s own refusal nobody.
        </Trans>
      }
    >
      {error && !policies ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !policies ? (
        <Skeleton height={420} />
      ) : (
        <>
          <div className={classes.choices}>
            <SegmentedControl
              aria-label={t`Debtors of which country`}
              data={countries.map((value) => ({ value, label: names.of(value) ?? value }))}
              value={country}
              onChange={(value) => void navigate({ search: (known) => ({ ...known, country: value }), replace: true })}
            />
            <SegmentedControl
              aria-label={t`Which debtors`}
              data={[
                { value: 'person', label: t`Persons` },
                { value: 'company', label: t`Companies` },
              ]}
              value={kind}
              onChange={(value) =>
                void navigate({
                  search: (known) => ({ ...known, kind: value === 'company' ? 'company' : 'person' }),
                  replace: true,
                })
              }
            />
          </div>
          {current && (
            <>
              <Section id="policy-rules" title={current.presetTitle} aside={<InForceSince version={current} />}>
                <PolicyTable version={current} kind={kind} mayManage={mayManage} />
              </Section>
              <Section id="policy-sources" title={<Trans>Where it comes from</Trans>}>
                <ul className={classes.sources}>
                  {current.sources.map(({ isStatutory, text }) => (
                    <li key={text}>
                      <strong>{isStatutory ? t`Law` : t`Company policy`}</strong> {text}
                    </li>
                  ))}
                </ul>
              </Section>
            </>
          )}
          <Section id="policy-trial" title={<Trans>Try it</Trans>}>
            <ContactTrial key={country} country={country} kind={kind} />
          </Section>
          <Section id="policy-history" title={<Trans>History</Trans>}>
            <History versions={versions} />
          </Section>
        </>
      )}
    </Page>
  )
}

function InForceSince({ version }: { version: ContactPolicyPartsFragment }) {
  const { tag } = useLocale()
  if (version.validFrom === null || !isBusinessDate(version.validFrom))
    return <Trans>As it comes with the product, stated on {formatDate(version.statedOn, tag)}</Trans>
  return <Trans>Own policy since {formatDate(version.validFrom, tag)}</Trans>
}

function History({ versions }: { versions: readonly ContactPolicyPartsFragment[] }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const columns: PlainColumn<ContactPolicyPartsFragment>[] = [
    {
      header: t`Valid from`,
      cell: ({ validFrom, isInForce }) => (
        <>
          {validFrom === null ? t`from the beginning` : formatDate(validFrom, tag)}
          {isInForce && (
            <>
              {' · '}
              <Trans>in force</Trans>
            </>
          )}
        </>
      ),
    },
    { header: t`Begun with`, cell: ({ presetTitle }) => presetTitle, wrap: true },
    { header: t`Why`, cell: ({ reason }) => reason ?? t`Comes with the product`, wrap: true },
    { header: t`Set by`, cell: ({ changedBy }) => changedBy ?? '–', wrap: true },
    {
      header: t`Set at`,
      cell: ({ changedAt }) => (changedAt === null ? '–' : formatInstant(changedAt, tag, timeZone)),
    },
  ]
  return (
    <PlainTable
      label={t`History of the contact policy`}
      columns={columns}
      rows={versions.toReversed()}
      rowId={({ id }) => id}
      empty={<Trans>There is no policy for this country.</Trans>}
    />
  )
}
