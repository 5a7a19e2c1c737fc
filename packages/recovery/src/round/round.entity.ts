import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Where a round stands. `planned` until its day is reported or it is given up. */
export const round_states = ['planned', 'done', 'cancelled'] as const

/** A state of a round. */
export type RoundState = (typeof round_states)[number]

/** The ordered visits of one agent on one day. Times are seconds since midnight in the organisation's zone. */
const RoundSchema = defineEntity({
  name: 'Round',
  tableName: 'round',
  indexes: [{ properties: ['organisation', 'agent', 'day'] }],
  checks: [{ name: 'round_hours_check', expression: 'starts_s >= 0 and starts_s < ends_s and ends_s <= 86400' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    agent: () => within(User, 'agent_id'),
    day: p.date(),
    state: p.enum(round_states),
    startsS: p.integer(),
    /** Back by then at the latest. */
    endsS: p.integer(),
    serviceS: p.integer(),
    /** Where it starts and ends, in words: a postcode or coordinates. */
    startPlace: p.text(),
    startLatitude: p.double(),
    startLongitude: p.double(),
    /** When the last way is driven, as planned. */
    backS: p.integer(),
    /** Length of all ways, as planned. */
    wayM: p.integer(),
    plannedAt: p.datetime().columnType('timestamptz'),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class Round extends RoundSchema.class {}
RoundSchema.setClass(Round)
