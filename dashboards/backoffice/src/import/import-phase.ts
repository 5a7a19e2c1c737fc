import type { ImportState } from '../app/schema.generated.js'

/** What a state asks of the person who looks at it. */
export type ImportPhase = 'working' | 'waiting' | 'done' | 'failed'

const phases: Record<ImportState, ImportPhase> = {
  received: 'working',
  inspecting: 'working',
  awaiting_mapping: 'waiting',
  queued: 'working',
  staging: 'working',
  validating: 'working',
  applying: 'working',
  applied: 'done',
  failed: 'failed',
  cancelled: 'failed',
}

/** Working: it moves by itself. Waiting: it needs a decision. Done and failed: nothing moves any more. */
export function phaseOf(state: ImportState): ImportPhase {
  return phases[state]
}

/** The states of a phase, for the filter of the list. */
export function statesOf(phase: ImportPhase): ImportState[] {
  const states: ImportState[] = [
    'received',
    'inspecting',
    'awaiting_mapping',
    'queued',
    'staging',
    'validating',
    'applying',
    'applied',
    'failed',
    'cancelled',
  ]
  return states.filter((state) => phases[state] === phase)
}
