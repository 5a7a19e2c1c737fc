import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Stack } from '@mantine/core'
import { useState } from 'react'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { CallFormDocument } from './call-form.generated.js'
import { CallScript } from './call-script.js'
import { DialStep, type StartedCall } from './dial-step.js'
import { OutcomeStep } from './outcome-step.js'

/** A call: whom, what to say, and what came of it. Whether it is allowed is asked at the moment of dialling. */
export function CallForm({ debtCaseId, onDone, onClose }: CaseActionProps) {
  const { t } = useLingui()
  const [started, setStarted] = useState<StartedCall | null>(null)
  const { data, error, refetch } = useQuery(CallFormDocument, { variables: { id: debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  const debtCase = data?.debtCase
  if (!debtCase) return <Skeleton height={320} animate={false} />
  const phones = debtCase.debtor.contactPoints.filter(({ kind }) => kind === 'phone')
  return (
    <Stack gap="md">
      {started === null ? (
        <DialStep debtCaseId={debtCaseId} phones={phones} onStarted={setStarted} onClose={onClose} />
      ) : (
        <OutcomeStep debtCaseId={debtCaseId} call={started} onDone={onDone} onClose={onClose} />
      )}
      <section aria-label={t`Script`}>
        <strong>
          <Trans>What to say</Trans>
        </strong>
        <CallScript steps={debtCase.callScript} />
      </section>
    </Stack>
  )
}
