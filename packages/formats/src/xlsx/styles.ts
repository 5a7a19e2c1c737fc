import { xmlText } from './xml.js'

/** How a cell looks. */
export interface XlsxStyle {
  /** Format code of Excel, or null for the general one. */
  readonly format: string | null
  readonly weight: 'normal' | 'strong' | 'heading'
  readonly align: 'left' | 'right'
  /** Keeps the text text when somebody edits the cell. */
  readonly quoted: boolean
}

/** Codes below are Excel's own. */
const first_format_id = 164

/** Collects the styles that a workbook uses; each gets the number by which cells name it. Number 0 is the plain one. */
export class XlsxStyles {
  readonly #styles = new Map<string, { readonly id: number; readonly style: XlsxStyle }>()
  readonly #formats = new Map<string, number>()

  constructor() {
    this.idOf({ format: null, weight: 'normal', align: 'left', quoted: false })
  }

  idOf(style: XlsxStyle): number {
    const key = `${style.weight} ${style.align} ${style.quoted} ${style.format}`
    const known = this.#styles.get(key)
    if (known) return known.id
    const id = this.#styles.size
    this.#styles.set(key, { id, style })
    if (style.format !== null && !this.#formats.has(style.format)) {
      this.#formats.set(style.format, first_format_id + this.#formats.size)
    }
    return id
  }

  /** The part of the workbook that describes them. */
  xml(): string {
    const formats = [...this.#formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`)
    const cells = [...this.#styles.values()].map(({ style }) => this.#cell(style))
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`
    }${fixed}<cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`
  }

  #cell({ format, weight, align, quoted }: XlsxStyle): string {
    const format_id = format === null ? 0 : (this.#formats.get(format) ?? 0)
    const font = weight === 'normal' ? 0 : 1
    const [fill, border] = weight === 'heading' ? [2, 1] : weight === 'strong' ? [0, 2] : [0, 0]
    const wrap = weight === 'heading' ? ' wrapText="1"' : ''
    return `<xf numFmtId="${format_id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${
      quoted ? ' quotePrefix="1"' : ''
    } applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="top"${wrap}/></xf>`
  }
}

/** The first two fills are Excel's own, whatever is written. */
const fixed = `<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECEFF3"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF57606A"/></bottom><diagonal/></border><border><left/><right/><top style="thin"><color rgb="FF57606A"/></top><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`
