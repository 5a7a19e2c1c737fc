import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../../actor.js'
import type { Services } from '../../services.js'
import { type BuiltCreditor, buildPlacement } from './agency.js'
import { insertRows } from './insert-rows.js'

export type CaseOverrides = {
  readonly name?: string
  readonly first_name?: string | null
  readonly debtor_reference?: string
  readonly siren?: string | null
  readonly claim_reference?: string
}

let last_number = 1000

/**
 * Cases of one placement, each with two claims of 100.00 and 50.00, a payment of 30.00 on the first claim, a reversal
 * of 5.00 of it, a promise, two activities, a telephone number and, on the second claim, an open dispute.
 * Open: 75.00 and 50.00.
 */
export const buildCases = async (
  services: Services,
  actor: Actor,
  creditor: BuiltCreditor,
  overrides: readonly CaseOverrides[],
  received_on = '2026-01-15',
): Promise<string[]> => {
  const { import_id, placement_id } = await buildPlacement(services, actor, creditor, received_on, overrides.length * 2)
  const at = services.clock.now().toISOString()
  const shared = { organisation_id: actor.organisation_id, creditor_id: creditor.id }
  const cases = overrides.map((override) => {
    last_number += 1
    return { ...override, number: last_number, id: newId(), debtor_id: newId(), claims: [newId(), newId()] as const }
  })
  const placed = { ...shared, portfolio_id: creditor.portfolio_id }
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await insertRows(
      client,
      'debtor',
      cases.map((one) => ({
        ...shared,
        id: one.debtor_id,
        natural_key: one.debtor_id,
        reference: one.debtor_reference ?? `D-${one.number}`,
        kind: one.siren ? 'company' : 'person',
        name: one.name ?? `Debtor ${one.number}`,
        first_name: one.first_name ?? null,
        siren: one.siren ?? null,
        created_at: at,
      })),
    )
    await insertRows(
      client,
      'contact_point',
      cases.flatMap((one) =>
        [null, '2026-02-01'].map((valid_until, index) => ({
          ...shared,
          id: newId(),
          debtor_id: one.debtor_id,
          kind: 'phone',
          value: `+3314500${one.number}${index}`,
          valid_from: '2026-01-15',
          valid_until,
          source: 'creditor_file',
          consent: 'unknown',
          recorded_at: at,
        })),
      ),
    )
    await insertRows(
      client,
      'debt_case',
      cases.map((one) => ({
        ...shared,
        id: one.id,
        mandate_id: creditor.mandate_id,
        debtor_id: one.debtor_id,
        number: one.number,
        phase: 'amicable',
        opened_on: received_on,
        created_at: at,
      })),
    )
    const claims = cases.flatMap((one) =>
      one.claims.map((id, index) => ({
        ...placed,
        id,
        placement_id,
        debt_case_id: one.id,
        debtor_id: one.debtor_id,
        reference: index === 0 ? (one.claim_reference ?? `00${one.number}-0`) : `00${one.number}-1`,
        kind: 'civil',
        issued_on: '2025-12-01',
        due_on: '2025-12-31',
        placed_on: received_on,
        principal_minor: index === 0 ? 10_000 : 5_000,
        currency: 'EUR',
        import_id,
        line: 2,
        recorded_at: at,
      })),
    )
    await insertRows(client, 'claim', claims)
    const payments = cases.flatMap((one) => {
      const id = newId()
      const payment = {
        ...placed,
        debt_case_id: one.id,
        claim_id: one.claims[0],
        currency: 'EUR',
        channel: 'agency',
        recorded_at: at,
      }
      return [
        {
          ...payment,
          id,
          kind: 'payment',
          amount_minor: 3_000,
          paid_on: '2026-02-01',
          reference: 'P',
          natural_key: id,
          reversal_of_id: null,
        },
        {
          ...payment,
          id: newId(),
          kind: 'reversal',
          amount_minor: 500,
          paid_on: '2026-02-03',
          reference: null,
          natural_key: `r${id}`,
          reversal_of_id: id,
        },
      ]
    })
    await insertRows(client, 'payment', payments)
    const entry = { currency: 'EUR', placed_on: received_on, recorded_at: at }
    const entries = [
      ...claims.map((claim) => ({
        ...placed,
        ...entry,
        id: newId(),
        claim_id: claim.id,
        debt_case_id: claim.debt_case_id,
        debit_account: 'claim_principal',
        credit_account: 'creditor_claims',
        amount_minor: claim.principal_minor,
        reason: 'placement',
        occurred_on: received_on,
        payment_id: null,
      })),
      ...payments.map((payment) => ({
        ...placed,
        ...entry,
        id: newId(),
        claim_id: payment.claim_id,
        debt_case_id: payment.debt_case_id,
        debit_account: payment.kind === 'payment' ? 'client_money' : 'claim_principal',
        credit_account: payment.kind === 'payment' ? 'claim_principal' : 'client_money',
        amount_minor: payment.amount_minor,
        reason: payment.kind,
        occurred_on: payment.paid_on,
        payment_id: payment.id,
      })),
    ]
    await insertRows(client, 'ledger_entry', entries)
    await insertRows(
      client,
      'allocation',
      entries.flatMap((one) =>
        one.payment_id === null
          ? []
          : [
              {
                ...shared,
                id: newId(),
                payment_id: one.payment_id,
                claim_id: one.claim_id,
                ledger_entry_id: one.id,
                bucket: 'principal',
                amount_minor: one.amount_minor,
                recorded_at: at,
              },
            ],
      ),
    )
    await insertRows(
      client,
      'promise',
      cases.map((one) => ({
        ...placed,
        id: newId(),
        debt_case_id: one.id,
        claim_id: one.claims[0],
        amount_minor: 4_000,
        currency: 'EUR',
        promised_on: '2026-01-20',
        due_on: '2026-02-05',
        grace_days: 3,
        threshold_percent: 90,
        natural_key: one.id,
        status: 'partly_kept',
        appropriated_minor: 2_500,
        decided_on: '2026-02-08',
        recorded_at: at,
      })),
    )
    await insertRows(
      client,
      'activity',
      cases.flatMap((one) =>
        ['2026-01-20', '2026-02-04'].map((day) => ({
          ...placed,
          id: newId(),
          debt_case_id: one.id,
          occurred_at: `${day}T10:00:00Z`,
          occurred_on: day,
          channel: 'call',
          direction: 'outbound',
          outcome: 'promised',
          agent_name: 'Zoé',
          duration_seconds: 60,
          natural_key: `${one.id} ${day}`,
          recorded_at: at,
        })),
      ),
    )
    await insertRows(
      client,
      'hold',
      cases.map((one) => ({
        ...placed,
        id: newId(),
        debt_case_id: one.id,
        claim_id: one.claims[1],
        kind: 'dispute',
        opened_on: '2026-02-01',
        recorded_at: at,
      })),
    )
  })
  return cases.map((one) => one.id)
}
