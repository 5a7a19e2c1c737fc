import { readFileSync } from 'node:fs'
import path from 'node:path'
import { import_fields, kpis, measures } from '@quittance/core'

type Language = 'en' | 'fr'

/** One text of the screens in both languages. */
type Translated = Readonly<Record<Language, string>>

const other = { en: 'fr', fr: 'en' } as const satisfies Record<Language, Language>

/** Tells of a text on a screen in `language` whether it is one of the other language's. */
export const foreignTexts = (language: Language): ((text: string) => boolean) => {
  const all = [...screenMessages(), ...coreTexts()]
  const own = new Set(all.map((message) => message[language]))
  const messages = all.filter(({ en, fr }) => en !== fr)
  const foreign = messages.map((message) => message[other[language]]).filter((text) => !own.has(text))
  const whole = new Set(foreign.filter((text) => !isPattern(text)))
  const patterns = foreign.filter(isPattern).flatMap((text) => toPattern(text) ?? [])
  return (text) => whole.has(text) || patterns.some((pattern) => pattern.test(text))
}

/** The catalogues of the dashboard; the English text is the name of a message. */
const screenMessages = (): Translated[] => {
  const file = path.join(import.meta.dirname, '../../dashboards/backoffice/src/locales/fr.po')
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .slice(1)
    .flatMap((entry) => {
      const en = poText(entry, 'msgid')
      const fr = poText(entry, 'msgstr')
      return en === '' || fr === '' ? [] : [{ en, fr }]
    })
}

const poText = (entry: string, keyword: 'msgid' | 'msgstr'): string => {
  const found = new RegExp(`^${keyword} (?<lines>"[^\\n]*"(?:\\n"[^\\n]*")*)$`, 'mu').exec(entry)
  const lines = found?.groups?.['lines']?.split('\n') ?? []
  return lines.map((line): string => JSON.parse(line) as string).join('')
}

/** The names that the shared rules carry in both languages. */
const coreTexts = (): Translated[] => [
  ...Object.values(kpis).map(({ text }) => ({ en: text.en.title, fr: text.fr.title })),
  ...Object.values(measures).map(({ text }) => ({ en: text.en.title, fr: text.fr.title })),
  ...Object.values(import_fields).flatMap((fields) => fields.map(({ label }) => ({ en: label.en, fr: label.fr }))),
]

const isPattern = (text: string): boolean => /[{<]/u.test(text)

/** A message with values in it; none when its own words are too few to tell a language by. */
const toPattern = (text: string): RegExp | null => {
  // Plural forms are a language of their own; their words stand in the other messages too.
  if (/, (?:plural|select)/u.test(text)) return null
  const words = text.split(/\{\w+\}|<\/?\d+\/?>/u)
  if (words.join('').replaceAll(/[^\p{L}]/gu, '').length < 6) return null
  return new RegExp(
    `^${words.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('.*')}$`,
    'u',
  )
}
