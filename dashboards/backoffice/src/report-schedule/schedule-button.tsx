import { useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconMailForward } from '@tabler/icons-react'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { newSchedule, ScheduleForm } from './schedule-form.js'
import { readSpec } from './stored-spec.js'

/** Has the report that is shown sent by e-mail, again and again. Nothing for those who may not. */
export function ScheduleButton({ title, spec }: { title: string; spec: ReportSpecInput }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  if (!may(viewer, 'manage_schedule')) return null
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconMailForward size={14} aria-hidden />}
        onClick={open}
      >
        {t`Send regularly`}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t`Send “${title}” regularly`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ScheduleForm
          start={newSchedule(title, readSpec(JSON.stringify(spec)), viewer.id, true)}
          onDone={(id) => {
            close()
            if (id !== null)
              notifications.show({ message: t`The report will be sent. See Reports › Scheduled e-mails.` })
          }}
        />
      </Modal>
    </>
  )
}
