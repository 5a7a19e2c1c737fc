import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import type { AuditCategory } from '../app/schema.generated.js'
import { AuditChoicesDocument } from './audit-choices.generated.js'

/** What the trail can be searched by; `null` while it is on its way. */
export function useAuditChoices() {
  const { data } = useQuery(AuditChoicesDocument)
  return data?.auditChoices ?? null
}

/** The categories as people call them. */
export function useCategoryNames(): ReadonlyMap<AuditCategory, string> {
  const choices = useAuditChoices()
  return useMemo(() => new Map(choices?.categories.map(({ id, name }) => [id, name])), [choices])
}
