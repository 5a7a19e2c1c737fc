import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Text } from '@mantine/core'
import { PlaceLegalHold } from '../legal-hold/place-legal-hold.js'
import { ReleaseLegalHold } from '../legal-hold/release-legal-hold.js'
import { useGroundName, useReasonName } from '../retention/retention-words.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day } from '../ui/day.js'
import { Section } from '../ui/page.js'
import { StatusMark } from '../ui/status-mark.js'
import { type CaseState_DebtCaseFragment, CaseState_DebtCaseFragmentDoc } from './case-state.generated.js'
import { CloseCase } from './close-case.js'
import classes from './debtor-panel.module.css'
import { ReopenCase } from './reopen-case.js'

/** Whether the case is worked, how long it is kept when it is not, and what holds it back. */
export function CaseState({ debtCase }: { debtCase: FragmentType<CaseState_DebtCaseFragment> }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const { data, complete } = useFragment({
    fragment: CaseState_DebtCaseFragmentDoc,
    fragmentName: 'CaseState_debtCase',
    from: debtCase,
  })
  if (!complete) return null
  const { id, phase, anonymisedOn, closingOutlooks } = data
  const isClosed = phase === 'closed'
  const phases = { amicable: t`Amicable recovery`, judicial: t`In court`, closed: t`Closed` }
  return (
    <Section id="case-state" title={<Trans>State of the case</Trans>}>
      <dl className={classes.facts}>
        <dt>{t`Phase`}</dt>
        <dd>{phases[phase]}</dd>
        <Dates state={data} />
      </dl>
      <Holds state={data} />
      <Group gap="xs" mt="sm">
        {!isClosed && closingOutlooks.length > 0 && <CloseCase id={id} outlooks={closingOutlooks} />}
        {isClosed && anonymisedOn === null && may(viewer, 'close_case') && <ReopenCase id={id} />}
        {anonymisedOn === null && may(viewer, 'manage_retention') && <PlaceLegalHold debtCaseId={id} />}
      </Group>
    </Section>
  )
}

function Dates({ state }: { state: CaseState_DebtCaseFragment }) {
  const { t } = useLingui()
  const reasonName = useReasonName()
  const { closedOn, closingReason, archivedOn, anonymisedOn, retention } = state
  if (closedOn === null) return null
  return (
    <>
      <dt>{t`Closed on`}</dt>
      <dd>
        <Day date={closedOn} />
      </dd>
      {closingReason !== null && (
        <>
          <dt>{t`Closing reason`}</dt>
          <dd>{reasonName(closingReason)}</dd>
        </>
      )}
      {(archivedOn !== null || retention !== null) && (
        <>
          <dt>{archivedOn === null ? t`To the archive on` : t`Archived on`}</dt>
          <dd>
            <Day date={archivedOn ?? retention?.archiveOn ?? null} />
          </dd>
        </>
      )}
      {(anonymisedOn !== null || retention !== null) && (
        <>
          <dt>{anonymisedOn === null ? t`To be anonymised on` : t`Anonymised on`}</dt>
          <dd>
            <Day date={anonymisedOn ?? retention?.anonymiseOn ?? null} />
            {retention !== null && (
              <Text size="xs" c="dimmed">
                {retention.source}
              </Text>
            )}
          </dd>
        </>
      )}
    </>
  )
}

function Holds({ state }: { state: CaseState_DebtCaseFragment }) {
  const { t } = useLingui()
  const groundName = useGroundName()
  const mayManage = may(useViewer(), 'manage_retention')
  return state.legalHolds.map(({ id, ground, reason, until, wholeDebtor }) => (
    <Group key={id} gap="xs" mt="sm" align="flex-start" wrap="nowrap">
      <div>
        <StatusMark status="hold">
          {t`Legal hold`} · {groundName(ground)}
        </StatusMark>
        <Text size="xs" c="dimmed">
          {reason}
          {wholeDebtor && ` · ${t`every case of this debtor`}`}
          {until !== null && (
            <>
              {' · '}
              <Trans>
                until <Day date={until} />
              </Trans>
            </>
          )}
        </Text>
      </div>
      {mayManage && <ReleaseLegalHold id={id} />}
    </Group>
  ))
}
