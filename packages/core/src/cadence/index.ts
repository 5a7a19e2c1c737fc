export { type Cadence, day_shifts, type DayShift, nextRun, nextRuns, type Place } from './cadence.js'
export { type CadenceFailure, readCadence, type WrittenCadence } from './read-cadence.js'
