import type { BusinessDate } from '@quittance/core'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { RoundStop } from './round-stop.entity.js'
import { Round } from './round.entity.js'
import { VisitReport } from './visit-report.entity.js'
import { VisitRequest } from './visit-request.entity.js'

/** Rounds answered at once: some months of a team. */
const rounds_maximum = 200

export const roundLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  /** Whether the reader may see it is for who asks: rounds are reached through the people whose work one may follow. */
  roundById: byId(
    async (ids) => (await read()).find(Round, { organisation, id: { $in: [...ids] } }),
    (round) => round.id,
  ),
  /** Rounds of some people from a day on, the latest first. */
  roundsOfAgents: async (agent_ids: readonly string[], from: BusinessDate): Promise<Round[]> =>
    (await read()).find(
      Round,
      { organisation, agent: { id: { $in: [...agent_ids] } }, day: { $gte: from } },
      { orderBy: { day: 'desc', id: 'desc' }, limit: rounds_maximum },
    ),
  stopsOfRound: byParent(
    async (ids) =>
      (await read()).find(
        RoundStop,
        { organisation, round: { id: { $in: [...ids] } } },
        { orderBy: { round: 'asc', position: 'asc' } },
      ),
    (stop) => stop.round.id,
  ),
  reportsOfRound: byParent(
    async (ids) =>
      (await read()).find(
        VisitReport,
        { organisation, round: { id: { $in: [...ids] } } },
        { orderBy: { round: 'asc', number: 'asc' } },
      ),
    (report) => report.round.id,
  ),
  /** The visit of a case that is to be made, if there is one. */
  openVisitRequestOfCase: byId(
    async (ids) =>
      (await read()).find(VisitRequest, { organisation, debtCase: { id: { $in: [...ids] } }, endedOn: null }),
    (request) => request.debtCase.id,
  ),
})
