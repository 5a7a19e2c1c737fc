import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Skeleton, Text } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useNextActionOnToday } from './use-next-action-on-today.js'
import { useLocale } from '../app/locale.js'
import { useWorkReasonWords } from '../next-action/work-reason-words.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { Page, Section } from '../ui/page.js'
import { CaseQueue } from './case-queue.js'
import classes from './today-page.module.css'
import { useNextCase } from './use-next-case.js'
import { WhoseQueue } from './whose-queue.js'
import { WorkQueueDocument, type WorkQueueQuery } from './work-queue.generated.js'

const route = getRouteApi('/signed-in/today')

export type WorkQueue = NonNullable<WorkQueueQuery['workQueue']>

/** What to do today: the next case on top with its reason, then the queue by reason and the calls by hour. */
export function TodayPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const { person } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(WorkQueueDocument, {
    variables: { userId: person ?? null, shown: 100 },
    fetchPolicy: 'cache-and-network',
    pollInterval: refresh_ms,
  })
  const queue = data?.workQueue
  const isOwn = person === undefined
  return (
    <Page
      title={isOwn ? t`Today` : (queue?.name ?? '…')}
      subtitle={queue && <DoneToday queue={queue} />}
      actions={
        viewer.actions.includes('assign_case') && (
          <WhoseQueue
            value={person}
            onChange={(chosen) => void navigate({ search: (now) => ({ ...now, person: chosen }), replace: true })}
          />
        )
      }
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={420} />}
      {data && !queue && (
        <EmptyNotice title={<Trans>There is no such queue</Trans>}>
          <Trans>The person works in no team of yours.</Trans>
        </EmptyNotice>
      )}
      {queue && <QueueContent queue={queue} isOwn={isOwn} />}
    </Page>
  )
}

/** Colleagues take cases from the same pool. */
const refresh_ms = 60_000

function QueueContent({ queue, isOwn }: { queue: WorkQueue; isOwn: boolean }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useWorkReasonWords()
  const total = queue.counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0 && queue.agenda.length === 0)
    return (
      <EmptyNotice title={<Trans>Nothing is left to do today</Trans>}>
        <Trans>Cases come back by themselves on the day they are due. New ones arrive with the creditors’ files.</Trans>
      </EmptyNotice>
    )
  return (
    <>
      {isOwn && <NextCase queue={queue} />}
      <ul className={classes.counts} aria-label={t`By reason`}>
        {queue.counts.map(({ reason, count, overdue }) => (
          <li key={reason}>
            <span className={classes.count}>{formatCount(count, tag)}</span>
            <span>{words(reason).title}</span>
            {overdue > 0 && (
              <Text span size="xs" c="dimmed">
                {t`${plural(overdue, { one: '# late', other: '# late' })}`}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.columns}>
        <Section title={t`Queue`} aside={<Trans>↑ ↓ to choose, Enter to open, J for the next</Trans>}>
          <CaseQueue cases={queue.cases} />
          {total > queue.cases.length && (
            <Text size="sm" c="dimmed" mt="xs">
              <Trans>
                The first {queue.cases.length} of {formatCount(total, tag)}.
              </Trans>
            </Text>
          )}
        </Section>
        <Agenda queue={queue} />
      </div>
    </>
  )
}

function NextCase({ queue }: { queue: WorkQueue }) {
  const { t } = useLingui()
  const words = useWorkReasonWords()
  const { takeNext, pending } = useNextCase()
  useNextActionOnToday(takeNext)
  const next = queue.cases.find(({ debtCase }) => debtCase.id === queue.inHandId) ?? queue.cases[0]
  if (next === undefined) return null
  const { title, advice } = words(next.reason)
  const { debtor, openBalance, creditor } = next.debtCase
  return (
    <section className={classes.next} aria-label={t`Next case`}>
      <div>
        <Text fw={600}>
          {title} · {debtor.name} · <Amount value={openBalance} />
        </Text>
        <Text size="sm">{advice}</Text>
        <Text size="xs" c="dimmed">
          {creditor.name} · {next.own ? t`your case` : t`from the pool`}
        </Text>
      </div>
      <Button onClick={() => void takeNext()} loading={pending} aria-keyshortcuts="j">
        <Trans>Next case (J)</Trans>
      </Button>
    </section>
  )
}

function DoneToday({ queue }: { queue: WorkQueue }) {
  const { t } = useLingui()
  return (
    <>
      {[
        t`${plural(queue.doneCases, { one: '# case worked', other: '# cases worked' })}`,
        t`${plural(queue.doneReached, { one: '# debtor reached', other: '# debtors reached' })}`,
        t`${plural(queue.donePromises, { one: '# promise', other: '# promises' })}`,
        t`${plural(queue.caseCount, { one: '# open case in all', other: '# open cases in all' })}`,
        ...(queue.takesFromPool ? [] : [t`nothing more from the pool: the limit of the strategy is reached`]),
      ].join(' · ')}
    </>
  )
}

function Agenda({ queue }: { queue: WorkQueue }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const hour = new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit' })
  return (
    <Section title={t`Calls by hour`}>
      {queue.agenda.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>No call is agreed for an hour of today.</Trans>
        </Text>
      )}
      <ul className={classes.agenda}>
        {queue.agenda.map(({ at, note, debtCase }) => (
          <li key={debtCase.id}>
            <Group gap="xs" wrap="nowrap" align="baseline">
              <time dateTime={at} className={classes.hour}>
                {hour.format(new Date(at))}
              </time>
              <div>
                <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
                  {debtCase.debtor.name}
                </Link>
                {note !== null && (
                  <Text size="xs" c="dimmed">
                    {note}
                  </Text>
                )}
              </div>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}
