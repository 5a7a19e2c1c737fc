/** The languages of the screens. */
export const languages = ['en', 'fr'] as const

/** One of the languages of the screens. */
export type Language = (typeof languages)[number]

/** The first of `wanted` (BCP 47 tags, best first) that we speak; English when none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = languages.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (known) return known
  }
  return 'en'
}

/** The tag that numbers and dates are written with: European conventions in both languages. */
export function languageTag(language: Language): string {
  switch (language) {
    case 'en':
      return 'en-GB'
    case 'fr':
      return 'fr-FR'
  }
}
