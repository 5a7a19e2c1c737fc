import { describe, expect, it } from 'vitest'
import { sniffDialect } from './dialect.js'

describe('sniffDialect', () => {
  it.each([
    ['a;b\n1;2\n', { delimiter: ';', quote: '"', line_ending: 'lf', delimiter_line: false }],
    ['a,b\r\n1,2\r\n', { delimiter: ',', quote: '"', line_ending: 'crlf', delimiter_line: false }],
    ['a\tb\r1\t2\r', { delimiter: '\t', quote: '"', line_ending: 'cr', delimiter_line: false }],
    ['a|b\n"1|1"|2\n', { delimiter: '|', quote: '"', line_ending: 'lf', delimiter_line: false }],
    ["'a';'b'\n'1;2';'3'\n", { delimiter: ';', quote: "'", line_ending: 'lf', delimiter_line: false }],
    ["nom;ville\nd'Artagnan;L'Isle\n", { delimiter: ';', quote: '"', line_ending: 'lf', delimiter_line: false }],
    ['SEP=|\r\na|b\r\n', { delimiter: '|', quote: '"', line_ending: 'crlf', delimiter_line: true }],
    ['a;b;c\n1,2;3,4;5,6\n1,2;3,4;5,6\n', { delimiter: ';', quote: '"', line_ending: 'lf', delimiter_line: false }],
    ['Nom, prénom;Montant;Date\nDurand, Léa;15;x\n', { delimiter: ';' }],
    ['nom,note\n"a;b;c","d;e"\n"f\ng;h","i"\n', { delimiter: ',' }],
    ['seule\nune\n', { delimiter: ',' }],
  ])('%j', (head, dialect) => {
    expect(sniffDialect(head, true)).toMatchObject({ ok: true, dialect })
  })

  it('leaves out the last line of a head that is not the whole file', () => {
    expect(sniffDialect('a;b;c\n1,1;2,2;3', false)).toMatchObject({ ok: true, dialect: { delimiter: ';' } })
  })

  it('tells from the header alone when it is all there is', () => {
    expect(sniffDialect('a;b', true)).toMatchObject({ ok: true, dialect: { delimiter: ';' } })
  })

  it('names the delimiters nothing tells apart', () => {
    expect(sniffDialect('a,b;c\n1,2;3\n', true)).toEqual({
      ok: false,
      failure: { code: 'ambiguous_delimiter', line: 1, column: null, detail: { candidates: [';', ','] } },
    })
  })
})
