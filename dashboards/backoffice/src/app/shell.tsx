import { useLingui } from '@lingui/react/macro'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { SkipLink } from '../ui/page.js'
import { Brand } from './brand.js'
import { CommandPaletteWhenWanted } from './command-palette-when-wanted.js'
import { Rail } from './rail.js'
import { ShellShortcuts } from './shell-shortcuts.js'
import classes from './shell.module.css'
import { TopBar } from './top-bar.js'

/** Wide screens never open it. */
const RailDrawer = lazy(async () => ({ default: (await import('./rail-drawer.js')).RailDrawer }))

/** The frame of every screen: rail, top bar, command palette, content. */
export function Shell() {
  const { t } = useLingui()
  const [railOpen, rail] = useDisclosure(false)
  const [wasOpen, setWasOpen] = useState(false)
  const content = useContentFocus()
  return (
    <div className={classes.shell}>
      <SkipLink />
      <nav className={classes.rail} aria-label={t`Main menu`}>
        <div className={classes.brand}>
          <Brand />
        </div>
        <Rail />
      </nav>
      <TopBar
        onMenu={() => {
          setWasOpen(true)
          rail.open()
        }}
      />
      <main id="content" ref={content} tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      {wasOpen && (
        <Suspense fallback={null}>
          <RailDrawer opened={railOpen} onClose={rail.close} />
        </Suspense>
      )}
      <CommandPaletteWhenWanted />
      <ShellShortcuts />
    </div>
  )
}

/** A new page takes the keyboard's focus, as it would when a browser loads one; a new filter does not. */
function useContentFocus() {
  const content = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    content.current?.focus({ preventScroll: true })
  }, [pathname])
  return content
}
