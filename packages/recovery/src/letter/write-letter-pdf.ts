import { formatIban } from '@quittance/core'
import type { Content, TableCell } from 'pdfmake'
import { pdfMaker } from '../pdf/pdf-maker.js'
import { ink, quiet_ink, rule_colour } from '../report-document/pdf/pdf-palette.js'
import { pdfText } from '../report-document/pdf/pdf-text.js'
import { type ComposedLetter, totalOf } from './compose-letter.js'
import { letterWord } from './letter-words.js'
import { referenceLines } from './reference-lines.js'
import { amountText, longDay, shortDay } from './write-letter-words.js'

/** Points of a millimetre. */
const mm = 72 / 25.4
const side = 20 * mm
const page_width = 210 * mm
/**
 * Where a window envelope of format DL shows the address of an A4 sheet folded in three, as French post has it (NF Z
 * 10-011 for its lines): a field of 85 by 33 mm, 110 mm from the left and 55 mm from the top. Nothing else stands in it.
 */
const address_field = { x: 110 * mm, y: 55 * mm, width: 85 * mm }
/** Where the text begins: below the window and the first fold. */
const text_top = 100 * mm

/** A letter on A4 paper, with all that the layout adds to it; its fonts are in the file. */
export const writeLetterPdf = async (letter: ComposedLetter, created_at: Date): Promise<Buffer> => {
  const { language, letterhead, subject, reference } = letter
  return await pdfMaker
    .createPdf({
      pageSize: 'A4',
      pageMargins: [side, 18 * mm, side, 24 * mm],
      info: {
        title: `${subject} – ${reference}`,
        author: letterhead.legal_name,
        creator: 'Quittance',
        creationDate: created_at,
      },
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
      displayTitle: true,
      content: [
        ...head(letter),
        ...text(letter),
        ...account(letter),
        ...payment(letter),
        ...signature(letter),
        ...law(letter),
      ],
      footer: (page: number, count: number): Content => ({
        margin: [side, 6],
        fontSize: 7,
        color: quiet_ink,
        columns: [
          { text: pdfText(footLine(letter)), width: '*' },
          {
            text: `${reference} · ${letterWord('page', language)} ${page} ${letterWord('of', language)} ${count}`,
            width: 'auto',
            alignment: 'right',
          },
        ],
      }),
      defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2, color: ink },
    })
    .getBuffer()
}

const footLine = ({ letterhead }: ComposedLetter): string =>
  [letterhead.legal_name, letterhead.registration, letterhead.address.replaceAll('\n', ', ')]
    .filter((part) => part !== null && part !== '')
    .join(' · ')

const head = ({ letterhead, recipient, language, dated_on }: ComposedLetter): Content[] => [
  {
    absolutePosition: { x: side, y: 18 * mm },
    stack: [
      { text: pdfText(letterhead.legal_name), fontSize: 13, bold: true },
      { text: letterWord('amicable', language), fontSize: 8, color: quiet_ink, margin: [0, 0, 0, 4] },
      ...[letterhead.address, letterhead.phone, letterhead.email]
        .filter((line) => line !== null && line !== '')
        .map((line) => ({ text: pdfText(line ?? ''), fontSize: 8.5 })),
    ],
  },
  {
    absolutePosition: { x: address_field.x, y: address_field.y + 3 * mm },
    columns: [{ width: address_field.width, text: recipient.map((line) => pdfText(line)).join('\n'), fontSize: 10 }],
  },
  {
    absolutePosition: { x: side, y: text_top - 10 * mm },
    columns: [{ width: page_width - 2 * side, text: pdfText(longDay(dated_on, language)), alignment: 'right' }],
  },
]

const text = (letter: ComposedLetter): Content[] => [
  {
    margin: [0, text_top - 18 * mm, 0, 8],
    fontSize: 8.5,
    table: {
      widths: ['auto', '*'],
      body: referenceLines({ ...letter, creditor_name: letter.creditor.name }).map(([label, value]) => [
        { text: pdfText(label), color: quiet_ink },
        { text: pdfText(value) },
      ]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 1,
    },
  },
  { text: pdfText(`${letterWord('subject', letter.language)} : ${letter.subject}`), bold: true, margin: [0, 0, 0, 8] },
  ...letter.body
    .split(/\n{2,}/u)
    .map((paragraph): Content => ({ text: pdfText(paragraph), margin: [0, 0, 0, 6], alignment: 'left' })),
]

const account = ({ sums, currency, language }: ComposedLetter): Content[] => {
  if (sums.length === 0 || currency === null) return []
  const word = (name: Parameters<typeof letterWord>[0]): string => letterWord(name, language)
  const amount = (minor: bigint, bold = false): TableCell => ({
    text: pdfText(amountText(minor, currency, language)),
    alignment: 'right',
    noWrap: true,
    bold,
  })
  const heading = (name: Parameters<typeof letterWord>[0], right = false): TableCell => ({
    text: word(name),
    color: quiet_ink,
    alignment: right ? 'right' : 'left',
  })
  const total = totalOf(sums)
  const body: TableCell[][] = [
    [
      heading('basis'),
      heading('due'),
      heading('principal', true),
      heading('interest', true),
      heading('accessories', true),
      heading('total', true),
    ],
    ...sums.map((line) => [
      { text: pdfText(line.basis) },
      { text: line.due_on === null ? '–' : shortDay(line.due_on), noWrap: true },
      amount(line.principal_minor),
      amount(line.interest_minor),
      amount(line.accessories_minor),
      amount(totalOf([line]).all_minor),
    ]),
    [
      { text: word('all'), bold: true },
      '',
      amount(total.principal_minor, true),
      amount(total.interest_minor, true),
      amount(total.accessories_minor, true),
      amount(total.all_minor, true),
    ],
  ]
  return [
    {
      margin: [0, 4, 0, 8],
      fontSize: 8.5,
      table: { headerRows: 1, dontBreakRows: true, widths: ['*', 'auto', 'auto', 'auto', 'auto', 'auto'], body },
      layout: ruled,
    },
  ]
}

const ruled = {
  hLineWidth: (line: number, node: { table: { body: unknown[] } }) =>
    line === 1 || line >= node.table.body.length - 1 ? 0.7 : 0,
  vLineWidth: () => 0,
  hLineColor: () => rule_colour,
  paddingTop: () => 2,
  paddingBottom: () => 2,
  paddingLeft: (column: number) => (column === 0 ? 0 : 6),
  paddingRight: () => 0,
}

const payment = ({ sums, letterhead, case_reference, language }: ComposedLetter): Content[] => {
  if (sums.length === 0) return []
  const lines: (readonly [string, string])[] = [
    [letterWord('holder', language), letterhead.account_holder],
    ['IBAN', formatIban(letterhead.iban)],
    ...(letterhead.bic === null || letterhead.bic === '' ? [] : [['BIC', letterhead.bic] as const]),
    [letterWord('quote', language), case_reference],
  ]
  return [
    {
      unbreakable: true,
      margin: [0, 0, 0, 8],
      stack: [
        { text: letterWord('how_to_pay', language), bold: true, margin: [0, 0, 0, 2] },
        { text: pdfText(letterWord('transfer', language)), margin: [0, 0, 0, 2] },
        {
          table: {
            widths: ['auto', '*'],
            body: lines.map(([label, value]) => [{ text: pdfText(label), color: quiet_ink }, { text: pdfText(value) }]),
          },
          layout: {
            hLineWidth: () => 0,
            vLineWidth: () => 0,
            paddingLeft: () => 0,
            paddingTop: () => 0,
            paddingBottom: () => 1,
          },
        },
      ],
    },
  ]
}

const signature = ({ letterhead, agent_name }: ComposedLetter): Content[] => [
  {
    unbreakable: true,
    margin: [0, 2, 0, 10],
    stack: [agent_name ?? letterhead.signatory ?? '', letterhead.legal_name]
      .filter((line) => line !== '')
      .map((line) => pdfText(line)),
  },
]

const oneLine = (address: string): string => address.split('\n').join(', ')

const law = ({ law: legal_text, creditor, letterhead, language }: ComposedLetter): Content[] => {
  const word = (name: Parameters<typeof letterWord>[0]): string => pdfText(letterWord(name, language))
  if (legal_text === null) return [{ text: word('data'), fontSize: 7.5, color: quiet_ink }]
  return [
    {
      fontSize: 8,
      stack: [
        { text: word('mandatory'), bold: true, margin: [0, 0, 0, 2] },
        {
          text: pdfText(
            `${letterhead.legal_name}, ${oneLine(letterhead.address)}, ${letterWord('collector', language)}.`,
          ),
        },
        { text: pdfText(`${letterWord('creditor', language)} : ${creditor.name}, ${oneLine(creditor.address)}.`) },
        { text: word('no_costs'), margin: [0, 0, 0, 3] },
        { text: `${word('law')} :` },
        ...legal_text.paragraphs.map((paragraph): Content => ({
          text: pdfText(`« ${paragraph} »`),
          italics: true,
          margin: [0, 0, 0, 2],
        })),
        { text: word('data'), color: quiet_ink, margin: [0, 3, 0, 0] },
      ],
    },
  ]
}
