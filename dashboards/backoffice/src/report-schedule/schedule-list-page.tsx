import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Modal, Skeleton, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatInstant } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { useCadenceText } from './cadence.js'
import { newSchedule, ScheduleForm } from './schedule-form.js'
import { ScheduleListDocument } from './schedule-list.generated.js'
import type { SchedulePartsFragment } from './schedule-parts.generated.js'
import { ScheduleMark } from './schedule-state.js'

const route = getRouteApi('/signed-in/reports/schedules')

/** The reports that are sent by themselves: when next, to whom, and how the last time went. */
export function ScheduleListPage() {
  const { t } = useLingui()
  const { search = '' } = route.useSearch()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(ScheduleListDocument, { pollInterval: 20_000 })
  const columns = useScheduleColumns()
  const wanted = search.trim().toLocaleLowerCase()
  const rows = data?.reportSchedules.filter(({ name, owner }) =>
    `${name} ${owner}`.toLocaleLowerCase().includes(wanted),
  )
  return (
    <Page
      title={t`Scheduled e-mails`}
      subtitle={t`Reports that come by e-mail by themselves. Each recipient gets what this person may see.`}
      actions={<NewSchedule />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={200} />}
      {data && !data.mailReady && <MailMissing />}
      {data && data.reportSchedules.length > 7 && (
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
          label={t`Scheduled e-mails`}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          empty={
            wanted === '' ? (
              <Trans>
                No report is sent by itself yet. Open a report and choose “Send regularly”, or make one here.
              </Trans>
            ) : (
              <Trans>Nothing of that name.</Trans>
            )
          }
        />
      )}
    </Page>
  )
}

/** Without a server, nothing leaves: whoever waits for an e-mail should know. */
export function MailMissing() {
  const { t } = useLingui()
  return (
    <Alert variant="light" color="gray" mb="sm" title={t`No e-mail leaves`}>
      <Trans>No server for e-mails is configured. What is due waits for two days and is then given up.</Trans>
    </Alert>
  )
}

function NewSchedule() {
  const { t } = useLingui()
  const viewer = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>New scheduled e-mail</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t`New scheduled e-mail`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ScheduleForm
          start={newSchedule('', { kind: 'figures', relativePeriod: 'last_month' }, viewer.id, false)}
          onDone={close}
        />
      </Modal>
    </>
  )
}

function useScheduleColumns(): PlainColumn<SchedulePartsFragment>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const cadenceText = useCadenceText()
  return [
    {
      header: t`Report`,
      cell: ({ id, name }) => (
        <Link to="/reports/schedules/$scheduleId" params={{ scheduleId: id }}>
          {name}
        </Link>
      ),
      wrap: true,
    },
    { header: t`When`, cell: ({ cadence }) => cadenceText(cadence), wrap: true },
    {
      header: t`Recipients`,
      cell: ({ recipients }) => namesOf(recipients.map(({ name }) => name)),
      wrap: true,
    },
    { header: t`Owner`, cell: ({ owner, mine }) => (mine ? t`You` : owner), wrap: true },
    { header: t`Next`, cell: ({ nextRunAt }) => (nextRunAt === null ? '–' : formatInstant(nextRunAt, tag, timeZone)) },
    { header: t`Last result`, cell: (schedule) => <ScheduleMark schedule={schedule} /> },
  ]
}

const names_shown = 2

/** A few names, and how many more. */
export function namesOf(names: readonly string[]): string {
  const more = names.length - names_shown
  return more > 0 ? `${names.slice(0, names_shown).join(', ')} +${more}` : names.join(', ')
}
