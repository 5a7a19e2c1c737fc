/** Exports of one person that may wait or run at the same time. */
export const exports_under_way_maximum = 3
/** Rows of one file: more than any reader of it works with; two sheets of a workbook. */
export const export_rows_maximum = 2_000_000
/** Bytes of one file: 1 GiB. */
export const export_bytes_maximum = 1_073_741_824
/** How long a file may be downloaded before it is removed. */
export const export_days = 3
/** Times that a file is tried to be made. */
export const export_attempts_maximum = 5
/** What is still delivered within the request that asks for it: rows, and rows on paper, which cost more; and time. */
export const at_once = { rows: 3_000, pdf_rows: 200, statement_timeout_ms: 1_500, total_ms: 2_000 } as const
