import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Skeleton, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { Missing } from '../ui/missing.js'
import { Amount } from '../ui/money.js'
import { Page } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { EndRoundDocument } from './end-round.generated.js'
import { RoundPageDocument, type RoundPageQuery } from './round-page.generated.js'
import { useRoundWords } from './round-words.js'
import classes from './round.module.css'

const route = getRouteApi('/signed-in/rounds/$roundId')

type Stop = NonNullable<RoundPageQuery['round']>['stops'][number]

/** One round: where to be when. It prints on a page. */
export function RoundPage() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useRoundWords()
  const { roundId } = route.useParams()
  const { data, error, refetch } = useQuery(RoundPageDocument, { variables: { id: roundId } })
  const round = data?.round
  if (round === null) return <Missing title={t`There is no such round`} />
  return (
    <Page
      title={round ? t`Round of ${formatDate(round.day, tag)}` : '…'}
      parent={{ label: t`Rounds of visits`, link: { to: '/rounds' } }}
      subtitle={
        round &&
        [
          round.agentName,
          words.state(round.state),
          `${round.startsAt} – ${round.backAt}`,
          words.way(round.wayM),
          t`from and back to ${round.startPlace}`,
        ].join(' · ')
      }
      actions={
        round && (
          <Group gap="xs">
            {round.isOwn && round.state === 'planned' && (
              <Button
                size="xs"
                renderRoot={(props) => <Link to="/round-day/$roundId" params={{ roundId }} {...props} />}
              >
                <Trans>Take it along</Trans>
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => window.print()}>
              <Trans>Print</Trans>
            </Button>
            {round.isOwn && round.state === 'planned' && <EndRound id={roundId} reported={round.reportedCount} />}
          </Group>
        )
      }
    >
      {error && !round && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !round && <Skeleton height={320} />}
      {round && <Stops stops={round.stops} />}
    </Page>
  )
}

function Stops({ stops }: { stops: readonly Stop[] }) {
  const { t } = useLingui()
  const words = useRoundWords()
  return (
    <PlainTable
      label={t`Visits`}
      rows={stops}
      rowId={({ position }) => String(position)}
      empty={<Trans>No visits.</Trans>}
      columns={[
        { header: t`No.`, align: 'right', cell: ({ position }) => position },
        { header: t`Time`, cell: ({ beginsAt, leavesAt }) => `${beginsAt} – ${leavesAt}` },
        { header: t`Debtor`, wrap: true, cell: (stop) => <Whom stop={stop} /> },
        {
          header: t`Address`,
          wrap: true,
          cell: ({ place }) =>
            place ? (
              <span className={classes.address}>{place.address}</span>
            ) : (
              <Trans>No valid address, or not to be visited any more</Trans>
            ),
        },
        { header: t`Creditor`, wrap: true, cell: ({ debtCase }) => debtCase?.creditor.name },
        {
          header: t`Owed`,
          align: 'right',
          cell: ({ debtCase }) => debtCase && <Amount value={debtCase.openBalance} />,
        },
        { header: t`Way`, align: 'right', cell: ({ wayM }) => words.way(wayM) },
        { header: t`Report`, cell: ({ reports }) => (reports.length > 0 ? t`Received` : '') },
      ]}
    />
  )
}

function Whom({ stop: { debtCase } }: { stop: Stop }) {
  if (!debtCase) return <Trans>A case that is no longer yours</Trans>
  return (
    <>
      <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
        {debtCase.debtor.name}
      </Link>
      <Text size="xs" c="dimmed">
        {debtCase.reference}
        {debtCase.visitRequest?.note ? ` · ${debtCase.visitRequest.note}` : ''}
      </Text>
    </>
  )
}

function EndRound({ id, reported }: { id: string; reported: number }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure } = useChange(EndRoundDocument, (data) => data.endRound, ['RoundList'])
  const end = async () => {
    if ((await change({ id })) !== null) close()
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {reported > 0 ? <Trans>End the round…</Trans> : <Trans>Give it up…</Trans>}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={reported > 0 ? t`End this round?` : t`Give this round up?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Form
          onSubmit={(event) => {
            event.preventDefault()
            void end()
          }}
        >
          <Text size="sm">
            <Trans>Visits that were asked for and not made stay to be made. What was reported stays.</Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <FormActions>
            <Button type="submit" loading={pending} data-autofocus>
              {reported > 0 ? <Trans>End it</Trans> : <Trans>Give it up</Trans>}
            </Button>
            <Button variant="default" onClick={close}>
              <Trans>Keep it</Trans>
            </Button>
          </FormActions>
        </Form>
      </Modal>
    </>
  )
}
