import type { PersonState } from '../app/schema.generated.js'

/** How an account may stand, in the order in which they are offered. */
export const personStates = ['invited', 'active', 'deactivated'] as const satisfies readonly PersonState[]

/** True for the name of a state. */
export function isPersonState(text: string): text is PersonState {
  return (personStates as readonly string[]).includes(text)
}
