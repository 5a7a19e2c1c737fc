import {
  type AmountError,
  type BusinessDate,
  findImportField,
  type ImportField,
  type ImportFieldId,
  type ImportKind,
  parseAmount,
  parseCurrency,
  readChoice,
  readFlag,
} from '@quittance/core'
import { type DateError, type DateTimeValue, parseDate, parseDateTime } from '@quittance/formats'
import type { ReadableColumn } from '../mapping/column-mapping.js'
import { type RowRule, severityOf } from '../rule/row-rule.js'
import type { StagedIssue } from './staged-issue.js'

type Source = { readonly column: ReadableColumn; readonly field: ImportField }

/**
 * Reads the cells of one row after another by field. What is wrong with a cell becomes an issue, and the value null;
 * an empty cell is null without an issue, unless the field is required.
 */
export class CellReader<Kind extends ImportKind> {
  readonly #sources: ReadonlyMap<string, Source>
  readonly #currency: string
  readonly #today: BusinessDate
  #line = 0
  #cells: readonly string[] = []
  #issues: StagedIssue[] = []

  constructor(kind: Kind, columns: readonly ReadableColumn[], currency: string, today: BusinessDate) {
    this.#currency = currency
    this.#today = today
    this.#sources = new Map(
      columns.flatMap((column): [string, Source][] => {
        const field = findImportField(kind, column.field)
        return field === undefined ? [] : [[column.field, { column, field }]]
      }),
    )
  }

  /** Turns to the next row; issues go to the given list. */
  begin(line: number, cells: readonly string[], issues: StagedIssue[]): void {
    this.#line = line
    this.#cells = cells
    this.#issues = issues
  }

  /** The line of the row that is being read. */
  get line(): number {
    return this.#line
  }

  /** The name that the file gives to the column of a field. */
  header(field: ImportFieldId<Kind>): string | null {
    return this.#sources.get(field)?.column.header ?? null
  }

  /** Notes an issue at the cell of a field. */
  note(field: ImportFieldId<Kind>, rule: RowRule, parameters: StagedIssue['parameters'] = {}): void {
    const source = this.#sources.get(field)
    this.#issues.push({
      line: this.#line,
      column_name: source?.column.header ?? null,
      value: source === undefined ? null : (this.#cells[source.column.column] ?? null),
      rule,
      parameters,
    })
  }

  /** True when an issue of the present row refuses it. */
  get refused(): boolean {
    return this.#issues.some(({ line, rule }) => line === this.#line && severityOf(rule) === 'reject')
  }

  /** A text of one line: trimmed, inner runs of spaces and line ends made one space. */
  text(field: ImportFieldId<Kind>): string | null {
    return this.#text(field, (cell) => (spaces.test(cell) ? cell.replaceAll(/\s+/gu, ' ') : cell))
  }

  /** A reference: kept as it is but for spaces around it, with leading zeros and inner spaces. */
  reference(field: ImportFieldId<Kind>): string | null {
    return this.#text(field, (cell) => cell)
  }

  /** A text that may have several lines. */
  lines(field: ImportFieldId<Kind>): string | null {
    return this.#text(field, (cell) => cell.replaceAll('\r\n', '\n').replaceAll('\t', ' '))
  }

  amount(field: ImportFieldId<Kind>): bigint | null {
    const source = this.#filled(field)
    if (source === null || source.column.marks === null) return null
    const parsed = parseAmount(source.cell, source.column.marks, this.#currency)
    if (parsed.ok) return parsed.value
    this.#noteAmount(field, parsed.error, source.column.marks.decimal)
    return null
  }

  /** True unless the row names another currency than that of the file. */
  inCurrency(field: ImportFieldId<Kind>): boolean {
    const source = this.#filled(field)
    if (source === null) return true
    const parsed = parseCurrency(source.cell)
    if (!parsed.ok) this.note(field, 'currency_unknown')
    else if (parsed.value !== this.#currency) {
      this.note(field, 'currency_differs', { found: parsed.value, expected: this.#currency })
    } else return true
    return false
  }

  date(field: ImportFieldId<Kind>): BusinessDate | null {
    const source = this.#filled(field)
    if (source === null || source.column.date_order === null) return null
    const parsed = parseDate(source.cell, source.column.date_order)
    if (parsed.ok) return parsed.value
    this.#noteDate(field, parsed.error, source.column)
    return null
  }

  /** A day on which something has happened: not after today. */
  pastDate(field: ImportFieldId<Kind>): BusinessDate | null {
    const date = this.date(field)
    if (date === null || date <= this.#today) return date
    this.note(field, 'date_in_future', { today: this.#today })
    return null
  }

  /** A moment at which something has happened: not after today. */
  pastDateTime(field: ImportFieldId<Kind>): DateTimeValue | null {
    const source = this.#filled(field)
    if (source === null || source.column.date_order === null) return null
    const parsed = parseDateTime(source.cell, source.column.date_order)
    if (!parsed.ok) {
      this.#noteDate(field, parsed.error, source.column)
      return null
    }
    if (parsed.value.date <= this.#today) return parsed.value
    this.note(field, 'date_in_future', { today: this.#today })
    return null
  }

  flag(field: ImportFieldId<Kind>): boolean | null {
    const source = this.#filled(field)
    if (source === null) return null
    const flag = readFlag(source.cell)
    if (flag === null) this.note(field, 'not_yes_or_no')
    return flag
  }

  choice(field: ImportFieldId<Kind>): string | null {
    const source = this.#filled(field)
    if (source === null) return null
    const value = readChoice(source.field, source.cell)
    if (value === null) {
      this.note(field, 'unknown_choice', { choices: source.field.choices?.map((choice) => choice.value) ?? [] })
    }
    return value
  }

  integer(field: ImportFieldId<Kind>, minimum: number, maximum: number): number | null {
    const source = this.#filled(field)
    if (source === null) return null
    // Spreadsheets write 30 as 30.0 or 30,00, and a percentage with its sign.
    const digits = /^([+-]?\d{1,9})(?:[.,]0+)?\s?%?$/u.exec(source.cell)?.[1]
    if (digits === undefined) this.note(field, 'not_a_number')
    else if (Number(digits) < minimum || Number(digits) > maximum) {
      this.note(field, 'number_out_of_range', { minimum, maximum })
    } else return Number(digits)
    return null
  }

  #text(field: ImportFieldId<Kind>, clean: (cell: string) => string): string | null {
    const source = this.#filled(field)
    if (source === null) return null
    const text = clean(source.cell.normalize('NFC'))
    const maximum = source.field.maximum_length ?? text_length_default
    if (control.test(text)) this.note(field, 'control_character')
    else if (text.length > maximum) this.note(field, 'text_too_long', { length: text.length, maximum })
    else return text
    return null
  }

  #filled(field: ImportFieldId<Kind>): { cell: string; column: ReadableColumn; field: ImportField } | null {
    const source = this.#sources.get(field)
    if (source === undefined) return null
    const cell = (this.#cells[source.column.column] ?? '').trim()
    if (cell !== '') return { cell, ...source }
    if (source.field.required) this.note(field, 'required_missing')
    return null
  }

  #noteAmount(field: ImportFieldId<Kind>, error: AmountError, decimal: string): void {
    switch (error.code) {
      case 'empty':
      case 'not_a_number':
        return this.note(field, 'not_an_amount')
      case 'ambiguous_mark':
      case 'misplaced_grouping':
        return this.note(field, 'amount_mark_unclear', { decimal })
      case 'other_currency':
        return this.note(field, 'currency_differs', { found: error.sign, expected: this.#currency })
      case 'too_many_decimals':
        return this.note(field, 'too_many_decimals', { maximum: error.maximum, currency: this.#currency })
      case 'too_large':
        return this.note(field, 'amount_too_large')
    }
  }

  #noteDate(field: ImportFieldId<Kind>, error: DateError, column: ReadableColumn): void {
    switch (error.code) {
      case 'empty_date':
      case 'unreadable_date':
      case 'unreadable_time':
      case 'time_with_zone':
        return this.note(field, 'not_a_date', { example: exampleDate(column) })
      case 'impossible_date':
        return this.note(field, 'impossible_date')
      case 'year_out_of_range':
        return this.note(field, 'date_out_of_range')
      case 'other_date_order':
        return this.note(field, 'other_date_order', { order: column.date_order })
    }
  }
}

const text_length_default = 500
const spaces = /\s/u
// The tab and the line ends, which the cells of a spreadsheet may hold, are not among them.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

const exampleDate = ({ date_order }: ReadableColumn): string => {
  switch (date_order) {
    case 'day_month_year':
      return '31/12/2026'
    case 'month_day_year':
      return '12/31/2026'
    case 'year_month_day':
    case null:
      return '2026-12-31'
  }
}
