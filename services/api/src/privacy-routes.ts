import { exportPlan, openPackage, subjectRequestMessage } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { type Request, type Response, Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sendError } from './error-answer.js'
import { actorFor } from './route-actor.js'

/** What is kept about a person, and what a night would do, as files: beside GraphQL because they stream. */
export const privacyRoutes = (services: Services): Router => {
  const router = Router()
  router.get('/subject-requests/:id/access.:part', async (request, response) => {
    const actor = await actorFor(services, request, response, 'export_subject')
    if (!actor.ok) return sendError(response, actor.error)
    const part = request.params['part'] === 'json' ? 'json' : 'html'
    const opened = await openPackage(services, actor.value, String(request.params['id']), part)
    if (!opened.ok) {
      const message = subjectRequestMessage(opened.error, actor.value.locale)
      return sendError(response, { status: 404, code: 'NOT_FOUND', message })
    }
    // Downloaded and never shown in place: a document about a person does not run in the product's own origin.
    response.attachment(opened.value.file_name).type(part).set('cache-control', 'no-store')
    await pipeline(Readable.from(opened.value.bytes, { objectMode: false }), response)
  })
  router.get('/retention/:day.csv', async (request, response) => {
    const actor = await actorFor(services, request, response, 'read_retention')
    if (!actor.ok) return sendError(response, actor.error)
    await sendPlan(services, actor.value, request, response)
  })
  return router
}

const sendPlan = async (services: Services, actor: Actor, request: Request, response: Response): Promise<void> => {
  const day = String(request.params['day'])
  const plan = await exportPlan(services, actor, day)
  if (!plan.ok) return sendError(response, { status: 404, code: 'NOT_FOUND', message: noSuchDay[actor.locale] })
  response.attachment(`retention-${day}.csv`).type('text/csv; charset=utf-8').set('cache-control', 'no-store')
  await pipeline(Readable.from(plan.value, { objectMode: false }), response)
}

const noSuchDay = {
  en: 'There is no such day: write it as 2026-01-31.',
  fr: 'Ce jour n’existe pas : écrivez-le comme 2026-01-31.',
} as const
