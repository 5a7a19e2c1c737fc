import {
  type DailyMeasureId,
  isDailyMeasureId,
  isTimedMeasureId,
  type MeasureId,
  type TimedMeasureId,
} from '@quittance/core'
import { dailyReader } from './daily.reader.js'
import { distinctReaders } from './distinct.readers.js'
import type { MeasureReader } from './measure-reader.js'
import { positionReaders } from './position.readers.js'
import { timedReader } from './timed.reader.js'

/** The readers of measures that are neither daily nor timed, complete for the lists of core. */
const otherReaders: { readonly [Id in Exclude<MeasureId, DailyMeasureId | TimedMeasureId>]: MeasureReader } = {
  ...positionReaders,
  ...distinctReaders,
}

/** How a measure is read. */
export const readerOf = (id: MeasureId): MeasureReader => {
  if (isDailyMeasureId(id)) return dailyReader
  if (isTimedMeasureId(id)) return timedReader
  return otherReaders[id]
}

/** Some measures by how they are read. */
export const byReader = (measures: readonly MeasureId[]): (readonly [MeasureReader, MeasureId[]])[] => [
  ...Map.groupBy(measures, readerOf),
]
