import { escapeMarkup, type Language } from '@quittance/core'
import { mailNote, mailPage, mailText } from '../mail/mail-html.js'
import type { MailContent } from '../mail/mail-layout.js'
import { letterWord } from './letter-words.js'

/** What an e-mail to a debtor says beside the PDF that goes with it. */
export type LetterMail = {
  readonly language: Language
  readonly subject: string
  readonly body: string
  readonly agency_name: string
  /** What every letter refers to, as label and value. */
  readonly references: readonly (readonly [string, string])[]
}

/** An e-mail to a debtor as text and as HTML that loads nothing. The references are added here, whatever the template says. */
export const letterMail = ({ language, subject, body, agency_name, references }: LetterMail): MailContent => {
  const lines = references.map(([label, value]) => `${label} : ${value}`)
  const paragraphs = body.split(/\n{2,}/u)
  return {
    subject,
    text: `${[...paragraphs, agency_name, letterWord('amicable', language), lines.join('\n')].join('\n\n')}\n`,
    html: mailPage(language, subject, [
      ...paragraphs.map((paragraph) => `<p style="margin:0">${escapeMarkup(paragraph).replaceAll('\n', '<br>')}</p>`),
      `${mailText(agency_name)}${mailNote(letterWord('amicable', language))}`,
      lines.map(mailNote).join(''),
    ]),
  }
}
