import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { collectDocuments, type TrustedDocument } from './collect.js'
import { withDocumentIds } from './document-ids.js'

/**
 * Where a build leaves its manifest, in the folder of the build. The API reads it and answers these documents alone; its
 * name begins with a dot, so that it is never served.
 */
const manifest = '.trusted-documents.json'

/**
 * Gives each document of the dashboard its id and the API their texts. Both come from one build: neither is fetched, and
 * neither can be of another version. While developing there are no ids, and the texts themselves are sent.
 */
export const trustedDocuments = (): Plugin => {
  let folder = ''
  let output = ''
  let documents: readonly TrustedDocument[] = []
  return {
    name: 'trusted-documents',
    apply: 'build',
    // The documents are looked for as they were generated.
    enforce: 'pre',
    configResolved: ({ root, build }) => {
      folder = path.join(root, 'src')
      output = path.join(root, build.outDir)
    },
    buildStart: () => {
      documents = collectDocuments(folder)
    },
    transform: {
      filter: { id: /\.generated\.ts$/ },
      handler: (code) => ({ code: withDocumentIds(code, documents), map: null }),
    },
    writeBundle: () => {
      const texts = Object.fromEntries(documents.map(({ id, text }) => [id, text]))
      mkdirSync(output, { recursive: true })
      writeFileSync(path.join(output, manifest), `${JSON.stringify(texts, null, 2)}\n`)
    },
  }
}
