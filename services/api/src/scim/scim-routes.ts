import { err, ok, type Result } from '@quittance/core'
import {
  addPerson,
  changePerson,
  findDirectoryPerson,
  listDirectory,
  type PersonChange,
  type PersonFailure,
  personMessage,
  removePerson,
} from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { readNewPerson, readPatch, readReplacement } from './scim-body.js'
import { scim_page_maximum, serviceProviderConfig, userResourceType, userSchemaDocument } from './scim-documents.js'
import { noSuchResource, type ScimError, scim_media_type, sendScimError } from './scim-error.js'
import { readFilter } from './scim-filter.js'
import { admitDirectory, answerScimErrors, readScimBody } from './scim-request.js'
import { scimList, scimUser, user_schema } from './scim-user.js'

/** People as an agency's directory keeps them (SCIM 2.0: RFC 7643 and 7644, the part that directories use). */
export const scimRoutes = (services: Services): Router => {
  const base = `${services.public_url}/scim/v2`
  const router = Router()
  router.use(admitDirectory(services), readScimBody)
  document(router, '/ServiceProviderConfig', serviceProviderConfig(base))
  document(router, '/ResourceTypes', scimList([userResourceType(base)], 1, 1))
  document(router, '/ResourceTypes/User', userResourceType(base))
  document(router, '/Schemas', scimList([userSchemaDocument(base)], 1, 1))
  document(router, `/Schemas/${user_schema.replaceAll(':', '\\:')}`, userSchemaDocument(base))
  router.get('/Users', list(services, base))
  router.post('/Users', add(services, base))
  router.get('/Users/:id', read(services, base))
  router.put('/Users/:id', change(services, base, readReplacement))
  router.patch('/Users/:id', change(services, base, readPatch))
  router.delete('/Users/:id', remove(services))
  router.use((_request, response) => sendScimError(response, noSuchResource))
  router.use(answerScimErrors(services.log))
  return router
}

const document = (router: Router, path: string, body: object): void => {
  router.get(path, (_request, response) => send(response, 200, body))
}

const send = (response: Response, status: number, body: object): void => {
  response.status(status).type(scim_media_type).send(JSON.stringify(body))
}

/** Set by `admitDirectory` before any route is reached. */
const actorOf = (response: Response): Actor => response.locals['directory'] as Actor

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Whole numbers as RFC 7644, section 3.4.2.4, reads them: below the least is the least. */
const wholeNumber = (value: unknown, fallback: number, least: number): number => {
  const given = Number(text(value) ?? fallback)
  return Number.isSafeInteger(given) ? Math.max(given, least) : fallback
}

const default_count = 100

const list =
  (services: Services, base: string): RequestHandler =>
  async (request, response) => {
    const filter = readFilter(text(request.query['filter']))
    if (!filter.ok) return sendScimError(response, filter.error)
    const first = wholeNumber(request.query['startIndex'], 1, 1)
    const count = Math.min(wholeNumber(request.query['count'], default_count, 0), scim_page_maximum)
    const page = { offset: first - 1, count }
    const { people, total } = await listDirectory(services, actorOf(response), filter.value, page)
    send(
      response,
      200,
      scimList(
        people.map((person) => scimUser(person, base)),
        total,
        first,
      ),
    )
  }

const read =
  (services: Services, base: string): RequestHandler =>
  async (request, response) => {
    await answerPerson(services, base, response, idOf(request), 200)
  }

const idOf = (request: Request): string => String(request.params['id'])

const answerPerson = async (
  services: Services,
  base: string,
  response: Response,
  id: string,
  status: 200 | 201,
): Promise<void> => {
  const person = await findDirectoryPerson(services, actorOf(response), id)
  if (person === null) return sendScimError(response, noSuchResource)
  const resource = scimUser(person, base)
  if (status === 201) response.set('location', resource.meta.location)
  send(response, status, resource)
}

const add =
  (services: Services, base: string): RequestHandler =>
  async (request, response) => {
    const person = readNewPerson(request.body)
    if (!person.ok) return sendScimError(response, person.error)
    const added = await addPerson(services, actorOf(response), person.value)
    if (!added.ok) return sendScimError(response, refusalOf(added.error))
    await answerPerson(services, base, response, added.value.person_id, 201)
  }

const change =
  (services: Services, base: string, readBody: (body: unknown) => Result<PersonChange, ScimError>): RequestHandler =>
  async (request, response) => {
    const known = await knownTo(services, response, idOf(request))
    if (!known.ok) return sendScimError(response, known.error)
    const wanted = readBody(request.body)
    if (!wanted.ok) return sendScimError(response, wanted.error)
    const changed = await changePerson(services, actorOf(response), known.value, wanted.value)
    if (!changed.ok) return sendScimError(response, refusalOf(changed.error))
    await answerPerson(services, base, response, known.value, 200)
  }

const remove =
  (services: Services): RequestHandler =>
  async (request, response) => {
    const known = await knownTo(services, response, idOf(request))
    if (!known.ok) return sendScimError(response, known.error)
    const removed = await removePerson(services, actorOf(response), known.value)
    if (!removed.ok) return sendScimError(response, refusalOf(removed.error))
    response.status(204).end()
  }

/** Whom the directory removed is unknown to every request that follows (RFC 7644, section 3.6). */
const knownTo = async (services: Services, response: Response, id: string): Promise<Result<string, ScimError>> => {
  const person = await findDirectoryPerson(services, actorOf(response), id)
  return person === null ? err(noSuchResource) : ok(person.id)
}

const refusalOf = ({ code }: PersonFailure): ScimError => {
  const detail = personMessage(code, 'en')
  switch (code) {
    case 'person_unknown':
      return noSuchResource
    case 'email_taken':
      return { status: 409, scim_type: 'uniqueness', detail }
    case 'email_invalid':
    case 'name_missing':
      return { status: 400, scim_type: 'invalidValue', detail }
    default:
      // The last administrator, above all: nothing that a directory could mend by sending it again.
      return { status: 403, detail }
  }
}
