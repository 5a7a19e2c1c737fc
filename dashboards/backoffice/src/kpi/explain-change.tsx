import { useQuery } from '@apollo/client/react'
import { dimensions, type KpiId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Drawer, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { ComparisonNote } from '../report/comparison-note.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import classes from './explain-change.module.css'
import { ExplainChangeDocument } from './explain-change.generated.js'
import { ExplainTable } from './explain-table.js'
import { Freshness } from './freshness.js'
import { writeKpiValue } from './kpi-value.js'
import { writeExactChange } from './write-exact-change.js'

/** What moved a figure: the values of a dimension by how much each added, the dimension that tells most first. */
export function ExplainChange(props: { id: KpiId; label: string; filter: ReportFilter; onClose: () => void }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const { label, filter } = props
  const { data, error, refetch } = useQuery(ExplainChangeDocument, {
    variables: { spec: toReportSpec(filter), kpi: props.id },
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const explanation = data?.explainChange
  const shown = explanation?.dimensions.find(({ dimension }) => dimension === chosen) ?? explanation?.dimensions[0]
  const write = (value: { numerator: string | null; denominator: string | null }) =>
    (explanation && writeKpiValue({ ...explanation, ...value }, tag)) ?? '–'
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="right"
      size="44rem"
      title={t`What moved: ${label}`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {error && !explanation ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !explanation ? (
        <Skeleton height={320} />
      ) : (
        <>
          <p className={classes.sum}>
            <strong>
              {explanation.change ? writeExactChange(explanation.change, explanation, tag, (n) => t`${n} pts`) : '–'}
            </strong>
            <span>
              {write(explanation.before)} → {write(explanation.now)}
            </span>
            <Freshness computedAt={explanation.computedAt} dataState={explanation.dataState} />
          </p>
          <ComparisonNote filter={filter} />
          {explanation.change === null || !shown ? (
            <Text size="sm">
              <Trans>There is nothing to explain: the figure has no value in one of the two times.</Trans>
            </Text>
          ) : (
            <>
              <SegmentedControl
                size="xs"
                mb="sm"
                value={shown.dimension}
                onChange={setChosen}
                aria-label={t`Divide the change by`}
                data={explanation.dimensions.map(({ dimension }) => ({
                  value: dimension,
                  label: dimensions[dimension].text[language],
                }))}
              />
              <ExplainTable explained={shown} figure={explanation} onFilter={props.onClose} />
              <Text size="xs" c="dimmed" mt="sm">
                {explanation.unit === 'ratio' ? (
                  <Trans>
                    The parts add up to the change, exactly. Mix: its weight changed, and it is better or worse than the
                    whole was. Rate: it changed itself.
                  </Trans>
                ) : (
                  <Trans>The parts add up to the change, exactly.</Trans>
                )}
              </Text>
            </>
          )}
        </>
      )}
    </Drawer>
  )
}
