/** The limits every part of the product shares. A value beyond one is refused with a message that names it. */
export const limits = {
  /** Rows of a page when the caller does not say. */
  page_size_default: 50,
  /** The largest page a caller may ask for. */
  page_size_maximum: 200,
  /** Columns of an imported file. */
  columns_maximum: 500,
  /** Characters of one cell of an imported file: what a spreadsheet can hold in a cell, rounded up. */
  cell_length_maximum: 32_768,
  /** Bytes of one record of an imported file, quoted line breaks included: 1 MiB. */
  record_bytes_maximum: 1_048_576,
  /** Bytes of one imported file: 2 GiB. */
  file_bytes_maximum: 2_147_483_648,
  /** Characters of an uploaded file's name. */
  file_name_length_maximum: 255,
  /** Row issues stored for one import; issues beyond are still counted exactly. */
  row_issue_stored_maximum: 10_000,
  /** Rows shown in the preview of a mapping. */
  preview_rows_maximum: 50,
  /** Rows applied between two reports of progress and two looks at a wish to cancel. */
  import_slice_rows: 10_000,
  /** Characters of a search text. */
  search_length_maximum: 200,
  /** Characters of the name of a team. */
  team_name_length_maximum: 80,
  /** Saved views of one person, those of colleagues that are shown beside them, and the characters of a name. */
  saved_views_maximum: 200,
  saved_views_shown_maximum: 500,
  saved_view_name_length_maximum: 80,
  /** Characters of the search parameters of a saved view, as JSON. */
  saved_view_search_length_maximum: 8_192,
  /** Creditors or portfolios in one filter. */
  filter_ids_maximum: 200,
  /** Values in one filter of a dimension, and dimensions filtered at once. */
  dimension_values_maximum: 500,
  dimension_filters_maximum: 10,
  /** Dimensions that the rows of a table are divided by. */
  table_dimensions_maximum: 3,
  /** KPIs of one report. */
  report_kpis_maximum: 80,
  /** Values of the dimension that the columns of a table are divided by. */
  table_columns_maximum: 60,
  /** Numbers of a table on a screen or in an e-mail: rows are left out beyond. */
  table_cells_maximum: 200_000,
  /** Totals of measures that one table is made of; beyond, it is refused. */
  table_totals_maximum: 500_000,
  /** Rows of a table on a screen or in an e-mail; exports hold them all. */
  table_rows_maximum: 5_000,
  /** Rows of a recovery curve (placement months) and columns (months since placement). */
  curve_months_maximum: 120,
  /** Months over which balances are followed from bucket to bucket. */
  roll_months_maximum: 24,
} as const

/** The largest magnitude of one amount, in minor units: ten thousand billion in EUR, far beyond any real claim. */
export const amount_minor_maximum = 1_000_000_000_000_000n
