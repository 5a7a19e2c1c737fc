import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Page, Section } from '../ui/page.js'
import classes from './report-hub-page.module.css'
import { type ReportTool, useReportTools } from './report-tools.js'
import { SavedViewLinks } from './saved-view-links.js'

/** Every report and tool that the viewer may use, by the question that it answers, and the views that were saved. */
export function ReportHubPage() {
  const { t } = useLingui()
  const tools = useReportTools()
  const titles: Record<ReportTool['group'], string> = {
    dashboards: t`Dashboards`,
    reports: t`Reports`,
    tools: t`Tools`,
  }
  return (
    <Page title={t`Reports`} subtitle={t`Every figure, by the question that it answers`}>
      <div className={classes.columns}>
        <div>
          {(['dashboards', 'reports', 'tools'] as const).map((group) => {
            const found = tools.filter((tool) => tool.group === group)
            return (
              found.length > 0 && (
                <Section key={group} id={`hub-${group}`} title={titles[group]}>
                  <ul className={classes.list}>
                    {found.map(({ to, label, question }) => (
                      <li key={to}>
                        <Link to={to}>{label}</Link>
                        <span className={classes.question}>{question}</span>
                      </li>
                    ))}
                  </ul>
                </Section>
              )
            )
          })}
        </div>
        <SavedViewLinks />
      </div>
    </Page>
  )
}
