import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { isWorkReason } from '@quittance/core'
import { useWorkReasonWords } from '../next-action/work-reason-words.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { type StrategyChange, strategyChanges, type StrategyText } from './strategy-text.js'

/** What differs from the version in force. */
export function StrategyChanges({ before, after }: { before: StrategyText; after: StrategyText }) {
  const { t } = useLingui()
  const words = useWorkReasonWords()
  const changes = strategyChanges(before, after)
  const kinds: Record<StrategyChange['kind'], string> = {
    rule_added: t`Rule added`,
    rule_removed: t`Rule removed`,
    rule_changed: t`Rule changed`,
    rule_moved: t`Order of rules`,
    parameter: t`Setting`,
  }
  if (changes.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="md">
        <Trans>No difference from the version in force.</Trans>
      </Text>
    )
  return (
    <Section title={t`Differences from the version in force`}>
      <PlainTable
        label={t`Differences from the version in force`}
        rows={changes}
        rowId={({ kind, about, after: now }) => `${kind} ${about} ${now}`}
        empty={t`No difference`}
        columns={[
          { header: t`What`, cell: ({ kind }) => kinds[kind] },
          { header: t`About`, cell: ({ about }) => (isWorkReason(about) ? words(about).title : about) },
          { header: t`Before`, wrap: true, cell: ({ before: former }) => former ?? '–' },
          { header: t`After`, wrap: true, cell: ({ after: now }) => now ?? '–' },
        ]}
      />
    </Section>
  )
}
