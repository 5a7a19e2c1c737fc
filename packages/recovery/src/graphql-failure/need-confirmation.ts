import type { RequestContext } from '../graphql-context.js'
import { isConfirmed } from '../session/confirmation.js'
import { ConfirmationNeeded } from './confirmation-needed.graphql.js'
import { messageIn } from './message.js'

/** The answer of a sensitive mutation to a viewer who has not proved who they are of late; null when they have. */
export const needConfirmation = (context: RequestContext): ConfirmationNeeded | null =>
  isConfirmed(context.requireActor(), context.services.clock.now())
    ? null
    : new ConfirmationNeeded(messageIn(context.locale).confirmation_needed)
