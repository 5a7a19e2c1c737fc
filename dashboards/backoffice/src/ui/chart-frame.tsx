import { useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './chart-frame.module.css'

/** The two ways of seeing the same figures. */
type View = 'chart' | 'table'

/** A chart and its twin, the same figures as a table; the reader's choice is kept on this machine. */
export function ChartFrame(props: { name: string; label: string; chart: ReactNode; table: ReactNode }) {
  const { t } = useLingui()
  const storage_key = `quittance-view-${props.name}`
  const [view, setView] = useState<View>(() =>
    window.localStorage.getItem(storage_key) === 'table' ? 'table' : 'chart',
  )
  const choose = (chosen: string) => {
    const next: View = chosen === 'table' ? 'table' : 'chart'
    window.localStorage.setItem(storage_key, next)
    setView(next)
  }
  return (
    <div>
      <SegmentedControl
        size="xs"
        mb="sm"
        value={view}
        onChange={choose}
        aria-label={props.label}
        data={[
          { value: 'chart', label: t`Chart` },
          { value: 'table', label: t`Table` },
        ]}
      />
      {view === 'chart' ? <div className={classes.chart}>{props.chart}</div> : props.table}
    </div>
  )
}
