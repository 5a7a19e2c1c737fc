import { type Action, may } from '@quittance/core'
import { authenticate, createImport, createImportFailureMessage, rejectFile } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { type Request, type Response, Router } from 'express'
import { pipeline } from 'node:stream/promises'
import { sendError } from './error-answer.js'
import { readImportFields } from './import-fields.js'
import { localeOf } from './locale.js'
import { sessionToken } from './session-cookie.js'
import { uploadAnswer } from './upload-message.js'
import { receiveUpload, type Upload, UploadError } from './upload.js'

/**
 * Every state change outside of GraphQL must carry this header: another site's form cannot set it, and its script may
 * not without our consent, which CORS never gives.
 */
const requestHeader = 'x-quittance-request'

/** Files in and reject files out, beside GraphQL because they stream. */
export const importRoutes = (services: Services): Router => {
  const router = Router()
  router.post('/', async (request, response) => {
    const actor = await requireActor(services, request, response, 'upload_import')
    if (actor === null) return
    if (request.get(requestHeader) === undefined) {
      return sendError(response, 403, 'MISSING_HEADER', texts.missing_header[actor.locale])
    }
    await takeFile(services, actor, request, response)
  })
  router.get('/:id/rejects.csv', async (request, response) => {
    const actor = await requireActor(services, request, response, 'read_import')
    if (actor === null) return
    await sendRejectFile(services, actor, String(request.params['id']), response)
  })
  return router
}

const takeFile = async (services: Services, actor: Actor, request: Request, response: Response): Promise<void> => {
  try {
    await receiveUpload(request, async (upload) => await storeUpload(services, actor, upload, response))
  } catch (error) {
    if (!(error instanceof UploadError)) throw error
    const answer = uploadAnswer(error.problem, actor.locale)
    sendError(response, answer.status, error.problem.toUpperCase(), answer.message)
  }
}

const storeUpload = async (services: Services, actor: Actor, upload: Upload, response: Response): Promise<void> => {
  const fields = readImportFields(upload.fields)
  if (!fields.ok) {
    return sendError(response, 400, 'INVALID_FIELD', texts.invalid_field[actor.locale](fields.field))
  }
  const { file_name, bytes } = upload
  const created = await createImport(services, actor, { ...fields.value, file_name, bytes })
  if (created.ok) {
    response.status(201).json({ id: created.value.import_id })
    return
  }
  const { code } = created.error
  sendError(
    response,
    code === 'file_too_large' ? 413 : code === 'storage_full' ? 507 : 400,
    code.toUpperCase(),
    createImportFailureMessage(created.error, actor.locale),
  )
}

const sendRejectFile = async (services: Services, actor: Actor, import_id: string, response: Response) => {
  const file = await rejectFile(services, actor, import_id)
  if (file === null) return sendError(response, 404, 'NOT_FOUND', texts.no_rejects[actor.locale])
  response.attachment(file.file_name).type('text/csv; charset=utf-8')
  await pipeline(file.bytes, response)
}

const requireActor = async (
  services: Services,
  request: Request,
  response: Response,
  action: Action,
): Promise<Actor | null> => {
  const actor = await authenticate(services, sessionToken(request))
  if (actor === null) {
    sendError(response, 401, 'UNAUTHENTICATED', texts.unauthenticated[localeOf(request)])
    return null
  }
  if (!may(actor.role, action)) {
    sendError(response, 403, 'FORBIDDEN', texts.forbidden[actor.locale])
    return null
  }
  return actor
}

const texts = {
  unauthenticated: { en: 'Sign in to continue.', fr: 'Connectez-vous pour continuer.' },
  forbidden: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  missing_header: {
    en: `Send the header ${requestHeader}: 1 with the file.`,
    fr: `Envoyez l’en-tête ${requestHeader}: 1 avec le fichier.`,
  },
  invalid_field: {
    en: (field: string) => `The field ${field} is missing or cannot be used. Nothing was kept.`,
    fr: (field: string) => `Le champ ${field} manque ou est inutilisable. Rien n’a été conservé.`,
  },
  no_rejects: {
    en: 'There is no reject file: the import is unknown, or none of its rows was refused.',
    fr: 'Il n’y a pas de fichier de rejets : l’import est inconnu, ou aucune de ses lignes n’a été refusée.',
  },
} as const
