import type { DistinctMeasureId } from '@quittance/core'
import type { MeasureReader } from './measure-reader.js'

/** How each measure of numbers of different cases is read. */
export const distinctReaders = {} as const satisfies { readonly [Id in DistinctMeasureId]: MeasureReader }
