import { err, limits, ok, type Result } from '@quittance/core'
import { isId } from '@quittance/platform'
import { createImport, createImportFailureMessage } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { type Request, type RequestHandler, Router } from 'express'
import { type Refusal, sendError } from './error-answer.js'
import { bearerToken } from './identify.js'
import { readImportFields } from './import-fields.js'
import { localeOf } from './locale.js'
import { foreignRequest } from './own-request.js'
import { sendRejectFile } from './reject-file-route.js'
import { actorFor } from './route-actor.js'
import { uploadRefusal } from './upload-message.js'
import { receiveUpload, type Upload, UploadError } from './upload.js'

/** Files in and reject files out, beside GraphQL because they stream. */
export const importRoutes = (services: Services): Router => {
  const router = Router()
  router.post('/', takeFile(services))
  router.get('/:id/rejects.csv', async (request, response) => {
    const actor = await actorFor(services, request, response, 'read_import')
    if (!actor.ok) return sendError(response, actor.error)
    const import_id = String(request.params['id'])
    const sent = isId(import_id) && (await sendRejectFile(services, actor.value, import_id, request, response))
    if (!sent) sendError(response, { status: 404, code: 'NOT_FOUND', message: texts.no_rejects[actor.value.locale] })
  })
  return router
}

/** Everything that can be refused without the body is refused before a byte of it is read. */
const takeFile =
  (services: Services): RequestHandler =>
  async (request, response) => {
    const foreign = bearerToken(request) === null ? foreignRequest(request, localeOf(request)) : null
    if (foreign !== null) return sendError(response, foreign)
    const actor = await actorFor(services, request, response, 'upload_import')
    if (!actor.ok) return sendError(response, actor.error)
    if (Number(request.get('content-length') ?? 0) > limits.file_bytes_maximum + surroundings_bytes_maximum) {
      return sendError(response, creationRefusal({ code: 'file_too_large', field: 'file' }, actor.value))
    }
    const taken = await receive(services, actor.value, request)
    if (!taken.ok) return sendError(response, taken.error)
    response.status(201).json({ id: taken.value })
  }

/** What a multipart request holds beside its file. */
const surroundings_bytes_maximum = 64 * 1024

const receive = async (services: Services, actor: Actor, request: Request): Promise<Result<string, Refusal>> => {
  try {
    return await receiveUpload(request, (upload) => storeUpload(services, actor, upload))
  } catch (error) {
    if (error instanceof UploadError) return err(uploadRefusal(error.problem, actor.locale))
    throw error
  }
}

const storeUpload = async (services: Services, actor: Actor, upload: Upload): Promise<Result<string, Refusal>> => {
  const fields = readImportFields(upload.fields)
  if (!fields.ok) {
    return err({ status: 400, code: 'INVALID_FIELD', message: texts.invalid_field[actor.locale](fields.field) })
  }
  const { file_name, bytes } = upload
  const created = await createImport(services, actor, { ...fields.value, file_name, bytes })
  return created.ok ? ok(created.value.import_id) : err(creationRefusal(created.error, actor))
}

const creationRefusal = (failure: Parameters<typeof createImportFailureMessage>[0], actor: Actor): Refusal => ({
  status: failure.code === 'file_too_large' ? 413 : failure.code === 'storage_full' ? 507 : 400,
  code: failure.code.toUpperCase(),
  message: createImportFailureMessage(failure, actor.locale),
})

const texts = {
  invalid_field: {
    en: (field: string) => `The field ${field} is missing or cannot be used. Nothing was kept.`,
    fr: (field: string) => `Le champ ${field} manque ou est inutilisable. Rien n’a été conservé.`,
  },
  no_rejects: {
    en: 'There is no reject file: the import is unknown, or none of its rows was refused.',
    fr: 'Il n’y a pas de fichier de rejets : l’import est inconnu, ou aucune de ses lignes n’a été refusée.',
  },
} as const
