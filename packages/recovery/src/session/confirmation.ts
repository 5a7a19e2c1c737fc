import type { Actor } from '../actor.js'
import { confirmation_ms } from './session.rules.js'

/**
 * Whether the actor may do what only its own person may do, such as to change roles or hand out tokens: the person of a
 * session must have proved who they are a short while ago, because a session can be left open or stolen. Programs and
 * jobs have nobody to ask; their rights are all they need.
 */
export const isConfirmed = (actor: Actor, now: Date): boolean =>
  actor.means !== 'session' ||
  (actor.confirmed_at !== null && now.getTime() - actor.confirmed_at.getTime() < confirmation_ms)

/** The expected failure of a command that needs a fresh proof, or null when there is one. */
export const confirmationFailure = (actor: Actor, now: Date): { readonly code: 'confirmation_needed' } | null =>
  isConfirmed(actor, now) ? null : { code: 'confirmation_needed' }
