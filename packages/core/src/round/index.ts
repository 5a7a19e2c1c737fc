export { heuristicOrder } from './heuristic-order.js'
export { optimal_stops_maximum, optimalOrder } from './optimal-order.js'
export { orderStops, type PlannedRound, planRound, type RoundCandidate } from './plan-round.js'
export { distanceMetres, type GeoPoint, isGeoPoint } from './point.js'
export {
  type RoundProblem,
  type RoundSchedule,
  type RoundStop,
  type ScheduledStop,
  scheduleOf,
  type TimeWindow,
} from './round-problem.js'
export { car_travel, travelSeconds, type TravelModel, wayMetres } from './travel.js'
