import { Loader, Popover } from '@mantine/core'
import { type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'

/** Makes the button that opens the definition. */
export type DefinitionTarget = (onClick: () => void, ref?: RefObject<HTMLButtonElement | null>) => ReactNode

/** A definition beside the button that asked for it. */
export function DefinitionPopover({ button, children }: { button: DefinitionTarget; children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  const target = useRef<HTMLButtonElement>(null)
  // This button took the place of the one that was pressed, and the focus has to come back to it.
  useEffect(() => {
    target.current?.focus({ preventScroll: true })
    const frame = requestAnimationFrame(() => setOpened(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Popover opened={opened} onChange={setOpened} width={380} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>{button(() => setOpened((open) => !open), target)}</Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<Loader aria-hidden />}>{children}</Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
