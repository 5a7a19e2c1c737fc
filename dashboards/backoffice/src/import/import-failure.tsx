import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import notice from '../ui/notice.module.css'
import { type ImportFailure_ImportFragment, ImportFailure_ImportFragmentDoc } from './import-failure.generated.js'

/** Why the file as a whole could not be used: what, where, how to mend it. */
export function ImportFailure({ file }: { file: FragmentType<ImportFailure_ImportFragment> }) {
  const { t } = useLingui()
  const mayDeliver = may(useViewer(), 'upload_import')
  const { data, complete } = useFragment({
    fragment: ImportFailure_ImportFragmentDoc,
    fragmentName: 'ImportFailure_import',
    from: file,
  })
  if (!complete || data.failure === null) return null
  const { code, line, column, message } = data.failure
  const place = [line === null ? '' : t`line ${line}`, column === null ? '' : t`column “${column}”`].filter(
    (part) => part !== '',
  )
  return (
    <div className={notice.notice} role="alert">
      <IconAlertTriangle className={notice.broken} aria-hidden size={22} stroke={1.6} />
      <Stack gap="xs" align="flex-start">
        <Text fw={600} maw="70ch">
          {message}
        </Text>
        {place.length > 0 && <Text size="sm">{t`Where: ${place.join(', ')}`}</Text>}
        <Text size="sm" c="dimmed" maw="60ch">
          <Trans>Nothing of this file was applied. Correct it, then send it again.</Trans>
        </Text>
        <Text size="xs" c="dimmed">
          <Trans>Code:</Trans> <Code>{code}</Code>
        </Text>
        {mayDeliver && (
          <Button variant="default" size="xs" renderRoot={(props) => <Link to="/files" {...props} />}>
            <Trans>Send the corrected file</Trans>
          </Button>
        )}
      </Stack>
    </div>
  )
}
