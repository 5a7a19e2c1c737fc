import { useQuery } from '@apollo/client/react'
import { conduct_rule_ids, type ConductRuleId, isConductRuleId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Table, Text } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { Freshness } from '../kpi/freshness.js'
import classes from '../performance/performance.module.css'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { may } from '../session/permission.js'
import { useToday } from '../session/use-today.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatCount, formatDate } from '../ui/format.js'
import { Section } from '../ui/page.js'
import { ConductFindings } from './conduct-findings.js'
import { useConductWords } from './conduct-words.js'
import { ConductDocument, type ConductQuery, type ConductRulePartsFragment } from './conduct.generated.js'
import { SetConductRule } from './set-conduct-rule.js'

const route = getRouteApi('/signed-in/team')

/** What was found in the contacts of the period, rule by rule; each number opens its findings. */
export function Conduct({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { rule, whose } = route.useSearch()
  const { data, previousData, error, refetch } = useQuery(ConductDocument, {
    variables: { spec: toReportSpec(filter) },
  })
  const conduct = (data ?? (error ? undefined : previousData))?.conduct
  if (error && !conduct) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!conduct) return <Skeleton height={320} aria-label={t`Loading`} />
  return (
    <>
      <Section
        id="findings"
        title={<Trans>Contacts to look at</Trans>}
        aside={<Freshness computedAt={conduct.computedAt} />}
      >
        <RuleTable conduct={conduct} />
        {filter.from === undefined && filter.period === undefined && (
          <p className={classes.note}>
            <Trans>Contacts since {formatDate(conduct.firstDay, tag)}.</Trans>
          </p>
        )}
        <p className={classes.note}>
          <Trans>
            A finding is a fact, and no judgement: there may be a good reason. France sets neither hours nor a number of
            contacts by law; where a rule is company policy, it says so.
          </Trans>
        </p>
      </Section>
      {rule !== undefined && isConductRuleId(rule) && <ConductFindings filter={filter} rule={rule} whose={whose} />}
    </>
  )
}

function RuleTable({ conduct }: { conduct: ConductQuery['conduct'] }) {
  const { t } = useLingui()
  const today = useToday()
  const words = useConductWords()
  const maySet = may(useViewer(), 'manage_access')
  const label = t`Contacts to look at`
  return (
    <Table.ScrollContainer minWidth={760} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={label} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th c="dimmed" fw={500}>
              <Trans>What</Trans>
            </Table.Th>
            <Table.Th ta="right" c="dimmed" fw={500}>
              <Trans>Findings</Trans>
            </Table.Th>
            <Table.Th c="dimmed" fw={500}>
              <Trans>By agent</Trans>
            </Table.Th>
            {maySet && (
              <Table.Th c="dimmed" fw={500}>
                <Trans>Rule</Trans>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {conduct_rule_ids.map((rule) => {
            const version = versionOn(conduct.rules, rule, today)
            const counts = conduct.counts.filter((count) => count.rule === rule)
            return (
              <Table.Tr key={rule} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row" fw={500} maw={420}>
                  {words.title(rule)}
                  <Text size="xs" c="dimmed" fw={400}>
                    {version === undefined || !version.enabled
                      ? t`Switched off.`
                      : `${words.rule(rule, version.thresholds)}. ${version.source}`}
                  </Text>
                </Table.Th>
                <Table.Td ta="right">
                  <FindingLink rule={rule} findings={counts.reduce((sum, { findings }) => sum + findings, 0)} />
                </Table.Td>
                <Table.Td>
                  {counts.map(({ agentId, agentName, findings }, position) => (
                    <span key={agentId ?? 'nobody'}>
                      {position > 0 && ' · '}
                      {agentName ?? t`nobody known`}{' '}
                      <FindingLink
                        rule={rule}
                        findings={findings}
                        {...(agentId === null ? {} : { agentId, name: agentName ?? '' })}
                      />
                    </span>
                  ))}
                </Table.Td>
                {maySet && (
                  <Table.Td>
                    {version?.isContactPolicy === true ? (
                      <Link to="/settings/contact-policy">
                        <Trans>Contact policy</Trans>
                      </Link>
                    ) : (
                      version && <SetConductRule version={version} />
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function FindingLink(props: { rule: ConductRuleId; findings: number; agentId?: string; name?: string }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useConductWords()
  const { rule, findings, agentId, name } = props
  const count = formatCount(findings, tag)
  if (findings === 0) return count
  const title = name === undefined ? words.title(rule) : `${words.title(rule)}, ${name}`
  return (
    <Link
      style={{ textDecoration: 'underline' }}
      from="/team"
      to="/team"
      search={(known) => ({ ...known, rule, whose: agentId })}
      resetScroll={false}
      aria-label={t`${title}: ${count}. Show the findings`}
    >
      {count}
    </Link>
  )
}

function versionOn(
  rules: readonly ConductRulePartsFragment[],
  rule: ConductRuleId,
  day: string,
): ConductRulePartsFragment | undefined {
  return rules.findLast((version) => version.rule === rule && (version.validFrom === null || version.validFrom <= day))
}
