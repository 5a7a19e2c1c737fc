import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockSavedView } from './lock-saved-view.js'
import type { SavedViewFailure } from './saved-view-failure.js'
import { viewPage } from './saved-view.rules.js'

/** Says which view a page opens with for the person; null for none. */
export const setDefaultView = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly page: string; readonly saved_view_id: string | null },
): Promise<Result<{ readonly page: string }, SavedViewFailure>> => {
  const page = viewPage(input.page)
  if (page === null) return err('page_invalid')
  const { saved_view_id } = input
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if (saved_view_id === null) {
      await client.query('delete from default_view where organisation_id = $1 and user_id = $2 and page = $3', [
        actor.organisation_id,
        actor.user_id,
        page,
      ])
    } else {
      // A view of another page is none of this one's.
      const found = await lockSavedView(client, actor, saved_view_id)
      if (found === null || found.page !== page) return err('view_unknown')
      await client.query(
        `insert into default_view (organisation_id, user_id, page, creditor_id, saved_view_id) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id, user_id, page) do update set saved_view_id = excluded.saved_view_id`,
        [actor.organisation_id, actor.user_id, page, actor.creditor_id, saved_view_id],
      )
    }
    const action = { action: 'saved_view.set_default', subject_kind: 'saved_view', subject_id: saved_view_id } as const
    await recordAudit(client, actor, { ...action, detail: { page } }, now)
    return ok({ page })
  })
}
