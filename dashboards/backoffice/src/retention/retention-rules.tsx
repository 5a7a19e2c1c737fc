import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Skeleton, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { EditRule, type EditedRule } from './edit-rule.js'
import { RemoveRule } from './remove-rule.js'
import { type RetentionRulePartsFragment, RetentionRulesDocument } from './retention-rules.generated.js'
import { useMonths, useReasonName, useSubjectName } from './retention-words.js'

const newRule: EditedRule = {
  subject: 'case',
  creditorId: null,
  closingReason: null,
  monthsActive: 12,
  monthsArchived: 48,
  source: '',
}

/** The rules of the organisation, then the defaults that hold where it has none. */
export function RetentionRules() {
  const { t } = useLingui()
  const mayManage = may(useViewer(), 'manage_retention')
  const [edited, setEdited] = useState<EditedRule | null>(null)
  const { data, error, refetch } = useQuery(RetentionRulesDocument)
  const columns = useRuleColumns(mayManage ? setEdited : null)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={320} />
  const { rules } = data.retentionRules
  return (
    <>
      <Section
        id="own-rules"
        title={<Trans>Rules of the agency</Trans>}
        aside={
          mayManage && (
            <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited(newRule)}>
              <Trans>New rule</Trans>
            </Button>
          )
        }
      >
        <Text size="sm" c="dimmed" mb="sm">
          <Trans>
            A rule for a creditor goes before one for all creditors, and a rule for a reason before one for every
            reason.
          </Trans>
        </Text>
        <PlainTable
          label={t`Rules of the agency`}
          columns={columns}
          rows={rules.filter(({ id }) => id !== null)}
          rowId={({ id }) => id ?? ''}
          empty={<Trans>No rule of your own yet: the defaults below hold.</Trans>}
        />
      </Section>
      <Section id="default-rules" title={<Trans>Defaults</Trans>}>
        <PlainTable
          label={t`Defaults`}
          columns={columns}
          rows={rules.filter(({ id }) => id === null)}
          rowId={({ subject, closingReason }) => `${subject} ${closingReason ?? ''}`}
          empty={<Trans>There are no defaults for this country: nothing is archived before you write a rule.</Trans>}
        />
      </Section>
      {edited !== null && <EditRule rule={edited} onClose={() => setEdited(null)} />}
    </>
  )
}

function useRuleColumns(onEdit: ((rule: EditedRule) => void) | null): PlainColumn<RetentionRulePartsFragment>[] {
  const { t } = useLingui()
  const reasonName = useReasonName()
  const subjectName = useSubjectName()
  const months = useMonths()
  const columns: PlainColumn<RetentionRulePartsFragment>[] = [
    {
      header: t`What`,
      wrap: true,
      cell: ({ subject, closingReason }) =>
        subject === 'case'
          ? closingReason === null
            ? t`Every reason`
            : reasonName(closingReason)
          : subjectName(subject),
    },
    { header: t`Creditor`, wrap: true, cell: ({ creditor }) => creditor?.name ?? t`All creditors` },
    { header: t`In use`, align: 'right', cell: ({ monthsActive }) => months(monthsActive) },
    { header: t`In the archive`, align: 'right', cell: ({ monthsArchived }) => months(monthsArchived) },
    {
      header: t`On what it rests`,
      wrap: true,
      cell: ({ source }) => (
        <Text size="sm" miw="16rem" inherit>
          {source}
        </Text>
      ),
    },
  ]
  if (onEdit === null) return columns
  return [
    ...columns,
    {
      header: t`Change`,
      cell: (rule) => (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => onEdit({ ...rule, creditorId: rule.creditor?.id ?? null })}
          >
            {rule.id === null ? <Trans>Depart from it</Trans> : <Trans>Edit</Trans>}
          </Button>
          {rule.id !== null && <RemoveRule id={rule.id} />}
        </Group>
      ),
    },
  ]
}
