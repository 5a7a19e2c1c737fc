/** What somebody is in a team. A lead is who is asked about the team; what may be seen is the same for both. */
export const team_positions = ['member', 'lead'] as const

/** A place in a team. */
export type TeamPosition = (typeof team_positions)[number]
