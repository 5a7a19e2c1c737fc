import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'

/** A creditor with its mandates and portfolios, under the codes by which files and commands name them. */
export type CodedCreditor = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly mandates: readonly { readonly id: string; readonly reference: string }[]
  readonly portfolios: readonly { readonly id: string; readonly code: string }[]
}

/** The creditors of an agency, by code. */
export const listCodedCreditors = async (
  services: Pick<Services, 'database'>,
  actor: Actor,
): Promise<CodedCreditor[]> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<CodedCreditor>(
      `select c.id, c.code, c.name,
              coalesce(
                (select json_agg(json_build_object('id', m.id, 'reference', m.reference) order by m.reference)
                   from mandate m
                  where m.organisation_id = $1 and m.creditor_id = c.id),
                '[]'
              ) as mandates,
              coalesce(
                (select json_agg(json_build_object('id', p.id, 'code', p.code) order by p.code)
                   from portfolio p
                  where p.organisation_id = $1 and p.creditor_id = c.id),
                '[]'
              ) as portfolios
         from creditor c
        where c.organisation_id = $1
        order by c.code`,
      [actor.organisation_id],
    )
    return rows
  })
