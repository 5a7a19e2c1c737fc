import type { AmountMarks } from '@quittance/core'
import { type GroupingMark, type NumberMark, readNumberText } from './number-text.js'
import { type CellProof, cellProof } from './proof.js'

/** What the numbers of a whole column say about their marks. */
export interface NumberFinding {
  /** Cells that are a number with at least one decimal mark. */
  readable: number
  /** Cells among these made of figures only, and those that begin with a zero no number needs (identifiers do). */
  integers: number
  leading_zeros: number
  format: NumberFormatOutcome
}

/**
 * `decided`: `marks` are what core's `parseAmount` needs; `proof` is a cell that excludes the other decimal mark, null
 * when no cell has a point or a comma. `ambiguous`: all cells look like `1,234`, one thousand or one and a bit: a
 * person must choose. `contradictory`: one cell excludes the comma as decimal mark, another the point.
 */
export type NumberFormatOutcome =
  | { kind: 'decided'; marks: AmountMarks; proof: CellProof | null }
  | { kind: 'ambiguous'; code: 'ambiguous_number_format'; choices: AmountMarks[]; example: CellProof }
  | { kind: 'contradictory'; code: 'contradictory_number_formats'; proofs: NumberProof[] }

export interface NumberProof extends CellProof {
  /** The decimal mark the cell needs. */
  decimal: NumberMark
}

/** Watches the numbers of a column in constant memory; the marks are decided by all of them together. */
export class NumberEvidence {
  #readable = 0
  #integers = 0
  #leading_zeros = 0
  #ambiguous: CellProof | null = null
  readonly #excluded = new Map<NumberMark, CellProof>()
  readonly #groupings: Record<NumberMark, Set<GroupingMark>> = { '.': new Set(), ',': new Set() }

  /** Takes a trimmed, filled cell; true when it is a number. */
  add(text: string, line: number): boolean {
    const number = readNumberText(text)
    if (number === null) return false
    this.#readable++
    const { readings, has_point_or_comma } = number
    if (!has_point_or_comma) this.#noteInteger(text)
    for (const mark of ['.', ','] as const) {
      const reading = readings[mark]
      if (reading === false) this.#exclude(mark, text, line)
      else if (reading !== null) this.#groupings[mark].add(reading)
    }
    const both = readings['.'] !== false && readings[','] !== false
    if (has_point_or_comma && both) this.#ambiguous ??= cellProof(text, line)
    return true
  }

  #noteInteger(text: string): void {
    this.#integers++
    if (text.length > 1 && text.charCodeAt(0) === 48) this.#leading_zeros++
  }

  #exclude(mark: NumberMark, text: string, line: number): void {
    if (!this.#excluded.has(mark)) this.#excluded.set(mark, cellProof(text, line))
  }

  /** The finding over all cells added; null when none was a number. */
  finish(): NumberFinding | null {
    if (this.#readable === 0) return null
    const counts = { readable: this.#readable, integers: this.#integers, leading_zeros: this.#leading_zeros }
    return { ...counts, format: this.#outcome() }
  }

  #outcome(): NumberFormatOutcome {
    const not_point = this.#excluded.get('.')
    const not_comma = this.#excluded.get(',')
    if (not_point !== undefined && not_comma !== undefined) {
      const proofs: NumberProof[] = [
        { ...not_point, decimal: ',' },
        { ...not_comma, decimal: '.' },
      ]
      return { kind: 'contradictory', code: 'contradictory_number_formats', proofs }
    }
    if (not_point !== undefined) return { kind: 'decided', marks: this.#marks(','), proof: not_point }
    if (not_comma !== undefined) return { kind: 'decided', marks: this.#marks('.'), proof: not_comma }
    if (this.#ambiguous === null) return { kind: 'decided', marks: this.#marks('.'), proof: null }
    const choices = [this.#marks('.'), this.#marks(',')]
    return { kind: 'ambiguous', code: 'ambiguous_number_format', choices, example: this.#ambiguous }
  }

  /** A point or comma that groups must be declared; spaces and apostrophes can mean nothing else. */
  #marks(decimal: NumberMark): AmountMarks {
    const seen = this.#groupings[decimal]
    const grouping = ([decimal === '.' ? ',' : '.', ' ', "'"] as const).find((mark) => seen.has(mark)) ?? null
    return { decimal, grouping }
  }
}
