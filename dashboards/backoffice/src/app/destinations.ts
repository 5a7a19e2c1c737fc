import { useLingui } from '@lingui/react/macro'
import {
  IconCalendarCheck,
  IconCalendarDollar,
  IconChartLine,
  IconCoin,
  IconFileImport,
  IconFolders,
  IconReportAnalytics,
  IconSettings,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useViewer } from '../session/viewer-context.js'
import { may } from '../session/permission.js'
import { useSettingsSections } from '../settings/settings-sections.js'

/** A place in the rail and in the command palette. */
export interface Destination {
  readonly to:
    | '/today'
    | '/overview'
    | '/portfolios'
    | '/cases'
    | '/plans'
    | '/reports'
    | '/team'
    | '/money'
    | '/files'
    | '/settings'
  readonly label: string
  readonly Icon: typeof IconUsers
}

/** Where the viewer may go, in the order of the rail. */
export function useDestinations(): Destination[] {
  const { t } = useLingui()
  const viewer = useViewer()
  const sections = useSettingsSections()
  const all: (Destination & { allowed: boolean })[] = [
    { to: '/today', label: t`Today`, Icon: IconCalendarCheck, allowed: may(viewer, 'work_case') },
    { to: '/overview', label: t`Overview`, Icon: IconChartLine, allowed: may(viewer, 'read_portfolio') },
    { to: '/portfolios', label: t`Portfolios`, Icon: IconFolders, allowed: may(viewer, 'read_portfolio') },
    { to: '/cases', label: t`Cases`, Icon: IconUsers, allowed: may(viewer, 'read_case') },
    { to: '/plans', label: t`Plans`, Icon: IconCalendarDollar, allowed: may(viewer, 'work_case') },
    { to: '/reports', label: t`Reports`, Icon: IconReportAnalytics, allowed: may(viewer, 'read_portfolio') },
    { to: '/team', label: t`Team`, Icon: IconUsersGroup, allowed: may(viewer, 'read_performance') },
    { to: '/money', label: t`Money`, Icon: IconCoin, allowed: may(viewer, 'read_cost') },
    { to: '/files', label: t`Files`, Icon: IconFileImport, allowed: may(viewer, 'read_import') },
    { to: '/settings', label: t`Settings`, Icon: IconSettings, allowed: sections.length > 0 },
  ]
  return all.filter(({ allowed }) => allowed)
}
