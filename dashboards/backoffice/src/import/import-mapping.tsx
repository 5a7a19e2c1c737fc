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
    return <EmptyNotice title={<Trans>The file is still being read.</Trans>} />
  }
  return (
    <MappingForm importId={data.id} kind={data.kind} creditorName={data.creditor.name} inspection={data.inspection} />
  )
}
