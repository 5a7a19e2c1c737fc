import type { DistinctMeasureId } from '@quittance/core'
import { contactedCaseReader, listedCaseReader } from './contacted-case.reader.js'
import type { MeasureReader } from './measure-reader.js'

/** How each measure of numbers of different cases is read. */
export const distinctReaders = {
  worked_case_count: contactedCaseReader,
  contacted_case_count: contactedCaseReader,
  right_party_case_count: contactedCaseReader,
  listed_case_count: listedCaseReader,
} as const satisfies { readonly [Id in DistinctMeasureId]: MeasureReader }
