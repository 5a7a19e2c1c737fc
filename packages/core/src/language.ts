/** The languages of the product. Text that belongs to a rule is written in all of them, beside the rule. */
export const languages = ['en', 'fr'] as const

/** A language of the product. */
export type Language = (typeof languages)[number]

/** One text in every language. */
export type Translated = Readonly<Record<Language, string>>
