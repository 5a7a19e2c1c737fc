import type { ReactNode } from 'react'
import type { LinkProps } from '@tanstack/react-router'
import { Page } from '../ui/page.js'
import { ReportFrame, type ReportFrameProps } from './report-frame.js'

/** A screen that is one report: its title, its filters, its actions, its parts. */
export function ReportPage({
  subtitle,
  parent,
  ...frame
}: ReportFrameProps & { subtitle?: ReactNode; parent?: { label: string; link: LinkProps } }) {
  return (
    <Page title={frame.title} subtitle={subtitle} {...(parent && { parent })}>
      <ReportFrame {...frame} />
    </Page>
  )
}
