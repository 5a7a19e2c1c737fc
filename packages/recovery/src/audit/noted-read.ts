import { createHash } from 'node:crypto'
import type { JsonObject } from '../json.js'
import type { AuditedReadId } from './audit-actions.js'
import type { AuditSubjectKind } from './audit-subjects.js'
import type { AuditedAction } from './record-audit.js'

/** Something that is not for everybody and was read, of so many things. */
export type NotedRead = {
  readonly action: AuditedReadId
  readonly subject_kind: AuditSubjectKind
  /** Whose; empty where the whole is meant, as with the trail itself. */
  readonly ids: readonly string[]
  readonly detail: JsonObject
}

/** Ids that one event names; of more it keeps how many they were, and the hash of their list. */
export const named_ids_maximum = 200

/** The event of a read: its one subject, or the list of them, as long as it may get. */
export const auditedRead = ({ action, subject_kind, ids, detail }: NotedRead): AuditedAction => {
  const [only, ...others] = ids
  if (others.length === 0) return { action, subject_kind, subject_id: only ?? null, detail }
  const named =
    ids.length <= named_ids_maximum
      ? { ids }
      : { ids_sha256: createHash('sha256').update(ids.toSorted().join('\n')).digest('hex') }
  return { action, subject_kind, subject_id: null, detail: { ...detail, count: ids.length, ...named } }
}
