import { useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import { Brand } from './brand.js'
import { Rail } from './rail.js'

/** The main menu of a narrow screen, over the page. */
export function RailDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size="16rem"
      title={<Brand />}
      closeButtonProps={{ 'aria-label': t`Close the menu` }}
    >
      <nav aria-label={t`Main menu`}>
        <Rail onNavigate={onClose} />
      </nav>
    </Drawer>
  )
}
