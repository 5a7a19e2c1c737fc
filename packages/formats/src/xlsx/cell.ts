/** One cell of a workbook. Null is empty. */
export type XlsxCell =
  /** Always text: what looks like a formula is not one. */
  | { readonly kind: 'text'; readonly text: string }
  /** A number in plain digits with a point, written as it stands, with a format code of Excel. */
  | { readonly kind: 'number'; readonly decimal: string; readonly format: string }
  /** A day, YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly date: string; readonly format: string }
  | null

/** A column with its heading. */
export interface XlsxColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly align: 'left' | 'right'
}

/** A sheet: a heading that stays in sight and can be filtered by, and rows that are asked for once. */
export interface XlsxSheet {
  readonly name: string
  readonly columns: readonly XlsxColumn[]
  readonly rows: AsyncIterable<readonly XlsxCell[]>
  /** Below the rows, apart from them, so that filters leave it alone. */
  readonly total: readonly XlsxCell[] | null
  /** False for a sheet that is read and not worked with. */
  readonly filtered: boolean
}

/** What a workbook says of itself. */
export interface XlsxProperties {
  readonly title: string
  readonly author: string
  readonly created_at: Date
}
