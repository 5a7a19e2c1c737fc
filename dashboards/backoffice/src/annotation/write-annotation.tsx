import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMessagePlus } from '@tabler/icons-react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { annotated_queries } from './annotation.js'
import { AnnotationForm, type AnnotationStart } from './annotation-form.js'
import { WriteAnnotationDocument } from './write-annotation.generated.js'

/** Writes on a chart what happened; nothing for those who may not. */
export function WriteAnnotation({ start }: { start: AnnotationStart }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  if (!may(viewer, 'annotate_report')) return null
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        leftSection={<IconMessagePlus size={14} aria-hidden />}
        onClick={open}
      >
        <Trans>Annotate…</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Annotate the charts`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <WriteForm start={start} onClose={close} />
      </Modal>
    </>
  )
}

function WriteForm({ start, onClose }: { start: AnnotationStart; onClose: () => void }) {
  const { change, ...state } = useChange(WriteAnnotationDocument, (data) => data.annotate, annotated_queries)
  return (
    <AnnotationForm
      note={null}
      start={start}
      {...state}
      onSave={(input) => void change({ input }).then((done) => done !== null && onClose())}
      onClose={onClose}
    />
  )
}
