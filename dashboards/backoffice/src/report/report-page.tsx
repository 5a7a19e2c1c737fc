import type { ReactNode } from 'react'
import type { LinkProps } from '@tanstack/react-router'
import { Page } from '../ui/page.js'
import { ReportActions } from './report-actions.js'
import { report_filter_keys } from './report-filter.js'
import { ReportBody, type ReportFrameProps, ReportProvider } from './report-frame.js'

/** A screen that is one report: its title and actions, its filters, its parts. */
export function ReportPage({
  subtitle,
  parent,
  keys = report_filter_keys,
  actions,
  children,
  ...report
}: ReportFrameProps & { subtitle?: ReactNode; parent?: { label: string; link: LinkProps } }) {
  return (
    <ReportProvider {...report}>
      <Page
        title={report.title}
        subtitle={subtitle}
        {...(parent && { parent })}
        actions={
          <>
            {actions}
            <ReportActions />
          </>
        }
      >
        <ReportBody keys={keys} actions={null}>
          {children}
        </ReportBody>
      </Page>
    </ReportProvider>
  )
}
