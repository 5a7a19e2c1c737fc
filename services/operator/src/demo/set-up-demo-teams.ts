import { assert } from '@quittance/core'
import {
  assignPortfolio,
  type CodedCreditor,
  createTeam,
  listTeams,
  listUsers,
  setTeamMember,
} from '@quittance/recovery/commands'
import type { DemoTeamOfAgency } from '@quittance/recovery/demo'
import type { Actor, Services } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** Makes the teams that are missing; people and portfolios that are in place already stay so. */
export const completeTeams = async (
  services: Services,
  actor: Actor,
  teams: readonly DemoTeamOfAgency[],
  creditors: ReadonlyMap<string, CodedCreditor>,
): Promise<void> => {
  const existing = new Map((await listTeams(services, actor)).map(({ name, id }) => [name, id]))
  const people = new Map((await listUsers(services, actor)).map(({ email, id }) => [email, id]))
  const portfolios = new Map(
    [...creditors.values()].flatMap((creditor) => creditor.portfolios.map(({ code, id }) => [code, id] as const)),
  )
  for (const { name, leads, members, portfolio_codes } of teams) {
    const team_id = existing.get(name) ?? expectOk(await createTeam(services, actor, { name })).team_id
    for (const [emails, position] of [
      [leads, 'lead'],
      [members, 'member'],
    ] as const) {
      for (const email of emails)
        expectOk(await setTeamMember(services, actor, { team_id, user_id: known(people, email), position }))
    }
    for (const code of portfolio_codes)
      expectOk(await assignPortfolio(services, actor, { portfolio_id: known(portfolios, code), team_id }))
  }
}

const known = (ids: ReadonlyMap<string, string>, name: string): string => {
  const id = ids.get(name)
  assert(id !== undefined, `The demonstration has no ${name}`)
  return id
}
