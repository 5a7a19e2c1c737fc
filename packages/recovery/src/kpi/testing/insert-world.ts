import type { ClientBase } from 'pg'
import { newId } from '@quittance/platform'
import { markCostDays } from '../../cost-rate/mark-cost-days.js'
import { recordClosings } from '../../debt-case/closing/record-closings.sql.js'
import { decidePromisesOfCases } from '../../promise/decide-promises.js'
import { markStatisticsOfImport } from '../../statistics/mark-statistics.js'
import { last_day } from './arbitrary-world.js'
import type { Delivery, World, WorldClaim } from './world.js'

/** Inserts rows by column name: a name that the table does not have is left out, a column that is not named keeps its default. */
export const insertRows = async (
  client: ClientBase,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  if (rows.length === 0) return
  const named = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const { rows: known } = await client.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attname = any($2)`,
    [table, named],
  )
  const columns = known.map(({ name }) => name).join(', ')
  const text = JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [text],
  )
}

const created_at = '2025-01-01T00:00:00Z'

/** Inserts what facts refer to: the organisation, its creditors, mandates, portfolios, debtors and cases. */
export const insertFrame = async (client: ClientBase, world: World): Promise<void> => {
  const { organisation_id } = world
  const own = { organisation_id, created_at }
  await insertRows(client, 'organisation', [
    { id: organisation_id, name: 'Agency', country: 'FR', time_zone: 'Europe/Paris', locale: 'fr', created_at },
  ])
  await insertRows(
    client,
    'user_account',
    (world.agents ?? []).map(({ id }) => ({
      ...own,
      id,
      kind: 'person',
      email: `${id}@agency.example`,
      name: `Agent ${id}`,
      role: 'agent',
      locale: 'en',
      invitation_pending: false,
    })),
  )
  await insertRows(
    client,
    'creditor',
    world.creditors.map(({ id }) => ({ ...own, id, code: id, name: `Creditor ${id}` })),
  )
  const mandates = new Map(world.cases.map(({ mandate_id, creditor_id }) => [mandate_id, creditor_id]))
  await insertRows(
    client,
    'mandate',
    [...mandates].map(([id, creditor_id]) => ({
      ...own,
      id,
      creditor_id,
      reference: id,
      signed_on: '2024-12-01',
      valid_from: '2024-12-01',
    })),
  )
  await insertRows(
    client,
    'portfolio',
    world.portfolios.map(({ id, creditor_id, currency }) => ({
      ...own,
      id,
      creditor_id,
      mandate_id: [...mandates].find(([, owner]) => owner === creditor_id)?.[0],
      code: id,
      name: id,
      currency,
    })),
  )
  await insertRows(
    client,
    'debtor',
    world.cases.map(({ debtor_id, creditor_id, debtor_kind = 'person' }) => ({
      ...own,
      id: debtor_id,
      creditor_id,
      natural_key: debtor_id,
      kind: debtor_kind,
      name: 'Debtor',
    })),
  )
  await insertRows(
    client,
    'debt_case',
    world.cases.map(({ id, creditor_id, mandate_id, debtor_id }, position) => ({
      ...own,
      id,
      creditor_id,
      mandate_id,
      debtor_id,
      number: position + 1,
      phase: 'amicable',
      opened_on: '2025-01-01',
    })),
  )
}

/** Inserts the facts of one delivery, decides the promises it touched, and marks its days: what an import does. */
export const insertDelivery = async (client: ClientBase, world: World, delivery: Delivery): Promise<void> => {
  const { organisation_id } = world
  const creditor_id = world.creditors[0]?.id
  const recorded_at = delivery.recorded_at.toISOString()
  await insertRows(client, 'import', [
    {
      organisation_id,
      id: delivery.import_id,
      creditor_id,
      kind: 'claim',
      state: 'applied',
      file_name: 'delivery.csv',
      storage_key: delivery.import_id,
      size_bytes: 1,
      sha256: delivery.import_id,
      received_on: '2025-06-01',
      apply_when_clear: true,
      uploaded_by_name: 'Test',
      progress_rows: 0,
      attempt: 1,
      created_at: recorded_at,
    },
  ])
  const common = { organisation_id, import_id: delivery.import_id, recorded_at }
  const at = (claim: WorldClaim) => ({
    ...common,
    creditor_id: claim.portfolio.creditor_id,
    portfolio_id: claim.portfolio.id,
    debt_case_id: claim.case_id,
    claim_id: claim.id,
    currency: claim.portfolio.currency,
  })
  await insertClaims(client, world, delivery, at)
  await insertMovements(client, delivery, at)
  await insertOtherFacts(client, delivery, at)
  await insertClosings(client, world, delivery)
  await insertRates(client, world, delivery)
  const touched = [...delivery.movements, ...delivery.promises].map(({ claim }) => claim.case_id)
  await decidePromisesOfCases(client, organisation_id, [...new Set(touched)], last_day)
  await markStatisticsOfImport(client, organisation_id, delivery.import_id)
}

/** As closing and reopening a case write it down. */
const insertClosings = async (client: ClientBase, world: World, delivery: Delivery): Promise<void> => {
  const closings = delivery.closings ?? []
  if (closings.length === 0) return
  await client.query(
    `with changed as (
       select id, kind, reason, closed_on, occurred_on
       from jsonb_to_recordset($2::jsonb) as c(id uuid, kind text, reason text, closed_on date, occurred_on date)
     ),
     ${recordClosings('$3')}
     select from changed`,
    [
      world.organisation_id,
      JSON.stringify(closings.map(({ case_id: id, ...closing }) => ({ id, ...closing }))),
      delivery.recorded_at,
    ],
  )
}

const insertRates = async (client: ClientBase, world: World, delivery: Delivery): Promise<void> => {
  const currency = world.portfolios[0]?.currency ?? 'EUR'
  const { organisation_id } = world
  const recorded_at = delivery.recorded_at.toISOString()
  for (const rate of delivery.rates ?? []) {
    await insertRows(client, 'cost_rate', [{ ...rate, organisation_id, id: newId(), currency, recorded_at }])
    await markCostDays(client, organisation_id, { ...rate, currency })
  }
}

type At = (claim: WorldClaim) => Readonly<Record<string, unknown>>

const insertClaims = async (
  client: ClientBase,
  world: World,
  { claims, import_id }: Delivery,
  at: At,
): Promise<void> => {
  const placements = Map.groupBy(claims, (claim) => `${claim.portfolio.id} ${claim.placed_on}`)
  for (const ofDay of placements.values()) {
    const [first] = ofDay
    if (first === undefined) continue
    // Of one import only one placement may have a received date, so each portfolio and day gets an import of its own.
    const placement_id = first.id
    await client.query(
      `insert into import select (jsonb_populate_record(import, jsonb_build_object('id', $2::uuid))).*
       from import where organisation_id = $1 and id = $3`,
      [world.organisation_id, placement_id, import_id],
    )
    await insertRows(client, 'placement', [
      {
        ...at(first),
        id: placement_id,
        import_id: placement_id,
        received_on: first.placed_on,
        claim_count: ofDay.length,
        placed_minor: ofDay.reduce((sum, { principal_minor }) => sum + principal_minor, 0n),
      },
    ])
    await insertRows(
      client,
      'claim',
      ofDay.map((claim) => ({
        ...at(claim),
        id: claim.id,
        placement_id,
        debtor_id: world.cases.find(({ id }) => id === claim.case_id)?.debtor_id,
        reference: claim.id,
        kind: claim.kind ?? 'civil',
        issued_on: claim.issued_on ?? null,
        due_on: claim.due_on,
        placed_on: claim.placed_on,
        principal_minor: claim.principal_minor,
      })),
    )
  }
  await insertRows(
    client,
    'ledger_entry',
    claims.map((claim) => ({
      ...at(claim),
      id: claim.id,
      debit_account: 'claim_principal',
      credit_account: 'creditor_claims',
      amount_minor: claim.principal_minor,
      reason: 'placement',
      occurred_on: claim.placed_on,
      placed_on: claim.placed_on,
    })),
  )
}

const insertMovements = async (client: ClientBase, { movements }: Delivery, at: At): Promise<void> => {
  await insertRows(
    client,
    'payment',
    movements
      .filter(({ kind }) => kind !== 'recall')
      .map((movement) => ({
        ...at(movement.claim),
        id: movement.id,
        kind: movement.kind,
        amount_minor: movement.amount_minor,
        paid_on: movement.occurred_on,
        channel: movement.channel,
        reversal_of_id: movement.reversal_of_id,
        natural_key: movement.id,
      })),
  )
  await insertRows(
    client,
    'ledger_entry',
    movements.map(({ id, claim, kind, channel, amount_minor, occurred_on }) => {
      const money = channel === 'agency' ? 'client_money' : 'creditor_direct'
      const [debit_account, credit_account] =
        kind === 'recall'
          ? ['creditor_claims', 'claim_principal']
          : kind === 'payment'
            ? [money, 'claim_principal']
            : ['claim_principal', money]
      const payment_id = kind === 'recall' ? null : id
      const { placed_on } = claim
      return {
        ...at(claim),
        id,
        debit_account,
        credit_account,
        amount_minor,
        reason: kind,
        occurred_on,
        placed_on,
        payment_id,
      }
    }),
  )
}

const insertOtherFacts = async (client: ClientBase, delivery: Delivery, at: At): Promise<void> => {
  await insertRows(
    client,
    'promise',
    delivery.promises.map(({ claim, ...promise }) => ({
      ...at(claim),
      ...promise,
      natural_key: promise.id,
      status: 'open',
      appropriated_minor: 0,
    })),
  )
  await insertRows(
    client,
    'hold',
    delivery.disputes.map(({ claim, ...dispute }) => ({ ...at(claim), ...dispute, kind: 'dispute' })),
  )
  await insertRows(
    client,
    'activity',
    delivery.activities.map(({ claim, occurred_on, ...activity }) => ({
      ...at(claim),
      ...activity,
      occurred_on,
      occurred_at: `${occurred_on}T10:00:00Z`,
      natural_key: activity.id,
    })),
  )
}
