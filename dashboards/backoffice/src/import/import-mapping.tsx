import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Trans } from '@lingui/react/macro'
import { type ImportMapping_ImportFragment, ImportMapping_ImportFragmentDoc } from './import-mapping.generated.js'
import { MappingForm } from './mapping-form.js'

/** The question that an inspected file asks: which column is what. */
export function ImportMapping({ file }: { file: FragmentType<ImportMapping_ImportFragment> }) {
  const { data, complete } = useFragment({
    fragment: ImportMapping_ImportFragmentDoc,
    fragmentName: 'ImportMapping_import',
    from: file,
  })
  if (!complete) return null
  if (data.inspection === null) {
    // It was read; but what the agency's people noted is not shown to a creditor.
    return <EmptyNotice title={<Trans>The agency goes on with this file: it holds notes of its own work.</Trans>} />
  }
  return (
    <MappingForm importId={data.id} kind={data.kind} creditorName={data.creditor.name} inspection={data.inspection} />
  )
}
