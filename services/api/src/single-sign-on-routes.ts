import {
  beginSingleSignOn,
  finishSingleSignOn,
  type KnownProviders,
  openFlow,
  openKnownProviders,
  requestOrigin,
  signOut,
  type SingleSignOnFailure,
  singleSignOnMessage,
} from '@quittance/recovery/commands'
import type { Services } from '@quittance/recovery/services'
import { json, type Request, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { openBudget } from './budget.js'
import { sendError, sendRefusal } from './error-answer.js'
import { dropFlow, flowOf, keepFlow } from './flow-cookie.js'
import { localeOf } from './locale.js'
import { foreignRequest } from './own-request.js'
import { requestIdOf } from './request-id.js'
import { sessionCookie } from './session-cookie.js'
import { sendOnwards, sendSignInFailure } from './sign-in-page.js'

const body_bytes_maximum = 8 * 1024

/** Single sign-on, beside GraphQL because browsers are sent here by other sites. */
export const singleSignOnRoutes = (services: Services): Router => {
  const providers = openKnownProviders(services)
  const router = Router()
  router.use(notTooOften(services))
  router.post('/start', json({ limit: body_bytes_maximum }), start(services, providers))
  router.get('/callback/:id', finish(services, providers))
  return router
}

/** An office behind one address may sign in all at once in the morning. */
const requests = { capacity: 500, refill_per_second: 5, keys_maximum: 10_000 }

/** Each sign-in may cost a call to a provider and a few statements, and anybody may begin one. */
const notTooOften = ({ clock }: Services): RequestHandler => {
  const budget = openBudget(requests)
  return (request, response, next) => {
    const wait_ms = budget.charge(request.ip ?? 'unknown', 1, clock.now())
    if (wait_ms === 0) return next()
    response.set('retry-after', String(Math.ceil(wait_ms / 1_000)))
    sendError(response, { status: 429, code: 'TOO_MANY_REQUESTS', message: texts.too_many[localeOf(request)] })
  }
}

const texts = {
  too_many: {
    en: 'Too many sign-ins from your network at once. Wait a minute, then begin again.',
    fr: 'Trop de connexions à la fois depuis votre réseau. Attendez une minute, puis recommencez.',
  },
} as const

const startBody = z.object({
  account: z.string().max(300),
  providerId: z.string().max(100).nullish(),
  next: z.string().max(2_000).nullish(),
})

/** Answers with the provider's address, to which the page sends its browser, or with the providers to choose from. */
const start =
  (services: Services, providers: KnownProviders): RequestHandler =>
  async (request, response) => {
    const locale = localeOf(request)
    const foreign = foreignRequest(request, locale)
    if (foreign !== null) return sendError(response, foreign)
    const body = startBody.safeParse(request.body)
    if (!body.success) return sendRefusal(request, response, 'bad_request')
    const { account, providerId, next } = body.data
    const input = { typed: account, identity_provider_id: providerId ?? null, next: next ?? null, locale }
    const begun = await beginSingleSignOn(services, providers, input)
    if (!begun.ok) {
      note(services, request, requestIdOf(response), begun.error)
      const message = singleSignOnMessage(begun.error, locale)
      return sendError(response, { status: 422, code: begun.error.code.toUpperCase(), message })
    }
    if (begun.value.kind === 'choice') return void response.json({ choices: begun.value.providers })
    keepFlow(request, response, begun.value.sealed_flow, begun.value.expires_at)
    response.json({ redirect: begun.value.url })
  }

/** The browser comes back. Whoever used it before is signed out: a session never changes hands. */
const finish =
  (services: Services, providers: KnownProviders): RequestHandler =>
  async (request, response) => {
    const sealed_flow = flowOf(request)
    const flow = sealed_flow === null ? null : openFlow(services, sealed_flow)
    const locale = flow?.locale ?? localeOf(request)
    const finished = await finishSingleSignOn(services, providers, {
      sealed_flow,
      identity_provider_id: String(request.params['id']),
      query: new URL(request.originalUrl, services.public_url).search,
      address: request.ip ?? 'unknown',
      user_agent: request.get('user-agent') ?? null,
      origin: requestOrigin(request.ip ?? '', requestIdOf(response)),
    })
    if (!finished.ok) {
      note(services, request, requestIdOf(response), finished.error)
      if (endsFlow(finished.error)) dropFlow(request, response)
      return sendSignInFailure(response, 403, singleSignOnMessage(finished.error, locale), locale)
    }
    const { session, next } = finished.value
    const cookie = sessionCookie(request, response)
    await signOut(services, cookie.token)
    dropFlow(request, response)
    cookie.set(session.token, session.expires_at)
    // Who still owes a second factor is asked for it on the sign-in page.
    const path = session.state === 'signed_in' ? next : `/sign-in?next=${encodeURIComponent(next)}`
    sendOnwards(response, path, locale)
  }

/** An address that another site made up leaves the flow of this browser as it is. */
const endsFlow = ({ code, reason }: SingleSignOnFailure): boolean =>
  !(code === 'flow_missing' || (code === 'answer_invalid' && (reason === 'state' || reason === 'provider')))

const note = ({ log }: Services, request: Request, request_id: string, { code, reason }: SingleSignOnFailure): void =>
  log.warn({ request_id, address: request.ip, code, reason }, 'single sign-on refused')
