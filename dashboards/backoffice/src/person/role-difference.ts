import { type Action, actions, may, type Role } from '@quittance/core'

/** What somebody may do more and less in another role. */
export function roleDifference(from: Role, to: Role): { readonly gained: Action[]; readonly lost: Action[] } {
  return {
    gained: actions.filter((action) => may(to, action) && !may(from, action)),
    lost: actions.filter((action) => may(from, action) && !may(to, action)),
  }
}
