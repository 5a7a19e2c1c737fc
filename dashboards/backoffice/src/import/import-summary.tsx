import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { Moment } from '../ui/day.js'
import { formatBytes } from '../ui/format.js'
import { Section } from '../ui/page.js'
import classes from './import-summary.module.css'
import { type ImportSummary_ImportFragment, ImportSummary_ImportFragmentDoc } from './import-summary.generated.js'

/** Where the file came from, and when: what an auditor asks first. */
export function ImportSummary({ file }: { file: FragmentType<ImportSummary_ImportFragment> }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { data, complete } = useFragment({
    fragment: ImportSummary_ImportFragmentDoc,
    fragmentName: 'ImportSummary_import',
    from: file,
  })
  if (!complete) return null
  return (
    <Section id="delivery" title={<Trans>Delivery</Trans>}>
      <dl className={classes.facts}>
        <dt>{t`Sent by`}</dt>
        <dd>{data.uploadedBy}</dd>
        <dt>{t`Sent`}</dt>
        <dd>
          <Moment instant={data.createdAt} age />
        </dd>
        <dt>{t`Started`}</dt>
        <dd>
          <Moment instant={data.startedAt} />
        </dd>
        <dt>{t`Finished`}</dt>
        <dd>
          <Moment instant={data.finishedAt} />
        </dd>
        <dt>{t`Size`}</dt>
        <dd>{formatBytes(Number(data.sizeBytes), tag)}</dd>
        <dt>{t`Fingerprint (SHA-256)`}</dt>
        <dd className={classes.hash}>{data.sha256}</dd>
      </dl>
    </Section>
  )
}
