import { useQuery } from '@apollo/client/react'
import { roll_units, type RollUnit } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, NativeSelect, SegmentedControl, Skeleton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useLocale } from '../app/locale.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate } from '../ui/format.js'
import { Section } from '../ui/page.js'
import { RollDefinition } from './roll-definition.js'
import { RollFiguresDocument } from './roll-figures.generated.js'
import { RollMatrix, type RollShown } from './roll-matrix.js'
import type { RollFigures } from './roll-words.js'

const RollChart = lazy(async () => ({ default: (await import('./roll-series.js')).RollChart }))
const RollSeriesTable = lazy(async () => ({ default: (await import('./roll-series.js')).RollSeriesTable }))
const chart_height_px = 260
const placeholder = <Skeleton height={chart_height_px} />
const months_offered = [3, 6, 12, 24]

/** How open balances rolled between buckets: the matrix of a month, and the course over some months. */
export function Roll(props: {
  filter: ReportFilter
  unit: RollUnit
  months: number
  onChange: (changed: { unit?: RollUnit; months?: number }) => void
}) {
  const { t } = useLingui()
  const { filter, unit, months } = props
  const { data, previousData, error, refetch } = useQuery(RollFiguresDocument, {
    variables: { spec: toReportSpec(filter), months, unit },
  })
  const roll = (data ?? (error ? undefined : previousData))?.roll
  return (
    <Section
      id="roll"
      title={
        <>
          <Trans>Roll and cure</Trans>
          <DefinitionButton label={t`Roll and cure`}>
            <RollDefinition />
          </DefinitionButton>
        </>
      }
      aside={roll && <Freshness computedAt={roll.computedAt} />}
    >
      <Group gap="md" mb="sm" align="flex-end">
        <SegmentedControl
          size="xs"
          value={unit}
          onChange={(chosen) => props.onChange({ unit: roll_units.find((one) => one === chosen) ?? unit })}
          aria-label={t`What is followed`}
          data={[
            { value: 'case', label: t`By case` },
            { value: 'claim', label: t`By claim` },
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label={t`Months followed`}
          value={String(months)}
          data={months_offered.map((count) => ({ value: String(count), label: t`${count} months` }))}
          onChange={({ currentTarget }) => props.onChange({ months: Number(currentTarget.value) })}
        />
      </Group>
      {error && !roll ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !roll ? (
        placeholder
      ) : roll.steps.every(({ rows }) => rows.every(({ claimCount }) => claimCount === 0)) ? (
        <EmptyNotice title={<Trans>Nothing was open in these months with these filters.</Trans>} />
      ) : (
        <>
          <Matrix roll={roll} filter={filter} />
          <ChartFrame
            name="roll"
            label={t`How to show the rates of each month`}
            chart={
              <Suspense fallback={placeholder}>
                <RollChart roll={roll} height_px={chart_height_px} />
              </Suspense>
            }
            table={
              <Suspense fallback={placeholder}>
                <RollSeriesTable roll={roll} />
              </Suspense>
            }
          />
        </>
      )}
    </Section>
  )
}

/** The matrix of one month, the latest first. */
function Matrix({ roll, filter }: { roll: RollFigures; filter: ReportFilter }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const [day, setDay] = useState<string | null>(null)
  const [shown, setShown] = useState<RollShown>('share')
  const step = roll.steps.find(({ secondDay }) => secondDay === day) ?? roll.steps.at(-1)
  if (step === undefined) return null
  return (
    <div style={{ marginBottom: '1.25rem' }}>
      <Group gap="md" mb="xs">
        <NativeSelect
          size="xs"
          aria-label={t`Between which days`}
          value={step.secondDay}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
          data={roll.steps.toReversed().map(({ firstDay, secondDay }) => ({
            value: secondDay,
            label: `${formatDate(firstDay, tag)} → ${formatDate(secondDay, tag)}`,
          }))}
        />
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={(chosen) => setShown(chosen === 'balance' || chosen === 'count' ? chosen : 'share')}
          aria-label={t`What the cells show`}
          data={[
            { value: 'share', label: t`Share` },
            { value: 'balance', label: t`Balance` },
            { value: 'count', label: t`Claims` },
          ]}
        />
      </Group>
      <RollMatrix roll={roll} step={step} shown={shown} filter={filter} />
    </div>
  )
}
