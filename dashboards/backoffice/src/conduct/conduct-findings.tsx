import { useQuery } from '@apollo/client/react'
import type { ConductRuleId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useActivityWords } from '../debt-case/activity-words.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { Day, Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { ConductFindingsDocument, type ConductFindingsQuery } from './conduct-findings.generated.js'
import { useConductWords } from './conduct-words.js'

type Finding = ConductFindingsQuery['conductFindings'][number]

/** The contacts or promises of one rule, the latest first, each with its case. */
export function ConductFindings(props: { filter: ReportFilter; rule: ConductRuleId; whose: string | undefined }) {
  const { t } = useLingui()
  const { filter, rule, whose } = props
  const words = useConductWords()
  const { data, error, refetch } = useQuery(ConductFindingsDocument, {
    variables: { spec: toReportSpec(filter), rule, ...(whose === undefined ? {} : { agentId: whose }) },
  })
  const findings = data?.conductFindings
  const columns: PlainColumn<Finding>[] = [
    {
      header: t`When`,
      cell: ({ activity, day }) => (activity ? <Moment instant={activity.occurredAt} /> : <Day date={day} />),
    },
    { header: t`Case`, cell: ({ debtCase }) => <CaseLink debtCase={debtCase} /> },
    { header: t`Debtor`, cell: ({ debtCase }) => debtCase.debtor.name },
    { header: t`Agent`, cell: ({ agentName }) => agentName ?? '–' },
    { header: t`What was done`, cell: (finding) => <Deed finding={finding} /> },
    { header: t`Finding`, cell: ({ value }) => words.value(rule, value) },
  ]
  return (
    <Section id="finding-list" title={words.title(rule)}>
      {error && !findings && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!findings && !error && <Skeleton height={160} aria-label={t`Loading`} />}
      {findings && (
        <>
          <PlainTable
            label={words.title(rule)}
            columns={columns}
            rows={findings}
            rowId={({ activity, promise, debtCase, day }) =>
              `${activity?.id ?? ''}${promise?.id ?? ''}${debtCase.id}${day}`
            }
            empty={<Trans>Nothing was found.</Trans>}
          />
          {findings.length === 200 && <Trans>The latest 200 are shown. A shorter period shows the others.</Trans>}
        </>
      )}
    </Section>
  )
}

function CaseLink({ debtCase }: Pick<Finding, 'debtCase'>) {
  return (
    <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
      {debtCase.reference}
    </Link>
  )
}

function Deed({ finding: { activity, promise } }: { finding: Finding }) {
  const words = useActivityWords()
  if (activity) {
    return [words.channel(activity.channel), activity.outcome && words.outcome(activity.outcome)]
      .filter((part) => typeof part === 'string')
      .join(' · ')
  }
  if (!promise) return null
  return (
    <Trans>
      Promise of <Amount value={promise.amount} /> for <Day date={promise.dueOn} />
    </Trans>
  )
}
