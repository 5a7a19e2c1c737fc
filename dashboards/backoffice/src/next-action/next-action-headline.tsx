import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day, Moment } from '../ui/day.js'
import { useShortcuts } from '../ui/shortcuts.js'
import { StatusMark } from '../ui/status-mark.js'
import { useNextCase } from '../work-queue/use-next-case.js'
import { NextActionOfCaseDocument } from './next-action.generated.js'
import { SnoozeModal } from './snooze-modal.js'
import { reason_status, useWorkReasonWords } from './work-reason-words.js'

/** Why the case is worked next and when, whose it is, and the way to put it off or to go on to the next one. */
export function NextActionHeadline({ debtCaseId }: { debtCaseId: string }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const mayWork = may(viewer, 'work_case')
  const words = useWorkReasonWords()
  const [snoozing, setSnoozing] = useState(false)
  const { takeNext, pending } = useNextCase()
  const { data } = useQuery(NextActionOfCaseDocument, { variables: { id: debtCaseId } })
  useShortcuts(mayWork ? [{ key: 'j', label: t`Next case of my queue`, run: () => void takeNext() }] : [])
  const debtCase = data?.debtCase
  if (!debtCase?.nextAction) return null
  const { reason, dueOn, dueAt, note } = debtCase.nextAction
  const { title, advice } = words(reason)
  const status = reason_status[reason]
  const isDue = dueOn <= viewer.organisation.today
  return (
    <section aria-label={t`Next action`}>
      <Group gap="xs" wrap="wrap">
        <Text span fw={600}>
          {status === undefined ? title : <StatusMark status={status}>{title}</StatusMark>}
        </Text>
        <Text span size="sm" {...(isDue ? {} : { c: 'dimmed' })}>
          {dueAt === null ? <Day date={dueOn} distance /> : <Moment instant={dueAt} age />}
        </Text>
        <Text span size="sm" c="dimmed">
          {debtCase.assignee === null ? t`In the pool: whoever is next takes it` : debtCase.assignee.name}
        </Text>
      </Group>
      <Text size="sm">{note ?? advice}</Text>
      {mayWork && (
        <Group gap="xs" mt={6}>
          <Button size="compact-xs" variant="default" onClick={() => setSnoozing(true)}>
            <Trans>Put off…</Trans>
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            loading={pending}
            aria-keyshortcuts="j"
            onClick={() => void takeNext()}
          >
            <Trans>Next case (J)</Trans>
          </Button>
        </Group>
      )}
      {snoozing && <SnoozeModal debtCaseId={debtCaseId} onClose={() => setSnoozing(false)} />}
    </section>
  )
}
