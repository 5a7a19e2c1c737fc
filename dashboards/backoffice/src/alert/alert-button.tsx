import { findKpi, type KpiId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconBell } from '@tabler/icons-react'
import { useLocale } from '../app/locale.js'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { readSpec } from '../report-schedule/stored-spec.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { AlertForm, newAlert } from './alert-form.js'

/** "Warn me" beside a figure: watches it with the filters that are shown. Nothing for those who may not. */
export function AlertButton({ kpiId, spec }: { kpiId: KpiId; spec: ReportSpecInput }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const viewer = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  if (!may(viewer, 'manage_schedule')) return null
  const title = findKpi(kpiId)?.text[language].title ?? kpiId
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={20} aria-label={t`Warn me about ${title}`} onClick={open}>
        <IconBell size={14} aria-hidden />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t`Warn me about ${title}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <AlertForm
          start={newAlert(kpiId, title, readSpec(JSON.stringify(spec)), viewer.id)}
          onDone={(id) => {
            close()
            if (id !== null) notifications.show({ message: t`The figure is watched. See Reports › Alerts.` })
          }}
        />
      </Modal>
    </>
  )
}
