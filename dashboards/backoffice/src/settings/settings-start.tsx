import { Navigate } from '@tanstack/react-router'
import { NotFoundScreen } from '../app/not-found-screen.js'
import { useSettingsSections } from './settings-sections.js'

/** The settings open at the first page that the viewer may see. */
export function SettingsStart() {
  const [first] = useSettingsSections()
  return first === undefined ? <NotFoundScreen /> : <Navigate to={first.to} replace />
}
