import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Anchor, Menu, Skeleton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { LetterState } from '@quittance/core'
import { IconDots } from '@tabler/icons-react'
import type { LetterReturnReason } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Amount } from '../ui/money.js'
import { PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { CaseLettersDocument, type CaseLettersQuery, ReturnLetterDocument } from './case-letters.generated.js'
import { useLetterChannelName, useLetterKindName, useLetterStateName, useReturnReasonName } from './letter-words.js'

type CaseLetter = NonNullable<CaseLettersQuery['debtCase']>['letters'][number]

const marks: Readonly<Record<LetterState, 'collected' | 'promised' | 'late' | 'broken' | 'hold'>> = {
  prepared: 'promised',
  handed_over: 'collected',
  sent: 'collected',
  returned: 'broken',
  bounced: 'broken',
  failed: 'broken',
  withdrawn: 'hold',
}

const reasons_of_return: readonly LetterReturnReason[] = [
  'unknown_at_address',
  'unclaimed',
  'refused',
  'address_invalid',
  'mailbox_full',
  'other',
]

/** Letters, e-mails and text messages of a case, each as it was sent. */
export function CaseLetters({ debtCaseId }: { debtCaseId: string }) {
  const { t } = useLingui()
  const kindName = useLetterKindName()
  const channelName = useLetterChannelName()
  const stateName = useLetterStateName()
  const reasonName = useReturnReasonName()
  const { data, error, refetch } = useQuery(CaseLettersDocument, { variables: { id: debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={72} animate={false} />
  const reasonText = (reason: string | null): string => {
    const known = reasons_of_return.find((name) => name === reason)
    return known === undefined ? (reason ?? '') : reasonName(known)
  }
  return (
    <PlainTable
      label={t`Letters`}
      rows={data.debtCase?.letters ?? []}
      rowId={({ id }) => id}
      empty={<Trans>Nothing was written to the debtor yet. Press w to write.</Trans>}
      columns={[
        { header: t`Dated`, cell: ({ datedOn }) => <Day date={datedOn} /> },
        {
          header: t`What`,
          wrap: true,
          cell: ({ kind, channel }) => `${kindName(kind)} · ${channelName(channel)}`,
        },
        {
          header: t`Reference`,
          cell: ({ reference, fileUrl }) =>
            fileUrl === null ? (
              reference
            ) : (
              <Anchor href={fileUrl} download size="sm" aria-label={t`Download ${reference} as PDF`}>
                {reference}
              </Anchor>
            ),
        },
        {
          header: t`Demanded`,
          align: 'right',
          cell: ({ demanded }) => (demanded === null ? '–' : <Amount value={demanded} />),
        },
        {
          header: t`State`,
          wrap: true,
          cell: ({ state, stateReason }) => (
            <StatusMark status={marks[state]}>
              {stateReason === null ? stateName(state) : `${stateName(state)} (${reasonText(stateReason)})`}
            </StatusMark>
          ),
        },
        { header: t`By`, wrap: true, cell: ({ createdByName }) => createdByName ?? '–' },
        { header: '', cell: (letter) => <NoteReturn letter={letter} /> },
      ]}
    />
  )
}

/** Notes that a letter came back or a message did not arrive. */
function NoteReturn({ letter }: { letter: CaseLetter }) {
  const { t } = useLingui()
  const reasonName = useReturnReasonName()
  const mayWork = may(useViewer(), 'work_case')
  const { change, pending } = useChange(ReturnLetterDocument, ({ returnLetter }) => returnLetter, ['CaseLetters'])
  if (!mayWork || (letter.state !== 'handed_over' && letter.state !== 'sent')) return null
  const note = async (reason: LetterReturnReason) => {
    const done = await change({ id: letter.id, reason })
    notifications.show({
      message: done === null ? t`It could not be noted. Reload the page and try again.` : t`Noted.`,
    })
  }
  const { reference } = letter
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" loading={pending} aria-label={t`What became of ${reference}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>It did not reach the debtor</Trans>
        </Menu.Label>
        {reasons_of_return.map((reason) => (
          <Menu.Item key={reason} onClick={() => void note(reason)}>
            {reasonName(reason)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
