import type { Language } from '../language.js'
import { channelsOf, type LetterChannel, type LetterKind } from './letter-kind.js'
import { english_texts } from './default-texts.en.js'
import { french_texts } from './default-texts.fr.js'

/** What letters of a kind say: a line for the subject, and the text without what the layout adds. */
export type TemplateText = { readonly subject: string; readonly body: string }

/** The texts of a kind in one language; `sms` only for kinds that may go as a text message. */
export type DefaultTexts = Readonly<Record<LetterKind, TemplateText & { readonly sms?: string }>>

const texts: Readonly<Record<Language, DefaultTexts>> = { en: english_texts, fr: french_texts }

/**
 * The text that comes with the product, until an organisation writes its own; null where the kind does not go on this
 * way. The layout adds who writes for whom, references, sums, how to pay and the text of the law.
 */
export function defaultTemplate(kind: LetterKind, channel: LetterChannel, language: Language): TemplateText | null {
  if (!channelsOf(kind).includes(channel)) return null
  const { subject, body, sms } = texts[language][kind]
  if (channel !== 'sms') return { subject, body }
  return sms === undefined ? null : { subject: '', body: sms }
}
