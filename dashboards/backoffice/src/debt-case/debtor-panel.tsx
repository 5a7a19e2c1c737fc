import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Section } from '../ui/page.js'
import { type DebtorPanel_DebtCaseFragment, DebtorPanel_DebtCaseFragmentDoc } from './debtor-panel.generated.js'
import classes from './debtor-panel.module.css'

/** Who owes, and where they are reached. */
export function DebtorPanel({ debtCase }: { debtCase: FragmentType<DebtorPanel_DebtCaseFragment> }) {
  const { t } = useLingui()
  const { data, complete } = useFragment({
    fragment: DebtorPanel_DebtCaseFragmentDoc,
    fragmentName: 'DebtorPanel_debtCase',
    from: debtCase,
  })
  if (!complete) return null
  const { debtor } = data
  return (
    <Section id="debtor" title={<Trans>Debtor</Trans>}>
      <dl className={classes.facts}>
        <dt>{debtor.kind === 'company' ? t`Company` : t`Person`}</dt>
        <dd>{debtor.name}</dd>
        {debtor.reference !== null && (
          <>
            <dt>{t`Creditor’s reference`}</dt>
            <dd>{debtor.reference}</dd>
          </>
        )}
        {debtor.siren !== null && (
          <>
            <dt>{t`SIREN`}</dt>
            <dd>{debtor.siren}</dd>
          </>
        )}
      </dl>
    </Section>
  )
}
