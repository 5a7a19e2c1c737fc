import { useLazyQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useWorkReasonWords } from '../next-action/work-reason-words.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { formatCount } from '../ui/format.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { SimulateStrategyDocument, type SimulateStrategyQuery } from './strategy.generated.js'

type Simulation = Extract<SimulateStrategyQuery['simulateStrategy'], { __typename: 'Simulation' }>

/** What this version would do with yesterday's stock, beside the one in force. Nothing is written. */
export function StrategySimulation({ contentJson }: { contentJson: string }) {
  const { t } = useLingui()
  const [simulate, { data, loading, error }] = useLazyQuery(SimulateStrategyDocument, { fetchPolicy: 'network-only' })
  const answer = data?.simulateStrategy
  return (
    <Section
      title={t`On yesterday’s stock`}
      aside={
        <Button
          size="compact-sm"
          loading={loading}
          onClick={() => void simulate({ variables: { contentJson } }).catch(() => undefined)}
        >
          <Trans>Simulate</Trans>
        </Button>
      }
    >
      {error && <FailureNotice failure={describeFailure(error)} />}
      {answer === undefined && !error && (
        <Text size="sm" c="dimmed">
          <Trans>
            Shows how many cases each reason and each agent would have, before and after, without changing anything.
          </Trans>
        </Text>
      )}
      {answer !== undefined && answer.__typename !== 'Simulation' && <FormError>{answer.message}</FormError>}
      {answer?.__typename === 'Simulation' && <SimulationResult simulation={answer} />}
    </Section>
  )
}

function SimulationResult({ simulation }: { simulation: Simulation }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useWorkReasonWords()
  const { stock, sampled, moved, asOf, ungiven } = simulation
  const number = (count: number) => formatCount(count, tag)
  const change = (before: number, after: number) =>
    before === after ? number(after) : `${number(before)} → ${number(after)}`
  return (
    <>
      <Text size="sm" mb="xs" aria-live="polite">
        <Day date={asOf} /> · {t`${plural(stock, { one: '# open case', other: '# open cases' })}`} ·{' '}
        {t`${plural(moved, { one: '# moves', other: '# move' })}`}
        {sampled > 1 && ` · ${t`one case of ${sampled} was looked at`}`}
        {ungiven > 0 &&
          ` · ${t`${plural(ungiven, { one: '# due case finds no agent', other: '# due cases find no agent' })}`}`}
      </Text>
      <PlainTable
        label={t`By reason`}
        rows={simulation.reasons}
        rowId={({ reason }) => reason}
        empty={t`No open case`}
        columns={[
          { header: t`Reason`, cell: ({ reason }) => words(reason).title },
          { header: t`Due`, align: 'right', cell: ({ dueBefore, dueAfter }) => change(dueBefore, dueAfter) },
          { header: t`Later`, align: 'right', cell: ({ laterBefore, laterAfter }) => change(laterBefore, laterAfter) },
        ]}
      />
      <PlainTable
        label={t`By agent`}
        rows={simulation.agents}
        rowId={({ id }) => id}
        empty={t`No agent is there on that day`}
        columns={[
          { header: t`Agent`, cell: ({ name }) => name },
          { header: t`Own cases due`, align: 'right', cell: ({ ownBefore, ownAfter }) => change(ownBefore, ownAfter) },
          { header: t`From the pool`, align: 'right', cell: ({ given }) => number(given) },
        ]}
      />
      {simulation.examples.length > 0 && (
        <PlainTable
          label={t`Cases that move`}
          rows={simulation.examples}
          rowId={({ debtCase }) => debtCase.id}
          empty={t`No case moves`}
          columns={[
            {
              header: t`Case that moves`,
              wrap: true,
              cell: ({ debtCase }) => (
                <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
                  {debtCase.reference} {debtCase.debtor.name}
                </Link>
              ),
            },
            {
              header: t`Before`,
              cell: ({ reasonBefore, dueBefore }) => (
                <>
                  {words(reasonBefore).title}, <Day date={dueBefore} />
                </>
              ),
            },
            {
              header: t`After`,
              cell: ({ reasonAfter, dueAfter }) => (
                <>
                  {words(reasonAfter).title}, <Day date={dueAfter} />
                </>
              ),
            },
          ]}
        />
      )}
    </>
  )
}
