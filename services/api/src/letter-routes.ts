import { openLetter } from '@quittance/recovery/commands'
import { messageIn } from '@quittance/recovery/graphql'
import type { Services } from '@quittance/recovery/services'
import { Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sendError } from './error-answer.js'
import { actorFor } from './route-actor.js'

/** Letters as PDF, beside GraphQL because they stream. */
export const letterRoutes = (services: Services): Router => {
  const router = Router()
  router.get('/:id', async (request, response) => {
    const actor = await actorFor(services, request, response, 'read_case')
    if (!actor.ok) return sendError(response, actor.error)
    const opened = await openLetter(services, actor.value, String(request.params['id']))
    if (opened === null) {
      const message = messageIn(actor.value.locale).letter_not_found
      return sendError(response, { status: 404, code: 'NOT_FOUND', message })
    }
    // Downloaded and never shown in place: nothing in a file runs in the product's own origin.
    response
      .attachment(opened.file_name)
      .type('application/pdf')
      .set({ 'cache-control': 'no-store', 'content-length': String(opened.size_bytes) })
    if (request.method === 'HEAD') response.end()
    else await pipeline(Readable.from(opened.bytes, { objectMode: false }), response)
  })
  return router
}
