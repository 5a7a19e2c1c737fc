import { isBusinessDate } from '@quittance/core'
import { auditCategories, auditOutcomes, auditTrailFile } from '@quittance/recovery/commands'
import type { Services } from '@quittance/recovery/services'
import { Router } from 'express'
import { z } from 'zod'
import { sendError } from './error-answer.js'
import { actorFor } from './route-actor.js'
import { sendCsv } from './send-csv.js'

/** The audit trail as a file, beside GraphQL because it streams. Its address carries the filters of the page. */
export const auditRoutes = (services: Services): Router => {
  const router = Router()
  router.get('/trail.csv', async (request, response) => {
    const actor = await actorFor(services, request, response, 'read_audit')
    if (!actor.ok) return sendError(response, actor.error)
    const asked = askedSchema.safeParse(request.query)
    if (!asked.success) {
      const field = String(asked.error.issues[0]?.path[0])
      const message = texts.invalid_filter[actor.value.locale](field)
      return sendError(response, { status: 400, code: 'INVALID_FIELD', message })
    }
    const { person, category, action, case: caseNumber, file, account, from, to, outcome } = asked.data
    const filter = { actorId: person, category, action, caseNumber, importId: file, userId: account, from, to, outcome }
    await sendCsv(await auditTrailFile(services, actor.value, filter), request, response)
  })
  return router
}

const id = z.uuid().optional()
const day = z.string().refine(isBusinessDate).optional()

const askedSchema = z.object({
  person: id,
  category: z.enum(auditCategories).optional(),
  action: z.string().max(100).optional(),
  case: z.string().max(18).optional(),
  file: id,
  account: id,
  from: day,
  to: day,
  outcome: z.enum(auditOutcomes).optional(),
})

const texts = {
  invalid_filter: {
    en: (field: string) => `The filter ${field} cannot be used: take the address from the page of the audit trail.`,
    fr: (field: string) =>
      `Le filtre ${field} est inutilisable : reprenez l’adresse depuis la page du journal d’audit.`,
  },
} as const
