import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { AssignPortfolioDocument } from './assign-portfolio.generated.js'
import { CasesMovedDocument } from './cases-moved.generated.js'
import { useChange } from './use-change.js'

interface Named {
  readonly id: string
  readonly name: string
}

/** A portfolio that is about to be given to another team; null stands for the whole agency. */
export interface Assignment {
  readonly portfolio: Named
  readonly from: Named | null
  readonly to: Named | null
}

/** Gives a portfolio to a team or takes it back, after showing how many open cases go along and who sees them then. */
export function AssignPortfolio({ assignment, onClose }: { assignment: Assignment; onClose: () => void }) {
  const { t } = useLingui()
  const { portfolio, from, to } = assignment
  const moved = useQuery(CasesMovedDocument, { variables: { portfolioId: portfolio.id }, fetchPolicy: 'network-only' })
  const { change, pending, refusal, failure } = useChange(AssignPortfolioDocument, (data) => data.assignPortfolio, [
    'TeamList',
    'PortfolioTeams',
  ])
  const assign = async () => {
    const made = await change({ portfolioId: portfolio.id, teamId: to?.id ?? null })
    if (made?.assignPortfolio.__typename !== 'PortfolioAssignment') return
    const { casesCount } = made.assignPortfolio
    notifications.show({
      message: t`${plural(casesCount, { one: '# open case was moved.', other: '# open cases were moved.' })}`,
    })
    onClose()
  }
  const name = portfolio.name
  const title = to === null ? t`Take ${name} back?` : t`Give ${name} to ${to.name}?`
  const count = moved.data?.casesMovedWithPortfolio
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Stack gap="md">
        <Text size="sm" fw={600} aria-live="polite">
          {typeof count === 'number'
            ? t`${plural(count, { one: '# open case goes along.', other: '# open cases go along.' })}`
            : '…'}
        </Text>
        <Text size="sm">
          <Consequence from={from} to={to} />
        </Text>
        {moved.error && <FailureNotice failure={describeFailure(moved.error)} />}
        {refusal !== null && <FormError>{refusal.message}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button onClick={() => void assign()} loading={pending} disabled={typeof count !== 'number'} data-autofocus>
            {to === null ? <Trans>Take back</Trans> : <Trans>Give</Trans>}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Consequence({ from, to }: Pick<Assignment, 'from' | 'to'>) {
  if (to === null) return <Trans>Every agent and manager of the agency sees these cases from then on.</Trans>
  const receiver = to.name
  if (from === null)
    return <Trans>Of agents and managers, only those of {receiver} see these cases from then on.</Trans>
  const giver = from.name
  return (
    <Trans>
      The agents and managers of {receiver} see these cases from then on; those of {giver} no longer do. Closed cases
      stay with {giver}.
    </Trans>
  )
}
