import { useLingui } from '@lingui/react/macro'
import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReportFilter } from '../report/report-filter.js'
import type { CurveFigures, CurveMode } from './curve.js'
import { CurveTable } from './curve-table.js'
import { StaticPool } from './static-pool.js'

/** The stair-step table of everything since placement or of each month alone, and under it where the money placed is now. */
export function CurveModes({ curve, filter }: { curve: CurveFigures; filter: ReportFilter }) {
  const { t } = useLingui()
  const [mode, setMode] = useState<CurveMode>('cumulative')
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        value={mode}
        onChange={(chosen) => setMode(chosen === 'incremental' ? 'incremental' : 'cumulative')}
        aria-label={t`What the months show`}
        data={[
          { value: 'cumulative', label: t`Since placement` },
          { value: 'incremental', label: t`Each month alone` },
        ]}
      />
      <CurveTable curve={curve} filter={filter} mode={mode} />
      <StaticPool filter={filter} />
    </Stack>
  )
}
