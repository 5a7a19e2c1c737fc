import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import type { AuditSearch } from './audit-search.js'

/** Leads from a thing to what was done to it and who looked at it; only for those who may read the trail. */
export function TrailLink({ about }: { about: Pick<AuditSearch, 'case' | 'file' | 'account' | 'person'> }) {
  if (!may(useViewer(), 'read_audit')) return null
  return (
    <Link to="/settings/audit" search={about}>
      <Trans>Audit trail</Trans>
    </Link>
  )
}
