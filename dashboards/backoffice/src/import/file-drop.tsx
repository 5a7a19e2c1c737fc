import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileTypeCsv, IconFileUpload } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useLocale } from '../app/locale.js'
import { formatBytes } from '../ui/format.js'
import classes from './file-drop.module.css'

/** Takes one file, dropped or chosen. What is wrong with its content is for the server to say, with line and column. */
export function FileDrop(props: {
  file: File | null
  onFile: (file: File) => void
  error: ReactNode
  disabled: boolean
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const open = useRef<() => void>(null)
  const { file } = props
  return (
    <div>
      <Dropzone
        openRef={open}
        onDrop={([dropped]) => dropped && props.onFile(dropped)}
        multiple={false}
        activateOnClick={false}
        enablePointerEvents
        disabled={props.disabled}
        className={classes.zone ?? ''}
        inputProps={{ 'aria-label': t`File to deliver` }}
        // The zone itself is no button: the button inside it is what the keyboard reaches.
        activateOnKeyboard={false}
      >
        <Group gap="md" wrap="wrap">
          {file ? (
            <IconFileTypeCsv size={30} stroke={1.3} aria-hidden />
          ) : (
            <IconFileUpload size={30} stroke={1.3} aria-hidden />
          )}
          <div className={classes.words}>
            <Text fw={500}>{file ? file.name : <Trans>Drop a CSV file here</Trans>}</Text>
            <Text size="sm" c="dimmed">
              {file ? (
                formatBytes(file.size, tag)
              ) : (
                <Trans>Any separator and encoding; the columns may have any names and order. Up to 2 GB.</Trans>
              )}
            </Text>
          </div>
          <Button variant="default" onClick={() => open.current?.()} disabled={props.disabled}>
            {file ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
          </Button>
        </Group>
      </Dropzone>
      {Boolean(props.error) && (
        <Text size="sm" c="var(--broken)" mt={4} role="alert">
          {props.error}
        </Text>
      )}
    </div>
  )
}
