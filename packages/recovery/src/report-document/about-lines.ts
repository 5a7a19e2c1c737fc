import { report_kinds } from '@quittance/core'
import { word } from './document-words.js'
import type { ReportDocument } from './report-document.js'
import { writeDay, writeInstant } from './write-value.js'

/** What a document is about, of which day and of which moment. */
export const aboutLines = (document: ReportDocument): ReportDocument['filters'] => [
  { label: word('kind', document.language), value: report_kinds[document.kind][document.language] },
  { label: word('owner', document.language), value: document.owner },
  ...stateLines(document),
]

/** The same without what stands in the heading of paper. */
export const stateLines = ({
  language,
  as_of,
  computed_at,
  time_zone,
  data_state,
  filters,
  notes,
}: ReportDocument): ReportDocument['filters'] => [
  { label: word('as_of', language), value: writeDay(as_of, language) },
  {
    label: word('computed_at', language),
    value: `${writeInstant(computed_at, time_zone, language)} (${word(`state_${data_state}`, language)})`,
  },
  ...filters,
  ...notes,
]
