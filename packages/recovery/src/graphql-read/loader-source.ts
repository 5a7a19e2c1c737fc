import type { EntityManager } from '@quittance/platform'
import type { Actor } from '../actor.js'
import type { CaseScope } from '../debt-case/case-scope.rules.js'

/** Where the loaders of one request read. */
export type LoaderSource = {
  read(): Promise<EntityManager>
  readonly organisation_id: string
  /** What every look-up repeats: the rows that the actor may see. */
  readonly scope: RowScope
  /** The cases that the actor may read. Whatever hangs on a case repeats it as well. */
  readonly cases: CaseScope
}

/** The first wall, as part of a query: the organisation, and for a creditor's user its creditor. */
export type RowScope = { readonly organisation: string; readonly creditor?: { readonly id: string } }

/** The scope of an actor, for entities that belong to a creditor. Row-level security is the second wall. */
export const rowScope = (actor: Actor): RowScope => ({
  organisation: actor.organisation_id,
  ...(actor.creditor_id !== null && { creditor: { id: actor.creditor_id } }),
})
