import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

/** What is to be noted: the directory's own name for the person, where it gave one, and whether it removed them. */
export type Provisioning = {
  readonly user_id: string
  /** Undefined leaves it as it is. */
  readonly external_id: string | null | undefined
  readonly removed: boolean
}

/** Notes what the directory says of a person. Nothing happens where that is known already. */
export const noteProvisioning = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { user_id, external_id, removed }: Provisioning,
): Promise<void> => {
  const now = services.clock.now()
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query(
      `insert into provisioned_person as known (organisation_id, user_id, external_id, removed_at)
       values ($1, $2, $3, $4)
         on conflict (organisation_id, user_id) do update
            set external_id = case when $5 then excluded.external_id else known.external_id end,
                removed_at = excluded.removed_at
          where (known.removed_at is null) <> (excluded.removed_at is null)
             or $5 and known.external_id is distinct from excluded.external_id`,
      [actor.organisation_id, user_id, external_id ?? null, removed ? now : null, external_id !== undefined],
    )
    if (rowCount === 0) return
    const detail = { removed, named: external_id !== undefined }
    const action = { action: 'user.provision', subject_kind: 'user', subject_id: user_id, detail } as const
    await recordAudit(client, actor, action, now)
  })
}
