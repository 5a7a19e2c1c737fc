import type { PositionMeasureId } from '@quittance/core'
import type { MeasureReader } from './measure-reader.js'

/** How each measure of how things stand is read. */
export const positionReaders = {} as const satisfies { readonly [Id in PositionMeasureId]: MeasureReader }
