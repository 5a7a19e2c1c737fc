import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { splitMessages } from './messages/plugin.js'
import { trustedDocuments } from './trusted-documents/plugin.js'

/** Where the API of the developer listens; the browser then sees one origin, as in production. */
const api = process.env['QUITTANCE_API_URL'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [lingui({ macroTransform: true, failOnCompileError: true }), splitMessages(), react(), trustedDocuments()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2023', sourcemap: true, manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: {
    proxy: { '/graphql': api, '/imports': api, '/exports': api, '/letters': api, '/health': api, '/sign-in/oidc': api },
  },
})
