import { i18n } from '@lingui/core'
import { I18nProvider, useLingui } from '@lingui/react'
import { type ReactNode, useEffect, useState } from 'react'
import { type Language, languageTag, preferredLanguage } from './language.js'
import { showMessages } from './messages.js'

const storage_key = 'quittance-language'

/** Loads a language and shows the whole application in it. Remembered on this machine for the sign-in page. */
export async function activateLanguage(language: Language): Promise<void> {
  await showMessages(language)
  document.documentElement.lang = language
  window.localStorage.setItem(storage_key, language)
}

/** The language to start with: the last one chosen here, else the browser's. */
export function startingLanguage(): Language {
  return preferredLanguage([window.localStorage.getItem(storage_key) ?? '', ...navigator.languages])
}

/** The language on the screen and the BCP 47 tag that numbers and dates are written with. */
export function useLocale(): { language: Language; tag: string } {
  const { i18n: active } = useLingui()
  const language = preferredLanguage([active.locale])
  return { language, tag: languageTag(language) }
}

/** Gives the application its messages; nothing is shown before the first catalogue is there. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    void activateLanguage(startingLanguage()).then(() => setReady(true))
  }, [])
  if (!ready) return null
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}
