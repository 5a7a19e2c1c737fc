import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Section } from '../ui/page.js'
import { type ImportResult_ImportFragment, ImportResult_ImportFragmentDoc } from './import-result.generated.js'
import { ReconciliationTable } from './reconciliation-table.js'
import { RowIssueList } from './row-issue-list.js'

/** What became of every row, reconciled; then what was wrong, row by row, and how to mend it. */
export function ImportResult({ file }: { file: FragmentType<ImportResult_ImportFragment> }) {
  const { t } = useLingui()
  const { data, complete } = useFragment({
    fragment: ImportResult_ImportFragmentDoc,
    fragmentName: 'ImportResult_import',
    from: file,
  })
  if (!complete || data.totals === null || data.state !== 'applied') return null
  const { totals, rejectFileUrl } = data
  // What the agency's people noted in a file of their own is not shown to a creditor.
  const isWithheld = totals.refused > 0 && rejectFileUrl === null
  return (
    <>
      <Section id="result" title={<Trans>Result</Trans>}>
        <ReconciliationTable totals={totals} />
        {totals.refused > 0 && <RefusedRows rejectFileUrl={rejectFileUrl} />}
      </Section>
      {totals.refused + totals.warnings > 0 && !isWithheld && (
        <Section id="issues" title={t`Issues`}>
          <RowIssueList importId={data.id} />
        </Section>
      )}
    </>
  )
}

/** How to mend refused rows: for those who may deliver files, and see what is in this one. */
function RefusedRows({ rejectFileUrl }: { rejectFileUrl: string | null }) {
  const mayDeliver = may(useViewer(), 'upload_import')
  if (rejectFileUrl === null) return null
  return (
    <>
      {mayDeliver && (
        <Text size="sm" mt="sm" maw="70ch">
          <Trans>
            Only the refused rows need your attention: the others are in. Correct them in the reject file and send that
            file.
          </Trans>
        </Text>
      )}
      <Group gap="sm" mt="sm">
        <Button
          component="a"
          href={rejectFileUrl}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          <Trans>Download the refused rows (CSV)</Trans>
        </Button>
        {mayDeliver && (
          <Button
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/files" {...props} />}
          >
            <Trans>Send the corrected file</Trans>
          </Button>
        )}
      </Group>
    </>
  )
}
