import { type Action, err, may, ok, type Result } from '@quittance/core'
import { recordRefusals, requestOrigin } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import type { Request, Response } from 'express'
import type { Refusal } from './error-answer.js'
import { identify, tokenRefusal } from './identify.js'
import { localeOf } from './locale.js'
import { requestIdOf } from './request-id.js'
import { readAs } from './request-scope.js'

/** Who asks a route outside of GraphQL for what needs this action, or why the answer is no. */
export const actorFor = async (
  services: Services,
  request: Request,
  response: Response,
  action: Action,
): Promise<Result<Actor, Refusal>> => {
  const identity = await identify(services, request)
  if (identity.kind === 'token_refused') {
    response.set('www-authenticate', tokenRefusal.challenge)
    return err({ ...tokenRefusal, message: tokenRefusal.message[localeOf(request)] })
  }
  if (identity.kind === 'nobody') {
    return err({ status: 401, code: 'UNAUTHENTICATED', message: texts.unauthenticated[localeOf(request)] })
  }
  const actor = { ...identity.actor, origin: requestOrigin(request.ip ?? '', requestIdOf(response)) }
  readAs(actor)
  if (may(actor.role, action)) return ok(actor)
  await recordRefusals(services, actor, [action])
  return err({ status: 403, code: 'FORBIDDEN', message: texts.forbidden[actor.locale] })
}

const texts = {
  unauthenticated: { en: 'Sign in to continue.', fr: 'Connectez-vous pour continuer.' },
  forbidden: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
} as const
