import type { KpiId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { ReportFilter } from '../report/report-filter.js'
import classes from './kpi-movement.module.css'

/** The panel comes when it is asked for. */
const ExplainChange = lazy(async () => ({ default: (await import('./explain-change.js')).ExplainChange }))

/** The movement of a figure, which opens what moved it. */
export function ExplainButton(props: { id: KpiId; label: string; filter: ReportFilter; children: ReactNode }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <UnstyledButton
        className={classes.explain}
        title={t`Explain this change`}
        aria-description={t`Explain this change`}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        {props.children}
      </UnstyledButton>
      {opened && (
        <Suspense fallback={null}>
          <ExplainChange id={props.id} label={props.label} filter={props.filter} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
