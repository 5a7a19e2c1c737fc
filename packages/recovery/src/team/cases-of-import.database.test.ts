import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildTeam } from '../graphql-schema/testing/teams.js'
import { deliver, type IntakeBench, openIntakeBench } from '../import/testing/intake-bench.js'

// Goal: a case is worked by the team of the portfolio that opened it, and stays with it. Method: files through the real
// intake, before and after portfolios were given to teams.

let bench: IntakeBench
beforeAll(async () => {
  bench = await openIntakeBench()
})
afterAll(async () => {
  await bench.close()
})

const file = (rows: readonly (readonly [reference: string, debtor: string])[]) =>
  [
    'N° facture;Code client;Nom;Montant;Devise;Date de remise',
    ...rows.map(([reference, debtor]) => `${reference};${debtor};Client ${debtor};100,00;EUR;21/03/2026`),
    '',
  ].join('\n')

const teams = async (): Promise<Record<string, string | null>> => {
  const rows = await bench.query<{ debtor: string; team: string | null }>(
    `select debtor.reference as debtor, team.name as team from debt_case
       join debtor on debtor.organisation_id = debt_case.organisation_id and debtor.id = debt_case.debtor_id
       left join team on team.organisation_id = debt_case.organisation_id and team.id = debt_case.team_id`,
  )
  return Object.fromEntries(rows.map(({ debtor, team }) => [debtor, team]))
}

it('opens cases with the team of their portfolio, and leaves those that are open where they are', async () => {
  const { services, actor, portfolio_id, other_portfolio_id } = bench
  await deliver(bench, { kind: 'claim', text: file([['A1', 'C1']]), portfolio_id })
  expect(await teams()).toEqual({ C1: null })

  await buildTeam(services, actor, 'Nord', { portfolio_ids: [portfolio_id] })
  await buildTeam(services, actor, 'Sud', { portfolio_ids: [other_portfolio_id] })
  const north = [
    ['A2', 'C1'],
    ['A3', 'C2'],
  ] as const
  await deliver(bench, { kind: 'claim', text: file(north), portfolio_id })
  expect(await teams()).toEqual({ C1: 'Nord', C2: 'Nord' })

  // Both portfolios are under one mandate, so C2 has one case for claims of both.
  const south = [
    ['B1', 'C2'],
    ['B2', 'C3'],
  ] as const
  const outcome = await deliver(bench, { kind: 'claim', text: file(south), portfolio_id: other_portfolio_id })
  expect(outcome).toMatchObject({ state: 'applied', rows_accepted: 2 })
  expect(await teams()).toEqual({ C1: 'Nord', C2: 'Nord', C3: 'Sud' })
})
