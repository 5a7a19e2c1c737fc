import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Figure, FigureRow } from '../ui/figure.js'
import { formatCount, formatDate } from '../ui/format.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { DateField } from '../ui/date-field.js'
import { ApplyRules } from './apply-rules.js'
import { RetentionPlanDocument, type RetentionPlanQuery } from './retention-plan.generated.js'
import { useReasonName, useStepName } from './retention-words.js'

const route = getRouteApi('/signed-in/settings/personal-data')

type Count = RetentionPlanQuery['retentionPlan']['counts'][number]
type Due = RetentionPlanQuery['casesDue']['nodes'][number]

/** What the night of a chosen day would do, counted and case by case. Nothing is changed by looking. */
export function RetentionPlan() {
  const { t } = useLingui()
  const viewer = useViewer()
  const { tag } = useLocale()
  const { today } = viewer.organisation
  const { day = today } = route.useSearch()
  const navigate = route.useNavigate()
  const calendarLabels = useCalendarLabels()
  const { data, previousData, error, refetch, fetchMore } = useQuery(RetentionPlanDocument, {
    variables: { day },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const counts = useCountColumns()
  const cases = useDueColumns()
  const plan = shown?.retentionPlan
  const total = (step: Count['step']) =>
    plan?.counts.filter((count) => count.step === step).reduce((sum, { count }) => sum + count, 0) ?? 0
  return (
    <>
      <Group align="flex-end" gap="md" mb="md">
        <DateField
          ariaLabels={calendarLabels}
          label={t`Night of`}
          valueFormat={(chosen) => formatDate(chosen, tag)}
          w={160}
          value={day}
          onChange={(chosen) => {
            if (chosen !== null) void navigate({ search: (known) => ({ ...known, day: chosen }), replace: true })
          }}
        />
        {plan && (
          <Anchor href={plan.exportUrl} size="sm" pb={6}>
            <Trans>Download the list</Trans>
          </Anchor>
        )}
        {plan && day === today && may(viewer, 'manage_retention') && (
          <ApplyRules archived={total('archive')} anonymised={total('anonymise')} files={plan.filesCount} />
        )}
      </Group>
      {error && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !plan && <Skeleton height={320} />}
      {plan && shown && (
        <>
          <FigureRow>
            <Figure
              label={t`To the archive`}
              value={formatCount(total('archive'), tag)}
              detail={<Trans>cases</Trans>}
            />
            <Figure label={t`Anonymise`} value={formatCount(total('anonymise'), tag)} detail={<Trans>cases</Trans>} />
            <Figure
              label={t`Files removed`}
              value={formatCount(plan.filesCount, tag)}
              detail={<Trans>with their previews and refused rows</Trans>}
            />
            <Figure
              label={t`Contact details removed`}
              value={formatCount(plan.contactPointsCount, tag)}
              detail={<Trans>no longer valid, or never reached</Trans>}
            />
          </FigureRow>
          <Section id="due-counts" title={<Trans>By creditor and reason</Trans>}>
            <PlainTable
              label={t`By creditor and reason`}
              columns={counts}
              rows={plan.counts}
              rowId={({ creditor, closingReason, step }) => `${creditor.id} ${closingReason} ${step}`}
              empty={<Trans>No case is due on this day. Choose a later one to look ahead.</Trans>}
            />
          </Section>
          {shown.casesDue.nodes.length > 0 && (
            <Section id="due-cases" title={<Trans>Cases</Trans>}>
              <PlainTable
                label={t`Cases that are due`}
                columns={cases}
                rows={shown.casesDue.nodes}
                rowId={({ debtCase }) => debtCase.id}
                empty=""
              />
              <Group mt="sm" gap="sm">
                <Text size="sm" c="dimmed">
                  <Trans>
                    {formatCount(shown.casesDue.nodes.length, tag)} of {formatCount(shown.casesDue.totalCount, tag)}
                  </Trans>
                </Text>
                {shown.casesDue.pageInfo.hasNextPage && (
                  <Button
                    variant="default"
                    size="xs"
                    onClick={() =>
                      void fetchMore({
                        variables: { day, after: shown.casesDue.pageInfo.endCursor },
                        updateQuery: (known, { fetchMoreResult: more }) => ({
                          ...more,
                          casesDue: { ...more.casesDue, nodes: [...known.casesDue.nodes, ...more.casesDue.nodes] },
                        }),
                      })
                    }
                  >
                    <Trans>Show more</Trans>
                  </Button>
                )}
              </Group>
            </Section>
          )}
        </>
      )}
    </>
  )
}

function useCountColumns(): PlainColumn<Count>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  const reasonName = useReasonName()
  const stepName = useStepName()
  return [
    { header: t`Creditor`, wrap: true, cell: ({ creditor }) => creditor.name },
    { header: t`Closing reason`, wrap: true, cell: ({ closingReason }) => reasonName(closingReason) },
    { header: t`What happens`, cell: ({ step }) => stepName(step) },
    { header: t`Number of cases`, align: 'right', cell: ({ count }) => formatCount(count, tag) },
  ]
}

function useDueColumns(): PlainColumn<Due>[] {
  const { t } = useLingui()
  const reasonName = useReasonName()
  const stepName = useStepName()
  return [
    {
      header: t`Case`,
      cell: ({ debtCase }) => (
        <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
          {debtCase.reference}
        </Link>
      ),
    },
    { header: t`Debtor`, wrap: true, cell: ({ debtCase }) => debtCase.debtor.name },
    { header: t`Creditor`, wrap: true, cell: ({ debtCase }) => debtCase.creditor.name },
    { header: t`Closing reason`, wrap: true, cell: ({ closingReason }) => reasonName(closingReason) },
    { header: t`Closed on`, cell: ({ closedOn }) => <Day date={closedOn} /> },
    { header: t`What happens`, cell: ({ step }) => stepName(step) },
  ]
}
