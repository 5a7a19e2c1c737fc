import { readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import type { XlsxCell, XlsxSheet } from './cell.js'
import { sheetXml } from './sheet.js'
import { XlsxStyles } from './styles.js'
import { writeXlsx } from './write-xlsx.js'

const properties = { title: 'T & <T>', author: 'A', created_at: new Date('2026-01-31T12:34:56Z') }

const sheetOf = (
  name: string,
  cells: readonly (readonly XlsxCell[])[],
  total: XlsxSheet['total'] = null,
): XlsxSheet => ({
  name,
  columns: (cells[0] ?? []).map((_, position) => ({ title: `C${position}`, width: 12, align: 'left' })),
  rows: (async function* () {
    yield* cells
  })(),
  total,
  filtered: true,
})

const bytesOf = async (sheets: readonly XlsxSheet[]): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(writeXlsx(sheets, properties)))

const text = (value: string): XlsxCell => ({ kind: 'text', text: value })
const number = (decimal: string): XlsxCell => ({ kind: 'number', decimal, format: '#,##0.00' })

describe('writeXlsx', () => {
  it('is read back by another reader: numbers as numbers, days as days, text as text', async () => {
    const awkward = ['=1+1', '+1', '-1', '@x', ' a ', 'é & <b> "q"', '_x0041_', 'a\u0001b', 'l1\nl2', '\ud800x', '']
    const workbook = await readXlsx(
      await bytesOf([
        sheetOf(
          'One',
          [[number('-1234.56'), { kind: 'date', date: '2026-02-28', format: 'yyyy-mm-dd' }, null, text('x')]],
          [number('9007199254740.93')],
        ),
        sheetOf(
          'Two',
          awkward.map((value) => [text(value)]),
        ),
      ]),
    )
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['One', 'Two'])
    const [one, two] = workbook.sheets
    expect(one?.rows[0]?.slice(0, 4)).toEqual(['C0', 'C1', 'C2', 'C3'])
    expect(one?.rows[1]?.[0]).toBe(-1234.56)
    expect(one?.rows[1]?.[1]).toEqual(new Date('2026-02-28T00:00:00Z'))
    expect(one?.rows[1]?.[3]).toBe('x')
    expect(one?.rows[3]?.[0]).toBe(9007199254740.93)
    const read = two?.rows.slice(1).map((row) => row[0] ?? '') ?? []
    expect(read.slice(0, 6)).toEqual(awkward.slice(0, 6))
    expect(read[8]).toBe('l1\nl2')
  })

  it('writes no formula whatever the text', async () => {
    const styles = new XlsxStyles()
    const corpus = ['=cmd|"/c calc"!A1', '=HYPERLINK("http://x")', '@SUM(1)', '+1+1', '-2+3', '\t=1', '＝1']
    const rows = {
      iterator: sheetOf(
        'x',
        corpus.map((one) => [text(one)]),
      ).rows[Symbol.asyncIterator](),
      ended: false,
    }
    const sheet = sheetOf('x', [[null]])
    const xml = Buffer.concat(await Array.fromAsync(sheetXml(sheet, rows, styles))).toString()
    expect(xml).not.toContain('<f')
    expect(xml.match(/t="inlineStr"/gu)).toHaveLength(corpus.length + 1)
    expect(xml).toContain('state="frozen"')
    expect(xml).toContain(`<autoFilter ref="A1:A${corpus.length + 1}"/>`)
    expect(styles.xml()).toContain('quotePrefix="1"')
  })

  it('goes on to a further sheet where one is full, and gives none a name that another has', async () => {
    const rows = {
      iterator: sheetOf('x', [[number('1')], [number('2')], [number('3')]]).rows[Symbol.asyncIterator](),
      ended: false,
    }
    const sheet = sheetOf('x', [[null]], [number('6')])
    const first = Buffer.concat(await Array.fromAsync(sheetXml(sheet, rows, new XlsxStyles(), 2))).toString()
    expect(rows.ended).toBe(false)
    const second = Buffer.concat(await Array.fromAsync(sheetXml(sheet, rows, new XlsxStyles(), 2))).toString()
    expect([first.match(/<v>\d<\/v>/gu), second.match(/<v>\d<\/v>/gu)]).toEqual([
      ['<v>1</v>', '<v>2</v>'],
      ['<v>3</v>', '<v>6</v>'],
    ])
    const workbook = await readXlsx(await bytesOf(['A/B', 'a b', 'A B'].map((name) => sheetOf(name, [[text('x')]]))))
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['A B', 'a b (2)', 'A B (3)'])
  })
})
