import type { Language } from '@quittance/core'
import { auditSentence } from './audit-sentence.rules.js'
import type { FoundEvent } from './find-events.sql.js'
import { isNamedKind } from './subject-names.js'

/** The sentence about a found event, given the name of what it is about. */
export const tellEvent = (event: FoundEvent, subject_name: string | null, language: Language): string => {
  const { count, operation } = event.detail
  return auditSentence(
    {
      actor_name: event.actor_name,
      action: event.action,
      outcome: event.outcome,
      subject_kind: event.subject_kind,
      // An operation of the API is its own name.
      subject_name: event.subject_kind === 'operation' && typeof operation === 'string' ? operation : subject_name,
      is_named_kind: isNamedKind(event.subject_kind),
      count: event.subject_id === null && typeof count === 'number' ? count : null,
    },
    language,
  )
}
