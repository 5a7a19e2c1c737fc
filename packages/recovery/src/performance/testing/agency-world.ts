import { newId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { insertDelivery, insertFrame, insertRows } from '../../kpi/testing/insert-world.js'
import { actorOf } from '../../kpi/testing/read-report.js'
import type { Actor } from '../../actor.js'
import type { Role } from '../../user/role.js'
import type { World } from '../../kpi/testing/world.js'

/** Somebody of the agency. */
export type Colleague = { readonly id: string; readonly name: string; readonly role: Role }

/** A random world in which two teams work: Anna in Nord, Bruno in both, Chloé in Sud, Denis in none; Marc leads Nord. */
export type StaffedWorld = {
  readonly world: World
  readonly nord: string
  readonly sud: string
  readonly people: Readonly<Record<'anna' | 'bruno' | 'chloe' | 'denis' | 'marc' | 'claire', Colleague>>
  /** Whose activity, promise or case it is, by its id; absent for nobody's. */
  readonly agentOf: ReadonlyMap<string, string>
}

const colleague = (name: string, role: Role): Colleague => ({ id: newId(), name, role })

/** Gives the facts of a world to people, in turn, and some to nobody. */
export const staff = (world: World): StaffedWorld => {
  const people = {
    anna: colleague('Anna', 'agent'),
    bruno: colleague('Bruno', 'agent'),
    chloe: colleague('Chloé', 'agent'),
    denis: colleague('Denis', 'agent'),
    marc: colleague('Marc', 'manager'),
    claire: colleague('Claire', 'administrator'),
  }
  const turns = [people.anna, people.bruno, people.chloe, people.denis, null, people.anna]
  const facts = world.deliveries.flatMap(({ activities, promises }) => [...activities, ...promises])
  const agentOf = new Map(
    facts.flatMap(({ id }, position) => {
      const agent = turns[position % turns.length]
      return agent ? [[id, agent.id] as const] : []
    }),
  )
  return { world, nord: newId(), sud: newId(), people, agentOf }
}

/** Inserts the world with its people and teams. */
export const insertStaffed = async (client: ClientBase, staffed: StaffedWorld): Promise<void> => {
  const { world, nord, sud, people, agentOf } = staffed
  const own = { organisation_id: world.organisation_id, created_at: '2025-01-01T00:00:00Z' }
  await insertFrame(client, { ...world, agents: [] })
  await insertRows(
    client,
    'user_account',
    Object.values(people).map(({ id, name, role }) => ({
      ...own,
      id,
      name,
      role,
      kind: 'person',
      email: `${id}@example.org`,
      locale: 'en',
      invitation_pending: false,
    })),
  )
  await insertRows(client, 'team', [
    { ...own, id: nord, name: 'Nord' },
    { ...own, id: sud, name: 'Sud' },
  ])
  const member = (team_id: string, { id }: Colleague, position = 'member') => ({
    ...own,
    team_id,
    user_id: id,
    position,
    since: own.created_at,
  })
  await insertRows(client, 'team_member', [
    member(nord, people.anna),
    member(nord, people.bruno),
    member(nord, people.marc, 'lead'),
    member(sud, people.bruno),
    member(sud, people.chloe),
  ])
  for (const delivery of world.deliveries) {
    const withAgent = <Fact extends { readonly id: string }>(fact: Fact) => ({
      ...fact,
      agent_id: agentOf.get(fact.id) ?? null,
    })
    await insertDelivery(client, world, {
      ...delivery,
      activities: delivery.activities.map(withAgent),
      promises: delivery.promises.map(withAgent),
    })
  }
}

/** Somebody of a staffed world as the actor of a request. */
export const actorFor = ({ world, nord, sud, people }: StaffedWorld, who: keyof StaffedWorld['people']): Actor => {
  const teams = { anna: [nord], bruno: [nord, sud], chloe: [sud], denis: [], marc: [nord], claire: [] }
  const { id, role } = people[who]
  return { ...actorOf(world.organisation_id), user_id: id, role, team_ids: teams[who] }
}
