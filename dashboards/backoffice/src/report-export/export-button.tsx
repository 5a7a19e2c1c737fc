import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useReport } from '../report/report-context.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { ReportKindsDocument } from './report-kinds.generated.js'

const ExportForm = lazy(async () => ({ default: (await import('./export-form.js')).ExportForm }))

/** Takes the report that is shown away as a file: exactly what is on the screen, all rows. */
export function ExportButton() {
  const { t } = useLingui()
  const { spec, title } = useReport()
  const mayExport = may(useViewer(), 'read_export')
  const { data } = useQuery(ReportKindsDocument, { skip: !mayExport, fetchPolicy: 'cache-first' })
  const [opened, { toggle, close }] = useDisclosure(false)
  if (!mayExport || !data?.reportKinds.includes(spec.kind ?? 'figures')) return null
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      trapFocus
      returnFocus
      position="bottom-start"
      width={360}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={toggle}
          aria-haspopup="dialog"
        >
          <Trans>Export</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Export: ${title}`}>
        <Suspense fallback={null}>
          <ExportForm spec={spec} onClose={close} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
