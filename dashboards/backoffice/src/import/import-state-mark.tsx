import { IconLoader2 } from '@tabler/icons-react'
import type { ImportState } from '../app/schema.generated.js'
import { StatusMark } from '../ui/status-mark.js'
import { phaseOf } from './import-phase.js'
import classes from './import-state-mark.module.css'
import { useImportWords } from './import-words.js'

/** How an import stands, in words, with a shape of its own. */
export function ImportStateMark({ state }: { state: ImportState }) {
  const words = useImportWords()
  const label = words.state(state)
  switch (phaseOf(state)) {
    case 'working':
      return (
        <span className={classes.working}>
          <IconLoader2 size={14} aria-hidden className={classes.turning} />
          {label}
        </span>
      )
    case 'waiting':
      return <StatusMark status="late">{label}</StatusMark>
    case 'done':
      return <StatusMark status="collected">{label}</StatusMark>
    case 'failed':
      return <StatusMark status={state === 'cancelled' ? 'hold' : 'broken'}>{label}</StatusMark>
  }
}
