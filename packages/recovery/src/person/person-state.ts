/** How an account stands: its person has yet to open the link, may sign in, or may not any more. */
export const personStates = ['invited', 'active', 'deactivated'] as const

export type PersonState = (typeof personStates)[number]

/** The state of an account. One that was closed before its link was opened is deactivated. */
export const stateOfPerson = (account: {
  readonly invitationPending: boolean
  readonly deactivatedAt?: Date | null | undefined
}): PersonState => {
  if (account.deactivatedAt !== null && account.deactivatedAt !== undefined) return 'deactivated'
  return account.invitationPending ? 'invited' : 'active'
}
