import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { Day, Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FormError } from '../ui/form.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { CoachingNotesDocument, type CoachingNotePartsFragment } from './coaching-notes.generated.js'
import { RemoveCoachingNoteDocument } from './remove-coaching-note.generated.js'
import { SettleCoachingNoteDocument } from './settle-coaching-note.generated.js'

type Note = CoachingNotePartsFragment

/** What was agreed, open notes first, the one to come back to soonest on top. */
export function CoachingNotes({ agentId }: { agentId: string | null }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(CoachingNotesDocument, {
    variables: agentId === null ? {} : { agentId },
    fetchPolicy: 'cache-and-network',
  })
  const viewer = useViewer()
  const settle = useChange(SettleCoachingNoteDocument, (answer) => answer.settleCoachingNote, ['CoachingNotes'])
  const remove = useChange(RemoveCoachingNoteDocument, (answer) => answer.removeCoachingNote, ['CoachingNotes'])
  const notes = data?.coachingNotes
  if (error && !notes) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!notes) return <Skeleton height={120} aria-label={t`Loading`} />
  const { today } = viewer.organisation
  const columns: PlainColumn<Note>[] = [
    ...(agentId === null ? [{ header: t`Agent`, cell: (note: Note) => <AgentLink note={note} /> }] : []),
    { header: t`What was agreed`, wrap: true, cell: ({ note }) => note },
    {
      header: t`Come back to it`,
      cell: ({ followUpOn, doneAt }) =>
        doneAt === null && followUpOn !== null && followUpOn <= today ? (
          <StatusMark status="late">
            <Day date={followUpOn} distance />
          </StatusMark>
        ) : (
          <Day date={followUpOn} />
        ),
    },
    { header: t`Written`, cell: ({ createdAt, author }) => <Written createdAt={createdAt} author={author} /> },
    {
      header: t`State`,
      cell: ({ doneAt }) => (doneAt === null ? t`Open` : <StatusMark status="collected">{t`Done`}</StatusMark>),
    },
    ...(may(viewer, 'manage_performance')
      ? [
          {
            header: t`Actions`,
            cell: ({ id, doneAt, agentName }: Note) => (
              <Group gap="xs" wrap="nowrap">
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={doneAt === null ? t`Done: ${agentName}` : t`Open again: ${agentName}`}
                  onClick={() => void settle.change({ id, done: doneAt === null })}
                >
                  {doneAt === null ? <Trans>Done</Trans> : <Trans>Open again</Trans>}
                </Button>
                {doneAt !== null && (
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-xs"
                    aria-label={t`Remove the note: ${agentName}`}
                    onClick={() => void remove.change({ id })}
                  >
                    <Trans>Remove</Trans>
                  </Button>
                )}
              </Group>
            ),
          },
        ]
      : []),
  ]
  const refusal = settle.refusal ?? remove.refusal
  const failure = settle.failure ?? remove.failure
  return (
    <>
      {refusal && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <PlainTable
        label={t`Notes`}
        columns={columns}
        rows={notes}
        rowId={({ id }) => id}
        empty={<Trans>Nothing was noted yet. Write down what you agree, where somebody needs help.</Trans>}
      />
    </>
  )
}

function AgentLink({ note }: { note: Note }) {
  return (
    <Link to="/team/$agentId" params={{ agentId: note.agentId }}>
      {note.agentName}
    </Link>
  )
}

function Written({ createdAt, author }: Pick<Note, 'createdAt' | 'author'>) {
  return (
    <>
      <Moment instant={createdAt} />
      {author !== null && ` · ${author}`}
    </>
  )
}
