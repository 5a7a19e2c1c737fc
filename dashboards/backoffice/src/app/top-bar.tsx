import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Kbd } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { AsOfControl } from '../report/as-of-control.js'
import { LanguageMenu } from './language-menu.js'
import { ThemeMenu } from './theme-menu.js'
import classes from './top-bar.module.css'
import { ViewerMenu } from '../session/viewer-menu.js'

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
      <button type="button" className={classes.search} onClick={spotlight.open}>
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <span className={classes.searchLabel}>{t`Search cases, portfolios, pages`}</span>
        <Kbd size="xs" className={classes.shortcut}>
          {t`Ctrl K`}
        </Kbd>
      </button>
      <div className={classes.end}>
        <AsOfControl />
        <LanguageMenu />
        <ThemeMenu />
        <ViewerMenu />
      </div>
    </header>
  )
}
