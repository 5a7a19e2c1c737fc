import { useLingui } from '@lingui/react/macro'
import type { LinkProps } from '@tanstack/react-router'
import type { Action } from '@quittance/core'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'

/** One page of the settings, and the action without which it is not shown. */
export interface SettingsSection {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: string
  readonly action: Action
}

/** The pages of the settings that the viewer may open, in their order. */
export function useSettingsSections(): SettingsSection[] {
  const { t } = useLingui()
  const viewer = useViewer()
  const all: SettingsSection[] = [
    { to: '/settings/people', label: t`People`, action: 'read_people' },
    { to: '/settings/teams', label: t`Teams`, action: 'read_people' },
    { to: '/settings/roles', label: t`Roles`, action: 'read_people' },
    { to: '/settings/strategy', label: t`Work strategy`, action: 'manage_strategy' },
    { to: '/settings/access', label: t`Access`, action: 'read_access' },
    { to: '/settings/single-sign-on', label: t`Single sign-on`, action: 'read_access' },
    { to: '/settings/service-accounts', label: t`Service accounts`, action: 'read_access' },
    { to: '/settings/templates', label: t`Letters and messages`, action: 'manage_template' },
    { to: '/settings/costs', label: t`Costs`, action: 'read_cost' },
    { to: '/settings/contact-policy', label: t`Contact policy`, action: 'manage_contact_policy' },
    { to: '/settings/audit', label: t`Audit trail`, action: 'read_audit' },
    { to: '/settings/personal-data', label: t`Personal data`, action: 'read_retention' },
  ]
  return all.filter(({ action }) => may(viewer, action))
}
