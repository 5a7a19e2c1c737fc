/** Why somebody comes back to a case: a call that was agreed, or to look how it stands. */
export const follow_up_reasons = ['call_back', 'follow_up'] as const
export type FollowUpReason = (typeof follow_up_reasons)[number]
