import { i18n, type Messages } from '@lingui/core'
import type { Language } from './language.js'

/** The part of the shell. */
const first_part = 'app/main'

/** What a developer sees: the whole catalogue at once. */
const whole = {
  en: () => import('../locales/en.po'),
  fr: () => import('../locales/fr.po'),
} satisfies Record<Language, () => Promise<{ messages: Messages }>>

/** The texts that have come, by language and by the part of the catalogue that brought them. */
const texts: Record<Language, Messages> = { en: {}, fr: {} }
const have: Record<Language, Set<string>> = { en: new Set(), fr: new Set() }

/** The parts that the screens need so far; the first one belongs to the shell. */
const needed = new Set<string>([first_part])
let active: Language | null = null

async function loadPart(language: Language, part: string): Promise<Messages> {
  if (import.meta.env.DEV) return (await whole[language]()).messages
  const address = `${import.meta.env.BASE_URL}${import.meta.env.MESSAGE_FOLDER}/${language}/${part}.json`
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const messages: Messages = await response.json()
  return messages
}

async function bring(language: Language, part: string): Promise<void> {
  Object.assign(texts[language], await loadPart(language, part))
  have[language].add(part)
}

/** Shows everything in a language, once the texts of all that has been loaded are there. */
export async function showMessages(language: Language): Promise<void> {
  // While some texts are on their way a screen may come to need others.
  for (let missing = missingIn(language); missing.length > 0; missing = missingIn(language))
    await Promise.all(missing.map((part) => bring(language, part)))
  active = language
  i18n.loadAndActivate({ locale: language, messages: texts[language] })
}

const missingIn = (language: Language): string[] => [...needed].filter((part) => !have[language].has(part))

/**
 * Waits for a file that is loaded when it is wanted, and for its texts. The build puts this around each such import;
 * texts that are added to the active language need no drawing, because nothing on the screen says them yet.
 * @public
 */
export async function withMessages<Module>(part: string, file: Promise<Module>): Promise<Module> {
  needed.add(part)
  const [module] = await Promise.all([file, bringActive(part)])
  return module
}

/** The language may be changed while the texts are on their way. */
async function bringActive(part: string): Promise<void> {
  if (active === null || have[active].has(part)) return
  await bring(active, part)
  await bringActive(part)
}
