import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { DefinitionTarget } from './definition-popover.js'

/** What floats over a page is fetched when something is first to float. */
const DefinitionPopover = lazy(async () => ({ default: (await import('./definition-popover.js')).DefinitionPopover }))

/** Opens the definition of a figure, by pointer, keyboard or touch. */
export function DefinitionButton({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useLingui()
  const [wanted, setWanted] = useState(false)
  const button: DefinitionTarget = (onClick, ref) => (
    <ActionIcon
      ref={ref ?? null}
      variant="subtle"
      color="gray"
      size={20}
      onClick={onClick}
      aria-label={t`Definition of ${label}`}
      aria-haspopup="dialog"
    >
      <IconInfoCircle size={15} aria-hidden />
    </ActionIcon>
  )
  const plain = button(() => setWanted(true))
  if (!wanted) return plain
  return (
    <Suspense fallback={plain}>
      <DefinitionPopover button={button}>{children}</DefinitionPopover>
    </Suspense>
  )
}
