import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** English is the language of the source; French must be complete (`lingui check`, and the build fails otherwise). */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr'],
  catalogs: [{ path: 'src/locales/{locale}', include: ['src'], exclude: ['**/*.test.*', '**/*.generated.ts'] }],
  orderBy: 'messageId',
  // A line moved in a screen must not make every catalogue stale.
  format: formatter({ lineNumbers: false }),
})
