import { useLingui } from '@lingui/react/macro'
import type { TeamPosition } from '../app/schema.generated.js'

/** Every place in a team, in the order in which it is offered. */
export const team_positions = ['member', 'lead'] as const satisfies readonly TeamPosition[]

/** True for the name of a place in a team. */
export const isTeamPosition = (text: string | null): text is TeamPosition =>
  (team_positions as readonly (string | null)[]).includes(text)

/** The name of a place in a team, for people. */
export function usePositionName(): (position: TeamPosition) => string {
  const { t } = useLingui()
  return (position) => {
    switch (position) {
      case 'member':
        return t`Member`
      case 'lead':
        return t`Lead`
    }
  }
}
