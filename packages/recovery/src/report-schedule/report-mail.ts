import type { Language } from '@quittance/core'
import type { MailContent } from '../mail/mail-layout.js'
import {
  mailButton,
  mailCell,
  mailHeading,
  mailLink,
  mailNote,
  mailPage,
  mailTable,
  mailText,
  mailTitle,
} from '../mail/mail-html.js'
import type {
  DocumentFigure,
  DocumentValue,
  FigureBlock,
  ReportDocument,
  TableBlock,
} from '../report-document/report-document.js'
import { writeDay, writeInstant, writeValue } from '../report-document/write-value.js'
import { mailWord, whySent } from './report-mail-words.js'

/** What stands around the report in its e-mail. */
export type ReportMail = {
  readonly schedule_name: string
  /** Null where the recipient is the owner. */
  readonly owner_name: string | null
  readonly agency_name: string
  /** Rows of each table that stand in the e-mail. */
  readonly body_rows: number
  readonly file_names: readonly string[]
  /** True when the files were left out because of their size. */
  readonly too_large: boolean
  readonly is_test: boolean
  readonly report_address: string
  readonly stop_address: string
}

/** A part of the e-mail in its two forms. */
type Part = { readonly html: string; readonly text: string }

/** Writes a report as an e-mail: its figures and the first rows of its tables, as HTML and as plain text. */
export const reportMail = async (document: ReportDocument, mail: ReportMail): Promise<MailContent> => {
  const { language, as_of, title } = document
  const day = writeDay(as_of, language)
  const test = mail.is_test ? `[${mailWord('test', language)}] ` : ''
  const subject = `${test}${mail.schedule_name} · ${day}`
  const blocks: Part[] = []
  for (const block of document.blocks)
    blocks.push(
      block.kind === 'figures' ? figurePart(block, language) : await tablePart(block, language, mail.body_rows),
    )
  const parts = [
    headPart(document, mail, title),
    ...blocks,
    ...notesPart(document),
    ...filePart(mail, language),
    footPart(document, mail),
  ]
  return {
    subject,
    html: mailPage(
      language,
      subject,
      parts.map(({ html }) => html),
    ),
    text: `${parts.map(({ text }) => text).join('\n\n')}\n`,
  }
}

const headPart = (document: ReportDocument, mail: ReportMail, title: string): Part => {
  const { language, owner, as_of, filters } = document
  const lines = [
    `${title} · ${owner} · ${mailWord('as_of', language)} ${writeDay(as_of, language)}`,
    ...filters.map(({ label, value }) => `${label}${colon(language)}${value}`),
  ]
  return {
    html: mailTitle(mail.schedule_name) + lines.map(mailNote).join(''),
    text: [mail.schedule_name, ...lines].join('\n'),
  }
}

const figurePart = ({ title, figures }: FigureBlock, language: Language): Part => {
  const has_target = figures.some(({ target }) => target !== null)
  const comparison = figures.find(({ compared }) => compared !== null)?.compared?.comparison ?? null
  const head = [
    mailCell(mailWord('figure', language), { head: true }),
    mailCell(mailWord('value', language), { head: true, end: true }),
    ...(comparison === null ? [] : [mailCell(mailWord(`compared_${comparison}`, language), { head: true, end: true })]),
    ...(has_target ? [mailCell(mailWord('target', language), { head: true, end: true })] : []),
  ]
  const rows = figures.map((figure) => [
    mailCell(figure.title, {}),
    mailCell(writeValue(figure.value, language), { end: true, strong: true }),
    ...(comparison === null ? [] : [mailCell(comparedText(figure, language), { end: true })]),
    ...(has_target ? [mailCell(figure.target === null ? '' : writeValue(figure.target, language), { end: true })] : []),
  ])
  return {
    html: (title === '' ? '' : mailHeading(title)) + mailTable([head, ...rows]),
    text: [...(title === '' ? [] : [title]), ...figures.map((figure) => figureLine(figure, language))].join('\n'),
  }
}

const comparedText = ({ compared }: DocumentFigure, language: Language): string =>
  compared === null ? '' : writeValue(compared.value, language)

const figureLine = (figure: DocumentFigure, language: Language): string => {
  const { compared, target } = figure
  const beside = [
    ...(compared === null
      ? []
      : [
          `${mailWord(`compared_${compared.comparison}`, language)}${colon(language)}${writeValue(compared.value, language)}`,
        ]),
    ...(target === null ? [] : [`${mailWord('target', language)}${colon(language)}${writeValue(target, language)}`]),
  ]
  const value = `${figure.title}${colon(language)}${writeValue(figure.value, language)}`
  return beside.length === 0 ? value : `${value} (${beside.join(', ')})`
}

/** Numbers stand at the end of their column. */
const isNumber = (kind: DocumentValue['kind']): boolean => !['text', 'date', 'month', 'blank'].includes(kind)

const tablePart = async (block: TableBlock, language: Language, rows_maximum: number): Promise<Part> => {
  const { rows, has_more } = await firstRows(block, rows_maximum)
  const written = rows.map((row) => row.map((value) => writeValue(value, language)))
  const total = block.total?.map((value, position) =>
    position === 0 && value.kind === 'blank' ? mailWord('total', language) : writeValue(value, language),
  )
  const line = (texts: readonly string[], strong: boolean): string[] =>
    texts.map((text, position) => mailCell(text, { end: isNumber(block.columns[position]?.kind ?? 'text'), strong }))
  const head = block.columns.map(({ title, kind }) => mailCell(title, { head: true, end: isNumber(kind) }))
  const notes = [
    ...(rows.length === 0 && rows_maximum > 0 ? [mailWord('no_rows', language)] : []),
    ...(has_more ? [mailWord('more_rows', language)] : []),
  ]
  const lines = [...written, ...(total === undefined ? [] : [total])]
  return {
    html:
      (block.title === '' ? '' : mailHeading(block.title)) +
      mailTable([
        head,
        ...written.map((texts) => line(texts, false)),
        ...(total === undefined ? [] : [line(total, true)]),
      ]) +
      notes.map(mailNote).join(''),
    text: [
      ...(block.title === '' ? [] : [block.title]),
      block.columns.map(({ title }) => title).join(' | '),
      ...lines.map((texts) => texts.join(' | ')),
      ...notes,
    ].join('\n'),
  }
}

const firstRows = async (block: TableBlock, count: number) => {
  const rows: (readonly DocumentValue[])[] = []
  for await (const row of block.rows()) {
    if (rows.length === count) return { rows, has_more: true }
    rows.push(row)
  }
  return { rows, has_more: false }
}

const filePart = ({ file_names, too_large }: ReportMail, language: Language): Part[] => {
  if (too_large) return [asPart(mailWord('too_large', language))]
  if (file_names.length === 0) return []
  return [asPart(`${mailWord('attached', language)}${colon(language)}${file_names.join(', ')}`)]
}

const notesPart = ({ notes, language }: ReportDocument): Part[] => {
  if (notes.length === 0) return []
  const lines = notes.map(({ label, value }) => `${label}${colon(language)}${value}`)
  return [{ html: lines.map(mailNote).join(''), text: lines.join('\n') }]
}

const asPart = (text: string): Part => ({ html: mailText(text), text })

const footPart = ({ language, computed_at, time_zone }: ReportDocument, mail: ReportMail): Part => {
  const computed = writeInstant(computed_at, time_zone, language)
  const why = [
    language === 'fr' ? `Calculé le ${computed}.` : `Computed on ${computed}.`,
    whySent(mail.schedule_name, mail.owner_name, mail.agency_name, language),
  ]
  const open = mailWord('open_report', language)
  const stop = mailWord('stop', language)
  return {
    html: `${mailButton(open, mail.report_address)}<div style="height:16px;line-height:16px">&nbsp;</div>${why.map(mailNote).join('')}<p style="margin:0;font-size:12px;line-height:18px">${mailLink(stop, mail.stop_address)}</p>`,
    text: [`${open}\n${mail.report_address}`, ...why, `${stop}\n${mail.stop_address}`].join('\n\n'),
  }
}

/** French sets a narrow space before a colon. */
const colon = (language: Language): string => (language === 'fr' ? '\u202f: ' : ': ')
