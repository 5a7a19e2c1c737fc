import { useQuery } from '@apollo/client/react'
import { formatPercent, ratio } from '@quittance/core'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Fall, ReadingReason } from '../app/schema.generated.js'
import { useLocale } from '../app/locale.js'
import classes from '../performance/performance.module.css'
import { usePerformanceWords } from '../performance/performance-words.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatDuration } from '../ui/format.js'
import { AddCoachingNote } from './add-coaching-note.js'
import { CoachingDocument, type CoachingQuery } from './coaching.generated.js'

type Item = CoachingQuery['coaching'][number]

/** Agents of whom something fell beyond what chance explains, why, what to read, and a note to keep. */
export function HelpList({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const { data, previousData, error, refetch } = useQuery(CoachingDocument, {
    variables: { spec: toReportSpec(filter) },
  })
  const items = (data ?? (error ? undefined : previousData))?.coaching
  if (error && !items) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!items) return <Skeleton height={120} aria-label={t`Loading`} />
  if (items.length === 0) {
    return (
      <EmptyNotice title={<Trans>Nothing fell beyond what chance explains.</Trans>}>
        <Trans>
          Rates are watched against the time before and against the same mix of portfolios; where there are few facts,
          nothing is said. A longer period says more.
        </Trans>
      </EmptyNotice>
    )
  }
  return (
    <ul className={classes.help}>
      {items.map((item) => (
        <HelpItem key={`${item.agentId} ${item.kpiId}`} item={item} filter={filter} />
      ))}
    </ul>
  )
}

function HelpItem({ item, filter }: { item: Item; filter: ReportFilter }) {
  const words = usePerformanceWords()
  const reasonText = useReasonText()
  const readingText = useReadingText()
  const { t } = useLingui()
  const count = item.readings.length
  return (
    <li>
      <Link to="/team/$agentId" params={{ agentId: item.agentId }} search={filter}>
        <strong>{item.name}</strong>
      </Link>
      <div>
        <div>
          {words.title(item.kpiId)} {reasonText(item)}
        </div>
        {count > 0 && (
          <div className={classes.reading}>
            {t`${plural(count, { one: 'Read this case:', other: 'Read these # cases:' })}`}{' '}
            {item.readings.map(({ debtCase, reason, value }) => (
              <Link
                key={debtCase.id}
                to="/cases/$debtCaseId"
                params={{ debtCaseId: debtCase.id }}
                title={readingText(reason, value)}
              >
                {debtCase.reference}
              </Link>
            ))}
            {item.readings[0] && <span>({readingText(item.readings[0].reason, item.readings[0].value)})</span>}
          </div>
        )}
      </div>
      <AddCoachingNote agentId={item.agentId} agentName={item.name} teamIds={item.teamIds} />
    </li>
  )
}

/** Why it is talked about, in words. */
function useReasonText(): (item: Pick<Item, 'fall' | 'now' | 'before' | 'expected'>) => string {
  const { t } = useLingui()
  const { tag } = useLocale()
  const write = (share: Item['before']): string => {
    const exact = share && ratio(BigInt(share.numerator), BigInt(share.denominator))
    return exact ? formatPercent(exact, 1, tag) : '–'
  }
  return ({ fall, now, before, expected }) => {
    const is = write(now)
    const trials = now.denominator
    const was = write(before)
    const mix = write(expected)
    const texts: Record<Fall, string> = {
      own_past: t`fell to ${is} (of ${trials}), from ${was} in the time before.`,
      peers: t`is ${is} (of ${trials}), where the same mix of portfolios gives ${mix}.`,
      both: t`fell to ${is} (of ${trials}), from ${was} before, and the same mix of portfolios gives ${mix}.`,
    }
    return texts[fall]
  }
}

function useReadingText(): (reason: ReadingReason, value: number) => string {
  const { t } = useLingui()
  return (reason, value) => {
    switch (reason) {
      case 'broken_promise':
        return t`${plural(value, { one: 'promise broken # day after it was made', other: 'promise broken # days after it was made' })}`
      case 'long_call': {
        const duration = formatDuration(value)
        return t`call of ${duration} without anybody reached`
      }
    }
  }
}
