import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { MailMissing } from '../report-schedule/schedule-list-page.js'
import { addressOfSpec, readSpec } from '../report-schedule/stored-spec.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatInstant } from '../ui/format.js'
import { Missing } from '../ui/missing.js'
import { Page, Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { PauseAlert, RemoveAlert, TestAlert } from './alert-actions.js'
import { AlertForm, alertStart } from './alert-form.js'
import { AlertStateMark } from './alert-mark.js'
import { type AlertPageQuery, AlertPageDocument } from './alert-page.generated.js'
import type { AlertPartsFragment } from './alert-parts.generated.js'
import { useConditionText } from './alert-words.js'

const route = getRouteApi('/signed-in/reports/alerts/$alertId')

type Evaluation = NonNullable<AlertPageQuery['reportAlert']>['evaluations'][number]

/** One alert: where it stands for each recipient, and what it found before. */
export function AlertPage() {
  const { t } = useLingui()
  const { alertId } = route.useParams()
  const { data, error, refetch } = useQuery(AlertPageDocument, { variables: { id: alertId }, pollInterval: 10_000 })
  const alert = data?.reportAlert ?? null
  if (data && alert === null) return <Missing title={t`There is no such alert`} />
  return (
    <Page
      title={alert?.name ?? '…'}
      parent={{ label: t`Alerts`, link: { to: '/reports/alerts' } }}
      subtitle={alert && <Summary alert={alert} />}
      actions={alert && <Actions alert={alert} />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={320} />}
      {data && !data.mailReady && <MailMissing />}
      {alert && (
        <>
          <Section id="recipients" title={<Trans>Recipients</Trans>}>
            <RecipientTable alert={alert} />
          </Section>
          <Section id="history" title={<Trans>History</Trans>}>
            <EvaluationTable evaluations={alert.evaluations} mine={alert.mine} />
          </Section>
        </>
      )}
    </Page>
  )
}

function Summary({ alert }: { alert: AlertPartsFragment }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const conditionText = useConditionText()
  const { time } = alert
  const next = alert.nextRunAt === null ? null : formatInstant(alert.nextRunAt, tag, timeZone)
  return [
    conditionText(alert),
    time === null ? t`after each night` : t`each day at ${time}`,
    next === null ? t`paused` : t`next on ${next}`,
  ].join(' · ')
}

function RecipientTable({ alert }: { alert: AlertPartsFragment }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const columns: PlainColumn<AlertPartsFragment['recipients'][number]>[] = [
    { header: t`Recipient`, cell: ({ name }) => name, wrap: true },
    {
      header: t`State`,
      cell: ({ state, stoppedAt }) =>
        stoppedAt !== null ? (
          t`Wants no more of it`
        ) : state === null ? (
          t`Not evaluated yet`
        ) : (
          <AlertStateMark state={state} />
        ),
    },
    {
      header: t`Evaluated`,
      cell: ({ evaluatedAt }) => (evaluatedAt === null ? '–' : formatInstant(evaluatedAt, tag, timeZone)),
    },
  ]
  return (
    <PlainTable
      label={t`Recipients`}
      columns={columns}
      rows={alert.recipients}
      rowId={({ personId }) => personId}
      empty={<Trans>Nobody is warned.</Trans>}
    />
  )
}

function EvaluationTable({ evaluations, mine }: { evaluations: readonly Evaluation[]; mine: boolean }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const told: Readonly<Record<string, string>> = {
    firing: t`warned`,
    resolved: t`told it is over`,
    failed: t`told it failed`,
    reminder: t`reminded`,
    test: t`test`,
  }
  const columns: PlainColumn<Evaluation>[] = [
    { header: t`Evaluated`, cell: ({ evaluatedAt }) => formatInstant(evaluatedAt, tag, timeZone) },
    { header: t`Recipient`, cell: ({ recipient }) => recipient, wrap: true },
    { header: t`State`, cell: ({ state }) => <AlertStateMark state={state} /> },
    { header: t`Value`, cell: ({ value }) => value ?? '–', align: 'right' },
    { header: t`Held against`, cell: ({ compared }) => compared ?? '', align: 'right' },
    {
      header: t`E-mail`,
      cell: ({ notice, mailState, reason }) =>
        notice === null
          ? (reason ?? '')
          : `${told[notice] ?? notice}${mailState === 'failed' ? ` (${t`failed`})` : ''}`,
      wrap: true,
    },
  ]
  return (
    <PlainTable
      label={t`History`}
      columns={columns}
      rows={evaluations}
      rowId={({ id }) => id}
      empty={
        mine ? (
          <Trans>It was not evaluated yet. “Test” evaluates it now and sends you the e-mail.</Trans>
        ) : (
          <Trans>It was not evaluated yet.</Trans>
        )
      }
    />
  )
}

function Actions({ alert }: { alert: AlertPartsFragment }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const router = useRouter()
  const [opened, { open, close }] = useDisclosure(false)
  const { id, name, mine, pausedAt } = alert
  return (
    <>
      <Button variant="default" size="xs" onClick={() => router.history.push(addressOfSpec(readSpec(alert.spec)))}>
        <Trans>Open the report</Trans>
      </Button>
      {mine && <TestAlert id={id} />}
      <PauseAlert id={id} paused={pausedAt !== null} />
      {mine && (
        <>
          <Button variant="default" size="xs" onClick={open}>
            <Trans>Change</Trans>
          </Button>
          <RemoveAlert id={id} name={name} />
        </>
      )}
      <Modal opened={opened} onClose={close} size="lg" title={name} closeButtonProps={{ 'aria-label': t`Close` }}>
        <AlertForm start={alertStart(alert, tag)} onDone={close} />
      </Modal>
    </>
  )
}
