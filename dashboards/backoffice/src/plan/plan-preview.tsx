import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ScrollArea, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { PlanInput } from '../app/schema.generated.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Amount } from '../ui/money.js'
import { PlainTable } from '../ui/plain-table.js'
import { PlanProposalDocument } from './plan-proposal.generated.js'
import { usePlanWords } from './plan-words.js'

/** The schedule that comes of what is written, by the rules of the server. */
export function PlanPreview({ input }: { input: PlanInput }) {
  const { t } = useLingui()
  const words = usePlanWords()
  const [asked] = useDebouncedValue(input, 200)
  const { data, previousData, error } = useQuery(PlanProposalDocument, {
    variables: { input: asked },
    fetchPolicy: 'network-only',
  })
  const proposal = (data ?? previousData)?.planProposal
  if (error) return <FailureNotice failure={describeFailure(error)} />
  if (proposal === undefined) return <div style={{ minHeight: 120 }} />
  if (proposal.__typename !== 'PlanProposal') return <FormError>{proposal.message}</FormError>
  const last = proposal.instalments.at(-1)
  return (
    <div aria-live="polite">
      <Text size="sm" component="div" mb={4}>
        <Trans>
          {proposal.instalments.length} instalments, the last on <Day date={last?.dueOn ?? null} />
        </Trans>
        {proposal.givenUp.amountMinor !== '0' && (
          <>
            {' · '}
            <Trans>
              <Amount value={proposal.givenUp} /> given up at the end
            </Trans>
          </>
        )}
        {proposal.approvalReasons.length > 0 && (
          <>
            {' · '}
            <strong>
              {t`needs approval for ${proposal.approvalReasons.map((reason) => words.reasons[reason]).join(', ')}`}
            </strong>
          </>
        )}
      </Text>
      <ScrollArea.Autosize mah={220} type="auto">
        <PlainTable
          label={t`Instalments`}
          rows={proposal.instalments}
          rowId={({ position }) => String(position)}
          empty={null}
          columns={[
            { header: t`No.`, align: 'right', cell: ({ position }) => position },
            { header: t`Due`, cell: ({ dueOn }) => <Day date={dueOn} /> },
            { header: t`Amount`, align: 'right', cell: ({ amount }) => <Amount value={amount} /> },
          ]}
        />
      </ScrollArea.Autosize>
    </div>
  )
}
