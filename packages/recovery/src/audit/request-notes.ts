import type { Actor } from '../actor.js'
import type { JsonObject } from '../json.js'
import type { Services } from '../services.js'
import type { AuditedReadId } from './audit-actions.js'
import type { AuditSubjectKind } from './audit-subjects.js'
import type { NotedRead } from './noted-read.js'
import { recordReads } from './record-reads.js'
import { recordRefusals } from './record-refusal.js'

/** What one request read or was refused, until it is written before the answer leaves. */
export type RequestNotes = {
  noteRead(actor: Actor, read: NotedRead): void
  noteRefusal(actor: Actor, operation: string): void
  /** Writes and forgets what was noted; throws when it cannot, and the answer must not leave then. */
  settle(): Promise<void>
}

/** Of one person: the same action on several things is one event, however many fields it was noted by. */
type Noted = {
  readonly actor: Actor
  readonly reads: Map<string, { readonly first: NotedRead; readonly ids: Set<string> }>
  readonly operations: Set<string>
}

/**
 * Every reading is written, also when the same person comes back to the same case after a minute: pages read a case once
 * when it is opened, so that leaving repetitions out would hide more than it spares.
 */
export const openRequestNotes = (services: Pick<Services, 'database' | 'clock'>): RequestNotes => {
  const people = new Map<string, Noted>()
  const of = (actor: Actor): Noted => {
    const key = `${actor.organisation_id} ${actor.user_id ?? actor.name}`
    const noted = people.get(key) ?? { actor, reads: new Map(), operations: new Set() }
    people.set(key, noted)
    return noted
  }
  return {
    noteRead: (actor, read) => {
      const { reads } = of(actor)
      const key = `${read.action} ${read.subject_kind}`
      const known = reads.get(key) ?? { first: read, ids: new Set() }
      for (const id of read.ids) known.ids.add(id)
      reads.set(key, known)
    },
    noteRefusal: (actor, operation) => {
      of(actor).operations.add(operation)
    },
    settle: async () => {
      const noted = [...people.values()]
      people.clear()
      for (const { actor, reads, operations } of noted) {
        const whole = [...reads.values()].map(({ first, ids }) => ({ ...first, ids: [...ids] }))
        if (whole.length > 0) await recordReads(services, actor, whole)
        if (operations.size > 0) await recordRefusals(services, actor, [...operations])
      }
    },
  }
}

/** How a resolver notes what it is about to answer. */
export type NoteRead = (
  action: AuditedReadId,
  subject_kind: AuditSubjectKind,
  ids: readonly string[],
  detail?: JsonObject,
) => void
