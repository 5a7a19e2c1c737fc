import { assert, businessDate, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../../actor.js'
import { createCreditor } from '../../creditor/create-creditor.js'
import { createMandate } from '../../mandate/create-mandate.js'
import { createOrganisation } from '../../organisation/create-organisation.js'
import { createPortfolio } from '../../portfolio/create-portfolio.js'
import type { Services } from '../../services.js'
import { createUser } from '../../user/create-user.js'
import type { Role } from '../../user/role.js'
import { insertRows } from './insert-rows.js'

export const password = 'correct horse battery'

const must = <Value>(result: Result<Value, unknown>): Value => {
  assert(result.ok, `A fixture could not be made: ${JSON.stringify(result)}`)
  return result.value
}

export type BuiltCreditor = { readonly id: string; readonly mandate_id: string; readonly portfolio_id: string }

/** An agency with two creditors, each with a mandate and a portfolio in EUR. */
export const buildAgency = async (services: Services, name: string) => {
  const actor = must(
    await createOrganisation(services, {
      name,
      country: 'FR',
      time_zone: 'Europe/Paris',
      locale: 'fr',
      second_factor_roles: [],
    }),
  )
  return {
    actor,
    creditors: [await buildCreditor(services, actor, 'alpha'), await buildCreditor(services, actor, 'beta')] as const,
  }
}

const buildCreditor = async (services: Services, actor: Actor, code: string): Promise<BuiltCreditor> => {
  const { creditor_id } = must(await createCreditor(services, actor, { code, name: `Creditor ${code}`, siren: null }))
  const { mandate_id } = must(
    await createMandate(services, actor, {
      creditor_id,
      reference: 'M-1',
      signed_on: businessDate('2025-01-01'),
      valid_from: businessDate('2025-01-01'),
      valid_until: null,
      fee_terms: null,
      remittance_terms: null,
    }),
  )
  const portfolio = { creditor_id, mandate_id, code: 'main', name: 'Main', currency: 'EUR' }
  const { portfolio_id } = must(await createPortfolio(services, actor, portfolio))
  return { id: creditor_id, mandate_id, portfolio_id }
}

export const buildUser = async (
  services: Services,
  actor: Actor,
  email: string,
  role: Role,
  creditor_id: string | null = null,
): Promise<string> => {
  const input = { email, name: `User ${email}`, role, creditor_id, locale: 'en' as const, password }
  return must(await createUser(services, actor, input)).user_id
}

/** A placement with the import that brought it, received on the given day. */
export const buildPlacement = async (
  services: Services,
  actor: Actor,
  creditor: BuiltCreditor,
  received_on: string,
  claim_count: number,
) => {
  const import_id = newId()
  const placement_id = newId()
  const at = services.clock.now().toISOString()
  const common = {
    organisation_id: actor.organisation_id,
    creditor_id: creditor.id,
    portfolio_id: creditor.portfolio_id,
  }
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await insertRows(client, 'import', [
      {
        ...common,
        id: import_id,
        kind: 'claim',
        state: 'applied',
        file_name: 'claims.csv',
        storage_key: `00/${import_id}`,
        size_bytes: 120,
        sha256: 'ab'.repeat(32),
        received_on,
        apply_when_clear: true,
        uploaded_by_name: 'Fixture',
        progress_rows: claim_count,
        attempt: 1,
        created_at: at,
        currency: 'EUR',
        rows_read: claim_count + 2,
        rows_accepted: claim_count,
        rows_refused: 2,
        rows_unchanged: 0,
        warnings_count: 1,
        sum_read_minor: 30_000,
        sum_accepted_minor: 10_000,
        sum_refused_minor: 20_000,
      },
    ])
    await insertRows(client, 'placement', [
      {
        ...common,
        id: placement_id,
        import_id,
        received_on,
        claim_count,
        placed_minor: claim_count * 10_000,
        currency: 'EUR',
        recorded_at: at,
      },
    ])
  })
  return { import_id, placement_id }
}
