import { AsOfControl } from '../report/as-of-control.js'
import { ViewerMenu } from '../session/viewer-menu.js'
import { LanguageMenu } from './language-menu.js'
import { ThemeMenu } from './theme-menu.js'

/** The day that figures are seen from, language, theme, who I am. */
export function TopBarMenus() {
  return (
    <>
      <AsOfControl />
      <LanguageMenu />
      <ThemeMenu />
      <ViewerMenu />
    </>
  )
}
