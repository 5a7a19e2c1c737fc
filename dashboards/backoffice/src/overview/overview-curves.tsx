import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, Stack, Text } from '@mantine/core'
import { PortfolioCurves } from '../recovery-curve/portfolio-curves.js'
import { RecoveryCurve } from '../recovery-curve/recovery-curve.js'
import type { ReportFilter } from '../report/report-filter.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { Section } from '../ui/page.js'
import { readBeside, writeBeside } from './overview-search.js'

type Division = 'portfolio' | 'placement_month'

/** Recovery curves, of portfolios beside each other or of placement months; of one portfolio there are only the latter. */
export function OverviewCurves(props: {
  filter: ReportFilter
  curves: Division | undefined
  beside: string | undefined
  onChange: (change: { curves?: Division | undefined; beside?: string | undefined }) => void
}) {
  const { t } = useLingui()
  const { filter } = props
  const division = props.curves ?? (filter.portfolio === undefined ? 'portfolio' : 'placement_month')
  const control = (
    <SegmentedControl
      size="xs"
      value={division}
      onChange={(chosen) => props.onChange({ curves: chosen === 'portfolio' ? 'portfolio' : 'placement_month' })}
      aria-label={t`What the curves compare`}
      data={[
        { value: 'portfolio', label: t`Portfolios` },
        { value: 'placement_month', label: t`Placement months` },
      ]}
    />
  )
  if (division === 'placement_month') return <RecoveryCurve filter={filter} control={control} />
  return (
    <Section
      id="portfolio-curves"
      title={
        <>
          <Trans>Recovery by portfolio</Trans>
          <DefinitionButton label={t`Recovery by portfolio`}>
            <PortfolioCurveDefinition />
          </DefinitionButton>
        </>
      }
      aside={control}
    >
      <PortfolioCurves
        filter={filter}
        chosen={readBeside(props.beside)}
        onChoose={(ids) => props.onChange({ beside: writeBeside(ids) })}
      />
    </Section>
  )
}

function PortfolioCurveDefinition() {
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>
          Each line is a portfolio: the share of what was placed that was collected by the end of each month since
          placement, over all its placements that have reached that age. Month 0 is the month of placement.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          Portfolios are compared at the same age, whenever they were placed. A month that is not over is left out.
        </Trans>
      </Text>
    </Stack>
  )
}
