import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Chip, Group, Skeleton } from '@mantine/core'
import type { TimelineKind } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { CaseTimelineDocument } from './case-timeline.generated.js'
import { TimelineItem } from './timeline-entry.js'
import { timeline_kinds } from './timeline-kinds.js'
import { useTimelineWords } from './timeline-words.js'
import classes from './timeline.module.css'

const page_size = 25

/** Everything that happened in a case, the latest first; of one kind when one is chosen. */
export function CaseTimeline(props: {
  debtCaseId: string
  kind: TimelineKind | undefined
  onKind: (kind: TimelineKind | undefined) => void
}) {
  const { debtCaseId, kind } = props
  const { data, previousData, error, fetchMore, refetch } = useQuery(CaseTimelineDocument, {
    variables: { id: debtCaseId, first: page_size, ...(kind === undefined ? {} : { kinds: [kind] }) },
  })
  const timeline = (data ?? previousData)?.debtCase?.timeline
  const more = () =>
    void fetchMore({
      variables: { after: timeline?.pageInfo.endCursor ?? null },
    })
  return (
    <Section id="timeline" title={<Trans>Timeline</Trans>} aside={<KindFilter kind={kind} onKind={props.onKind} />}>
      {error && !timeline && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !timeline && <Skeleton height={240} animate={false} />}
      {timeline?.nodes.length === 0 && <EmptyNotice title={<Trans>Nothing of this kind yet.</Trans>} />}
      {timeline && timeline.nodes.length > 0 && (
        <ol className={classes.list}>
          {timeline.nodes.map((entry) => (
            <TimelineItem key={`${entry.kind} ${entry.id}`} entry={entry} />
          ))}
        </ol>
      )}
      {timeline?.pageInfo.hasNextPage === true && (
        <Button variant="subtle" size="xs" mt="xs" onClick={more}>
          <Trans>Show earlier</Trans>
        </Button>
      )}
    </Section>
  )
}

function KindFilter({
  kind,
  onKind,
}: {
  kind: TimelineKind | undefined
  onKind: (kind: TimelineKind | undefined) => void
}) {
  const { t } = useLingui()
  const viewer = useViewer()
  const words = useTimelineWords()
  const kinds = timeline_kinds.filter((one) => one !== 'note' || may(viewer, 'read_private_note'))
  return (
    <Chip.Group value={kind ?? 'all'} onChange={(value) => onKind(kinds.find((one) => one === value))}>
      <Group gap={4} role="group" aria-label={t`Show`}>
        <Chip size="xs" value="all">
          <Trans>All</Trans>
        </Chip>
        {kinds.map((one) => (
          <Chip key={one} size="xs" value={one}>
            {words(one)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}
