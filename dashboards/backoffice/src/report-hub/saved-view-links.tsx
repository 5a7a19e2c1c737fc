import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { SavedViewListDocument } from '../saved-view/saved-view-list.generated.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { useReportTools } from './report-tools.js'
import { viewLink } from './view-link.js'
import classes from './report-hub-page.module.css'

/** The saved views of all reports, each a link to its page. */
export function SavedViewLinks() {
  const tools = useReportTools()
  const { data, error, refetch } = useQuery(SavedViewListDocument)
  const views = (data?.savedViews ?? []).flatMap((view) => {
    const tool = tools.find(({ to }) => to === `/${view.page}`)
    return tool === undefined ? [] : [{ view, tool }]
  })
  return (
    <Section id="hub-views" title={<Trans>Saved views</Trans>}>
      {error && !data ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={120} />
      ) : views.length === 0 ? (
        <EmptyNotice title={<Trans>No view is saved yet.</Trans>}>
          <Trans>Set filters on a report, then save them under Views: they wait for you there and here.</Trans>
        </EmptyNotice>
      ) : (
        <ul className={classes.list}>
          {views.map(({ view, tool }) => (
            <li key={view.id}>
              <Link {...viewLink(tool, view)}>{view.name}</Link>
              <span className={classes.question}>
                {tool.label}
                {!view.isMine && ` · ${view.ownerName}`}
                {view.isDefault && (
                  <>
                    {' · '}
                    <Trans>opens first</Trans>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
