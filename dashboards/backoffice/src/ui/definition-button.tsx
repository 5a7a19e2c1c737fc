import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Opens the definition of a figure, by pointer, keyboard or touch. */
export function DefinitionButton({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <Popover width={380} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={20} aria-label={t`Definition of ${label}`}>
          <IconInfoCircle size={15} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  )
}
