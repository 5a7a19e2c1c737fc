import { newId } from '@quittance/platform'
import type pg from 'pg'
import { insertDelivery, insertFrame } from './insert-world.js'
import type { World } from './world.js'

/** Half of the rows. */
const is_odd = 'get_byte(uuid_send(id), 15) % 2 = 1'

/** What an import brings, with claims and debtors of both kinds, activities on no claim, and portfolios of teams. */
export const deliverMixed = async (owner: pg.Client, world: World, position: number): Promise<void> => {
  const delivery = world.deliveries[position]
  if (delivery === undefined) throw new Error('There is such a delivery')
  await owner.query('begin')
  await insertDelivery(owner, world, delivery)
  const own = [world.organisation_id]
  await owner.query(`update claim set kind = 'commercial' where organisation_id = $1 and ${is_odd}`, own)
  await owner.query(`update activity set claim_id = null where organisation_id = $1 and ${is_odd}`, own)
  await owner.query('commit')
}

/** What facts refer to, with debtors of both kinds and one portfolio of a team. */
export const frameMixed = async (owner: pg.Client, world: World): Promise<void> => {
  await insertFrame(owner, world)
  const own = world.organisation_id
  await owner.query(`update debtor set kind = 'company' where organisation_id = $1 and ${is_odd}`, [own])
  const team_id = newId()
  await owner.query(`insert into team (organisation_id, id, name, created_at) values ($1, $2, 'North', now())`, [
    own,
    team_id,
  ])
  await owner.query('update portfolio set team_id = $2 where organisation_id = $1 and id = $3', [
    own,
    team_id,
    world.portfolios[0]?.id,
  ])
}
