import { useLingui } from '@lingui/react/macro'
import type { PersonState } from '../app/schema.generated.js'
import { StatusMark } from '../ui/status-mark.js'

/** The name of a state for people. */
export function usePersonStateName(): (state: PersonState) => string {
  const { t } = useLingui()
  return (state) => {
    switch (state) {
      case 'invited':
        return t({ message: 'Invited', context: 'person' })
      case 'active':
        return t({ message: 'Active', context: 'person' })
      case 'deactivated':
        return t({ message: 'Deactivated', context: 'person' })
    }
  }
}

const marks = { invited: 'promised', active: 'collected', deactivated: 'hold' } as const

/** How the account of a person stands. */
export function PersonStateMark({ state }: { state: PersonState }) {
  const name = usePersonStateName()
  return <StatusMark status={marks[state]}>{name(state)}</StatusMark>
}
