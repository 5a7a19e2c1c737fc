import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Suspense } from 'react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Section } from '../ui/page.js'
import { case_headlines, type CasePanel, case_panels } from './case-panels.js'

/** The panels of one column that the viewer may see. */
export function CasePanels({ column, debtCaseId }: { column: CasePanel['column']; debtCaseId: string }) {
  const { t } = useLingui()
  const viewer = useViewer()
  return case_panels
    .filter((panel) => panel.column === column && (panel.action === null || may(viewer, panel.action)))
    .map(({ id, title, Panel }) => (
      <Section key={id} id={id} title={t(title)}>
        <Suspense fallback={<Skeleton height={72} animate={false} />}>
          <Panel debtCaseId={debtCaseId} />
        </Suspense>
      </Section>
    ))
}

/** What is next and what must not be done, a line each. */
export function CaseHeadlines({ debtCaseId }: { debtCaseId: string }) {
  const viewer = useViewer()
  return case_headlines
    .filter(({ action }) => action === null || may(viewer, action))
    .map(({ id, Headline }) => (
      <Suspense key={id} fallback={<Skeleton height={22} width="24rem" maw="100%" animate={false} />}>
        <Headline debtCaseId={debtCaseId} />
      </Suspense>
    ))
}
