import type { RoundStop } from './round-stop.entity.js'
import type { VisitPlaceView } from './round.graphql.js'
import type { VisitCandidate } from './visit-candidates.sql.js'

/** Where a visit would go, as the API answers it. */
export const placeView = ({ contact_point_id, address, place }: VisitCandidate): VisitPlaceView | null =>
  contact_point_id === null || address === null
    ? null
    : {
        contactPointId: contact_point_id,
        address,
        latitude: place?.point.latitude_degrees ?? null,
        longitude: place?.point.longitude_degrees ?? null,
        precision: place?.precision ?? null,
      }

/** A stop of a round with where it leads today: the debtor may have moved, or must not be visited any more. */
export type PlannedStop = {
  readonly stop: RoundStop
  readonly position: number
  readonly wayM: number
  readonly place: VisitPlaceView | null
}
