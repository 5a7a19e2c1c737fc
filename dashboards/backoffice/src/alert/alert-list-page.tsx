import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Skeleton, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { MailMissing, namesOf } from '../report-schedule/schedule-list-page.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatInstant } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { AlertForm, newAlert } from './alert-form.js'
import { AlertListDocument } from './alert-list.generated.js'
import { AlertMark } from './alert-mark.js'
import type { AlertPartsFragment } from './alert-parts.generated.js'
import { useConditionText } from './alert-words.js'

const route = getRouteApi('/signed-in/reports/alerts')

/** The figures that are watched: for what, for whom, and where they stand. */
export function AlertListPage() {
  const { t } = useLingui()
  const { search = '' } = route.useSearch()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(AlertListDocument, { pollInterval: 20_000 })
  const columns = useAlertColumns()
  const wanted = search.trim().toLocaleLowerCase()
  const rows = data?.reportAlerts.filter(({ name, owner }) => `${name} ${owner}`.toLocaleLowerCase().includes(wanted))
  return (
    <Page
      title={t`Alerts`}
      subtitle={t`Figures that are watched. Whoever is warned is told when something changes, not every day.`}
      actions={<NewAlert />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={200} />}
      {data && !data.mailReady && <MailMissing />}
      {data && data.reportAlerts.length > 7 && (
        <TextInput
          aria-label={t`Search by name or owner`}
          placeholder={t`Search by name or owner`}
          leftSection={<IconSearch size={14} aria-hidden />}
          maw={320}
          mb="sm"
          value={search}
          onChange={(event) => {
            const text = event.currentTarget.value
            void navigate({ to: '.', search: (before) => ({ ...before, search: text || undefined }), replace: true })
          }}
        />
      )}
      {rows && (
        <PlainTable
          label={t`Alerts`}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          empty={
            wanted === '' ? (
              <Trans>No figure is watched yet. Choose the bell beside a figure, or make an alert here.</Trans>
            ) : (
              <Trans>Nothing of that name.</Trans>
            )
          }
        />
      )}
    </Page>
  )
}

function NewAlert() {
  const { t } = useLingui()
  const viewer = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>New alert</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t`New alert`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <AlertForm start={newAlert(null, '', { relativePeriod: 'this_month' }, viewer.id)} onDone={close} />
      </Modal>
    </>
  )
}

function useAlertColumns(): PlainColumn<AlertPartsFragment>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const conditionText = useConditionText()
  return [
    {
      header: t`Alert`,
      cell: ({ id, name }) => (
        <Link to="/reports/alerts/$alertId" params={{ alertId: id }}>
          {name}
        </Link>
      ),
      wrap: true,
    },
    { header: t`Condition`, cell: (alert) => conditionText(alert), wrap: true },
    { header: t`Recipients`, cell: ({ recipients }) => namesOf(recipients.map(({ name }) => name)), wrap: true },
    { header: t`Owner`, cell: ({ owner, mine }) => (mine ? t`You` : owner), wrap: true },
    { header: t`State`, cell: (alert) => <AlertMark alert={alert} /> },
    {
      header: t`Evaluated`,
      cell: ({ recipients }) => {
        const latest = recipients
          .flatMap(({ evaluatedAt }) => (evaluatedAt === null ? [] : [evaluatedAt]))
          .toSorted()
          .at(-1)
        return latest === undefined ? '–' : formatInstant(latest, tag, timeZone)
      },
    },
  ]
}
