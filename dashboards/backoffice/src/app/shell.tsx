import { useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { SkipLink } from '../ui/page.js'
import { Brand } from './brand.js'
import { CommandPaletteWhenWanted } from './command-palette-when-wanted.js'
import { Rail } from './rail.js'
import classes from './shell.module.css'
import { TopBar } from './top-bar.js'

/** The frame of every screen: rail, top bar, command palette, content. */
export function Shell() {
  const { t } = useLingui()
  const [railOpen, rail] = useDisclosure(false)
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
      <TopBar onMenu={rail.open} />
      <main id="content" ref={content} tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <Drawer
        opened={railOpen}
        onClose={rail.close}
        size="16rem"
        title={<Brand />}
        closeButtonProps={{ 'aria-label': t`Close the menu` }}
      >
        <nav aria-label={t`Main menu`}>
          <Rail onNavigate={rail.close} />
        </nav>
      </Drawer>
      <CommandPaletteWhenWanted />
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
