import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** French sets a space before some marks; one at which no line may break, however it was typed. */
const withoutBreaks = (text: string): string =>
  text
    .replaceAll(/ (?=[:%»])/gu, '\u00a0')
    .replaceAll(/ (?=[;?!])/gu, '\u202f')
    .replaceAll('« ', '«\u00a0')

// A line moved in a screen must not make every catalogue stale.
const po = formatter({ lineNumbers: false })

/** Writes catalogues as usual, the French one with its spaces set right. */
const spaced: typeof po = {
  ...po,
  serialize: (catalog, context) =>
    po.serialize(
      context.locale === 'fr'
        ? Object.fromEntries(
            Object.entries(catalog).map(([id, message]) => [
              id,
              message.translation === undefined
                ? message
                : { ...message, translation: withoutBreaks(message.translation) },
            ]),
          )
        : catalog,
      context,
    ),
}

/** English is the language of the source; French must be complete (`lingui check`, and the build fails otherwise). */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['**/*.test.*', '**/*.generated.ts'],
    },
  ],
  orderBy: 'messageId',
  format: spaced,
})
