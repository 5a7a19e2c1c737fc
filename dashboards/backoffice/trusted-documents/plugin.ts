import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { collectDocuments } from './collect.js'

const virtual = 'virtual:document-ids'

/**
 * Where a build leaves its manifest, in the folder of the build. The API reads it and answers these documents alone; its
 * name begins with a dot, so that it is never served.
 */
const manifest = '.trusted-documents.json'

/**
 * Gives the dashboard the ids of its documents and the API their texts. Both come from one build: neither is fetched, and
 * neither can be of another version. While developing there are no ids, and the texts themselves are sent.
 */
export const trustedDocuments = (): Plugin => {
  let folder = ''
  let output = ''
  let building = false
  return {
    name: 'trusted-documents',
    configResolved: ({ root, build, command }) => {
      folder = path.join(root, 'src')
      output = path.join(root, build.outDir)
      building = command === 'build'
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => {
      if (id !== `\0${virtual}`) return null
      const ids = building ? Object.fromEntries(collectDocuments(folder).map((found) => [found.name, found.id])) : {}
      return `export const documentIds = ${JSON.stringify(ids)}`
    },
    writeBundle: () => {
      const documents = Object.fromEntries(collectDocuments(folder).map(({ id, text }) => [id, text]))
      mkdirSync(output, { recursive: true })
      writeFileSync(path.join(output, manifest), `${JSON.stringify(documents, null, 2)}\n`)
    },
  }
}
