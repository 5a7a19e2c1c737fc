import { exportRefusalMessage, openExport } from '@quittance/recovery/commands'
import type { Services } from '@quittance/recovery/services'
import { Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sendError } from './error-answer.js'
import { actorFor } from './route-actor.js'

/** Reports as files, beside GraphQL because they stream. */
export const exportRoutes = (services: Services): Router => {
  const router = Router()
  router.get('/:id', async (request, response) => {
    const actor = await actorFor(services, request, response, 'read_export')
    if (!actor.ok) return sendError(response, actor.error)
    const opened = await openExport(services, actor.value, String(request.params['id']))
    if (!opened.ok) {
      const message = exportRefusalMessage(opened.error, actor.value.locale)
      return sendError(response, { status: 404, code: 'NOT_FOUND', message })
    }
    const { file_name, media_type, size_bytes, bytes } = opened.value
    // Downloaded and never shown in place: nothing in a file runs in the product's own origin.
    response
      .attachment(file_name)
      .type(media_type)
      .set({ 'cache-control': 'no-store', 'content-length': String(size_bytes) })
    if (request.method === 'HEAD') response.end()
    else await pipeline(Readable.from(bytes, { objectMode: false }), response)
  })
  return router
}
