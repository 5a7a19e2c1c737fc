/** How a case came to somebody, or left. `distributed` is what the strategy did by itself. */
export const assignment_kinds = ['assigned', 'taken', 'released', 'handed_over', 'distributed'] as const
export type AssignmentKind = (typeof assignment_kinds)[number]
