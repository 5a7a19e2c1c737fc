import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import type { AuditSearch } from './audit-search.js'

/** Leads from a thing to what was done to it and who looked at it; only for those who may read the trail. */
export function TrailLink(props: {
  about: Pick<AuditSearch, 'case' | 'file' | 'account' | 'person'>
  /** What the link says, where "Audit trail" would not do. */
  children?: ReactNode
}) {
  if (!may(useViewer(), 'read_audit')) return null
  return (
    <Link to="/settings/audit" search={props.about}>
      {props.children ?? <Trans>Audit trail</Trans>}
    </Link>
  )
}
