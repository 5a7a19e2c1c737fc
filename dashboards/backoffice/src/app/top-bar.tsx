import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Kbd } from '@mantine/core'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { openCommandPalette } from './command-palette-when-wanted.js'
import classes from './top-bar.module.css'

/** Nobody opens a menu before the page has something to show, so their code comes after it. */
const Menus = lazy(async () => ({ default: (await import('./top-bar-menus.js')).TopBarMenus }))

/** Search, the day that figures are seen from, language, theme, who I am. */
export function TopBar({ onMenu }: { onMenu: () => void }) {
  const { t } = useLingui()
  return (
    <header className={classes.bar} data-shell>
      <ActionIcon
        className={classes.menu}
        variant="subtle"
        color="gray"
        size="lg"
        onClick={onMenu}
        aria-label={t`Open the menu`}
      >
        <IconMenu2 size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
      <button type="button" className={classes.search} onClick={openCommandPalette}>
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <span className={classes.searchLabel}>{t`Search cases, portfolios, pages`}</span>
        <Kbd size="xs" className={classes.shortcut}>
          {t`Ctrl K`}
        </Kbd>
      </button>
      <div className={classes.end}>
        <Suspense fallback={null}>
          <Menus />
        </Suspense>
      </div>
    </header>
  )
}
