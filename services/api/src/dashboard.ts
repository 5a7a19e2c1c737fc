import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type RequestHandler, type Response } from 'express'

const immutable = 'public, max-age=31536000, immutable'

/** Where the built dashboard lies, seen from this file in src or dist. */
const builtDashboard = path.resolve(import.meta.dirname, '../../../dashboards/backoffice/dist')

/** Serves the built dashboard; any address that names no file is a page of the application. */
export const serveDashboard = (folder: string = builtDashboard): RequestHandler[] => {
  const page = path.join(folder, 'index.html')
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, file) => {
      // Built assets carry their hash in the name; everything else may change with the next version.
      response.setHeader('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? immutable : 'no-cache')
    },
  })
  const application: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    if (path.extname(request.path) !== '') return next()
    sendPage(response, page)
  }
  return [files, application]
}

const sendPage = (response: Response, page: string): void => {
  if (!existsSync(page)) {
    response.status(503).type('text/plain').send('The dashboard has not been built: run npm start, or pnpm build.\n')
    return
  }
  response.setHeader('cache-control', 'no-cache')
  response.sendFile(page)
}
