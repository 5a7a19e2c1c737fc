import { report_kinds } from '@quittance/core'
import { word } from './document-words.js'
import type { ReportDocument } from './report-document.js'
import { writeDay, writeInstant } from './write-value.js'

/** What a document is about, of which day and of which moment. */
export const aboutLines = ({
  kind,
  language,
  owner,
  as_of,
  computed_at,
  time_zone,
  data_state,
  filters,
}: ReportDocument): ReportDocument['filters'] => [
  { label: word('kind', language), value: report_kinds[kind][language] },
  { label: word('owner', language), value: owner },
  { label: word('as_of', language), value: writeDay(as_of, language) },
  { label: word('computed_at', language), value: writeInstant(computed_at, time_zone, language) },
  { label: word('data_state', language), value: word(`state_${data_state}`, language) },
  ...filters,
]
