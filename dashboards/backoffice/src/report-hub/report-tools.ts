import { useLingui } from '@lingui/react/macro'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'

/** A report or a tool of reporting: where it is, what it is called, and the question that it answers. */
export interface ReportTool {
  readonly to:
    | '/overview'
    | '/money'
    | '/reports/ageing'
    | '/reports/table'
    | '/reports/catalogue'
    | '/reports/exports'
    | '/reports/forecast'
    | '/reports/targets'
    | '/reports/schedules'
    | '/reports/alerts'
    | '/reports/received'
  readonly label: string
  readonly question: string
  readonly group: 'dashboards' | 'reports' | 'tools'
}

/** The reports and tools that the viewer may use, in the order in which they are shown. A new one is a line here. */
export function useReportTools(): ReportTool[] {
  const { t } = useLingui()
  const viewer = useViewer()
  const all: (ReportTool & { allowed: boolean })[] = [
    {
      to: '/overview',
      group: 'dashboards',
      label: t`Overview`,
      question: t`Is the money coming back, and faster than before?`,
      allowed: may(viewer, 'read_portfolio'),
    },
    {
      to: '/money',
      group: 'dashboards',
      label: t`Money`,
      question: t`What came in, by creditor and month, and what did it cost?`,
      allowed: may(viewer, 'read_cost'),
    },
    {
      to: '/reports/table',
      group: 'reports',
      label: t`Cross table`,
      question: t`Which figures, by which creditor, portfolio, month or kind?`,
      allowed: may(viewer, 'read_portfolio'),
    },
    {
      to: '/reports/forecast',
      group: 'reports',
      label: t`Cash forecast`,
      question: t`What will come in over the next months, and how far may one trust it?`,
      allowed: may(viewer, 'read_portfolio'),
    },
    {
      to: '/reports/targets',
      group: 'tools',
      label: t`Targets`,
      question: t`What should the figures be, and since when?`,
      allowed: may(viewer, 'read_portfolio'),
    },
    {
      to: '/reports/ageing',
      group: 'reports',
      label: t`Ageing`,
      question: t`How old is what is open, what is at risk, and where does it roll?`,
      allowed: may(viewer, 'read_portfolio'),
    },
    {
      to: '/reports/catalogue',
      group: 'tools',
      label: t`Catalogue of figures`,
      question: t`What does a figure mean exactly, and how is it computed?`,
      allowed: may(viewer, 'read_portfolio'),
    },
    {
      to: '/reports/exports',
      group: 'tools',
      label: t`My exports`,
      question: t`Which files did I take away, and are the large ones ready?`,
      allowed: may(viewer, 'read_export'),
    },
    {
      to: '/reports/schedules',
      group: 'tools',
      label: t`Scheduled e-mails`,
      question: t`Which reports are sent by themselves, to whom, and did they arrive?`,
      allowed: may(viewer, 'manage_schedule'),
    },
    {
      to: '/reports/alerts',
      group: 'tools',
      label: t`Alerts`,
      question: t`Which figures are watched, and which of them need a look?`,
      allowed: may(viewer, 'manage_schedule'),
    },
    {
      to: '/reports/received',
      group: 'tools',
      label: t`E-mails to me`,
      question: t`Which reports and alerts am I sent, and which do I want no more?`,
      allowed: may(viewer, 'read_portfolio'),
    },
  ]
  return all.filter(({ allowed }) => allowed)
}
