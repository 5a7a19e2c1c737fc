import { useLingui } from '@lingui/react/macro'
import type { ExportFormat } from '../app/schema.generated.js'

/** The formats that people choose from; JSON is for programs, through the API. */
export const offered_formats = ['xlsx', 'csv', 'pdf'] as const satisfies readonly ExportFormat[]

/** A format that people choose. */
export type OfferedFormat = (typeof offered_formats)[number]

/** What a format is called. */
export function formatName(format: ExportFormat): string {
  switch (format) {
    case 'xlsx':
      return 'Excel'
    case 'csv':
      return 'CSV'
    case 'pdf':
      return 'PDF'
    case 'json':
      return 'JSON'
  }
}

/** What a format is good for, in a line. */
export function useFormatHelp(): (format: OfferedFormat) => string {
  const { t } = useLingui()
  return (format) => {
    switch (format) {
      case 'xlsx':
        return t`A workbook with real numbers and dates, filters, and the report’s filters on a sheet of their own.`
      case 'csv':
        return t`All rows as plain text, for spreadsheets and other programs.`
      case 'pdf':
        return t`To print or send: charts, filters and page numbers. Very long tables are cut, with a notice.`
    }
  }
}
