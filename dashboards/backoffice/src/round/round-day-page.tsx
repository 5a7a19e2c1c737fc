import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Button, Group, Skeleton, Text, Title } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useLocale } from '../app/locale.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { Missing } from '../ui/missing.js'
import { Amount } from '../ui/money.js'
import { can_keep_page } from './keep-page-on-device.js'
import type { TakenRound, TakenStop } from './round-store.js'
import classes from './round.module.css'
import { useRoundDay } from './use-round-day.js'
import { VisitReportForm } from './visit-report-form.js'

const route = getRouteApi('/round-day/$roundId')

/** The day on the road: a page for a phone that works without network and sends its reports when there is one. */
export function RoundDayPage() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { roundId } = route.useParams()
  const day = useRoundDay(roundId)
  const { state, round } = day
  useEffect(() => {
    document.title = `${t`Round`} · Quittance`
  }, [t])
  if (state === 'missing')
    return (
      <main className={classes.day}>
        <Missing title={t`There is no such round of yours`} />
      </main>
    )
  return (
    <main className={classes.day} id="content">
      <Title order={1} size="h3">
        {round ? t`Round of ${formatDate(round.day, tag)}` : t`Round`}
      </Title>
      {!round && !day.failure && <Skeleton height={240} mt="md" />}
      {!round && day.failure && (
        <EmptyNotice title={<Trans>This round is not on this device yet</Trans>}>
          <Trans>Open it once with a network connection, signed in. After that it works without.</Trans>
        </EmptyNotice>
      )}
      {round && (
        <Standing round={round} sending={day.sending} offline={day.failure !== null} onSend={day.synchronise} />
      )}
      {day.refusal !== null && <FormError>{day.refusal}</FormError>}
      {day.refusal !== null && round?.reports[0] && (
        <Button size="compact-sm" variant="default" onClick={() => void day.takeBack(round.reports[0]?.id ?? '')}>
          <Trans>Take this report back and write it again</Trans>
        </Button>
      )}
      {round && !(round.isOver && round.reports.length === 0) && (
        <ol className={classes.stops}>
          {round.stops.map((stop) => (
            <Stop key={stop.debtCaseId} stop={stop} round={round} onReport={day.add} />
          ))}
        </ol>
      )}
      <Link to="/rounds/$roundId" params={{ roundId }}>
        <Trans>To the round in the office</Trans>
      </Link>
    </main>
  )
}

function Standing({
  round,
  sending,
  offline,
  onSend,
}: {
  round: TakenRound
  sending: boolean
  offline: boolean
  onSend: () => Promise<void>
}) {
  const waiting = round.reports.length
  if (round.isOver && waiting === 0)
    return (
      <Text mt="sm" role="status">
        <Trans>This round is over, and all its reports have arrived. Nothing of it is kept on this device.</Trans>
      </Text>
    )
  return (
    <Group mt="sm" gap="sm" role="status">
      <Text size="sm">
        {waiting > 0 ? (
          <Trans>Reports that wait on this device: {waiting}</Trans>
        ) : (
          <Trans>All reports have arrived.</Trans>
        )}{' '}
        {offline && <Trans>There is no connection: they are sent when there is one.</Trans>}
        {!can_keep_page && <Trans>This browser cannot keep the page: stay on it, or open it over HTTPS.</Trans>}
      </Text>
      {(waiting > 0 || offline) && (
        <Button size="compact-sm" variant="default" loading={sending} onClick={() => void onSend()}>
          <Trans>Send now</Trans>
        </Button>
      )}
    </Group>
  )
}

function Stop({
  stop,
  round,
  onReport,
}: {
  stop: TakenStop
  round: TakenRound
  onReport: ReturnType<typeof useRoundDay>['add']
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const waits = round.reports.some(({ debtCaseId }) => debtCaseId === stop.debtCaseId)
  const { debtor } = stop
  return (
    <li className={classes.stop}>
      <div className={classes.stopHead}>
        <strong>
          {stop.position}. {debtor}
        </strong>
        <span className={classes.time}>{stop.beginsAt}</span>
      </div>
      <Address stop={stop} />
      <Text size="sm" c="dimmed">
        {stop.creditor} · {stop.reference} · <Amount value={stop.owed} />
        {stop.note !== null && ` · ${stop.note}`}
      </Text>
      {stop.isReported && (
        <Badge variant="light" mt={4}>
          <Trans>Report arrived</Trans>
        </Badge>
      )}
      {waits && (
        <Badge variant="outline" mt={4}>
          <Trans>Report waits here</Trans>
        </Badge>
      )}
      {open ? (
        <VisitReportForm
          debtCaseId={stop.debtCaseId}
          onReport={async (report) => {
            await onReport(report)
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        !round.isOver && (
          <Button
            mt="xs"
            variant="default"
            fullWidth
            aria-label={t`Report the visit of ${debtor}`}
            onClick={() => setOpen(true)}
          >
            <Trans>Report the visit</Trans>
          </Button>
        )
      )}
    </li>
  )
}

/** The address; a tap opens the map of the phone, which needs no network of ours. */
function Address({ stop: { address, latitude, longitude } }: { stop: TakenStop }) {
  if (address === null)
    return (
      <Text size="sm">
        <Trans>No valid address, or not to be visited any more</Trans>
      </Text>
    )
  const point = latitude === null || longitude === null ? '0,0' : `${latitude},${longitude}`
  const place = `geo:${point}?q=${encodeURIComponent(address.replaceAll('\n', ', '))}`
  return (
    <Anchor href={place} size="sm" className={classes.address}>
      {address}
    </Anchor>
  )
}
