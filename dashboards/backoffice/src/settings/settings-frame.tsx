import { useLingui } from '@lingui/react/macro'
import { Link, Outlet } from '@tanstack/react-router'
import { useSettingsSections } from './settings-sections.js'
import classes from './settings-frame.module.css'

/** The pages of the settings beside their list. */
export function SettingsFrame() {
  const { t } = useLingui()
  const sections = useSettingsSections()
  return (
    <div className={classes.frame}>
      <nav aria-label={t`Settings`} className={classes.sections}>
        <ul>
          {sections.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} activeProps={{ 'aria-current': 'page' }}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.content}>
        <Outlet />
      </div>
    </div>
  )
}
