import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type RequestHandler, type Response } from 'express'

const immutable = 'public, max-age=31536000, immutable'
const page = 'index.html'

/** Where the built dashboard lies, seen from this file in src or dist. */
export const builtDashboard = path.resolve(import.meta.dirname, '../../../dashboards/backoffice/dist')

/** Serves the built dashboard; any address that could be a page of the application answers with its one document. */
export const serveDashboard = (folder: string = builtDashboard): RequestHandler[] => {
  const assets = path.join(path.resolve(folder), 'assets', path.sep)
  const files = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response, file) => {
      // Built assets carry their hash in the name; everything else may change with the next version.
      response.setHeader('cache-control', file.startsWith(assets) ? immutable : 'no-cache')
    },
  })
  const application: RequestHandler = (request, response, next) => {
    const asked = request.method === 'GET' || request.method === 'HEAD'
    if (!asked || !isPage(request.path) || request.accepts('html') === false) return next()
    sendPage(response, folder)
  }
  return [files, application]
}

/** Neither a file that is missing, nor an address that no application would make. */
const isPage = (address: string): boolean => {
  try {
    const decoded = decodeURIComponent(address)
    return !/[\0\\]|\/\.|\.[^/]*$/.test(decoded)
  } catch {
    return false
  }
}

const sendPage = (response: Response, folder: string): void => {
  if (!existsSync(path.join(folder, page))) {
    response.status(503).type('text/plain').send('The dashboard has not been built: run npm start, or pnpm build.\n')
    return
  }
  // Given as a root, the folder may lie below one whose name begins with a dot.
  response.sendFile(page, { root: folder, headers: { 'cache-control': 'no-cache' } })
}
