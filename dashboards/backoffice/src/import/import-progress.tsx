import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Progress, Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { formatCount } from '../ui/format.js'
import { CancelImport } from './cancel-import.js'
import { type ImportProgress_ImportFragment, ImportProgress_ImportFragmentDoc } from './import-progress.generated.js'
import classes from './import-progress.module.css'
import { useImportWords } from './import-words.js'

/** How far the import is, live, and the way to stop it. */
export function ImportProgress({ file }: { file: FragmentType<ImportProgress_ImportFragment> }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useImportWords()
  const viewer = useViewer()
  const { data, complete } = useFragment({
    fragment: ImportProgress_ImportFragmentDoc,
    fragmentName: 'ImportProgress_import',
    from: file,
  })
  if (!complete) return null
  const { expectedRows, progressRows, state } = data
  const done = formatCount(progressRows, tag)
  const expected = expectedRows === null ? null : formatCount(expectedRows, tag)
  const percent =
    expectedRows === null || expectedRows === 0 ? null : Math.min(100, (progressRows / expectedRows) * 100)
  return (
    <div className={classes.progress}>
      <Text fw={600} aria-live="polite">
        {words.state(state)}
      </Text>
      <Progress
        value={percent ?? 100}
        animated={percent === null}
        striped={percent === null}
        size="md"
        aria-label={t`Progress of the import`}
      />
      <div className={classes.line}>
        <Text size="sm" c="dimmed">
          {expected === null ? (
            <Trans>{done} rows so far</Trans>
          ) : (
            <Trans>
              {done} of {expected} rows
            </Trans>
          )}
        </Text>
        {may(viewer, 'cancel_import') && <CancelImport id={data.id} />}
      </div>
      <Text size="sm" c="dimmed">
        <Trans>You may leave this page: the work goes on, and nothing is applied before every row was checked.</Trans>
      </Text>
    </div>
  )
}
