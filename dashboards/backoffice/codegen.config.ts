import type { CodegenConfig } from '@graphql-codegen/cli'

/** The scalars as they travel: text. Components parse amounts with `src/ui/money.tsx`, where exactness matters. */
const scalars = { BigInt: 'string', BusinessDate: 'string', Instant: 'string', ID: 'string' }

const shared = { scalars, enumsAsTypes: true, useTypeImports: true, importExtension: '.js', strictScalars: true }

/**
 * Typed documents beside the `.graphql` file that declares them; fragments are masked, so a component sees only
 * the fields it asked for.
 */
const config: CodegenConfig = {
  schema: '../../packages/recovery/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/app/schema.generated.ts': { plugins: ['typescript'], config: shared },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { baseTypesPath: 'app/schema.generated.ts', extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...shared,
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        // Apollo Client asks for `__typename` by itself, except on the root.
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        documentNodeImport: '@apollo/client#TypedDocumentNode',
      },
    },
  },
}

export default config
