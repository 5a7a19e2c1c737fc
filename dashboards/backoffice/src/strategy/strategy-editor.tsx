import { Trans, useLingui } from '@lingui/react/macro'
import { Button, FileButton, Group, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import { RuleList } from './rule-list.js'
import { StrategyChanges } from './strategy-changes.js'
import { StrategyParameters } from './strategy-parameters.js'
import type { StrategyVersion } from './strategy-page.js'
import { StrategySimulation } from './strategy-simulation.js'
import { PublishStrategyDocument, SaveStrategyDocument } from './strategy.generated.js'
import { strategyOfText } from './strategy-text.js'

/** One version: what is published is read and copied, a draft is edited, run on yesterday's stock, and put in force. */
export function StrategyEditor(props: {
  shown: StrategyVersion
  live: StrategyVersion
  onSaved: (version: number) => void
}) {
  const { t } = useLingui()
  const { shown, live, onSaved } = props
  const { today } = useViewer().organisation
  const [content, setContent] = useState(() => strategyOfText(shown.contentJson))
  const [reason, setReason] = useState(shown.state === 'draft' ? (shown.reason ?? '') : '')
  const [liveFrom, setLiveFrom] = useState<string | null>(today)
  const saving = useChange(SaveStrategyDocument, (data) => data.saveStrategy)
  const publishing = useChange(PublishStrategyDocument, (data) => data.publishStrategy)
  const isDraft = shown.state === 'draft'
  const text = JSON.stringify(content)
  const isChanged = text !== JSON.stringify(strategyOfText(shown.contentJson))
  const save = async (contentJson: string): Promise<number | null> => {
    const data = await saving.change({ version: isDraft ? shown.version : null, contentJson, reason })
    const saved = data?.saveStrategy
    if (saved?.__typename !== 'StrategySaved') return null
    onSaved(saved.version)
    return saved.version
  }
  const publish = async () => {
    if (liveFrom === null || (await publishing.change({ version: shown.version, liveFrom })) === null) return
    notifications.show({ message: t`The strategy is in force from that day. The queues are computed again.` })
    onSaved(shown.version)
  }
  const refusal = saving.refusal ?? publishing.refusal
  const failure = saving.failure ?? publishing.failure
  return (
    <>
      <Section
        title={isDraft ? t`Draft, version ${shown.version}` : t`Rules`}
        aside={
          <Group gap="xs">
            <Button size="compact-xs" variant="default" onClick={() => download(text, shown.version)}>
              <Trans>Export</Trans>
            </Button>
            <FileButton accept="application/json" onChange={(file) => void file?.text().then(save)}>
              {(button) => (
                <Button {...button} size="compact-xs" variant="default" disabled={reason.trim() === ''}>
                  <Trans>Read a file as draft…</Trans>
                </Button>
              )}
            </FileButton>
          </Group>
        }
      >
        <RuleList rules={content.rules} onChange={(rules) => setContent({ ...content, rules })} />
      </Section>
      <Section title={t`Order, time and limits`}>
        <StrategyParameters content={content} onChange={setContent} />
      </Section>
      {refusal !== null && refusal.field !== 'reason' && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <Group gap="sm" align="flex-end" mt="md">
        <TextInput
          label={t`Why the strategy changes`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={refusal?.field === 'reason' ? refusal.message : null}
          w={320}
        />
        <Button onClick={() => void save(text)} loading={saving.pending} disabled={isDraft && !isChanged}>
          {isDraft ? <Trans>Keep the draft</Trans> : <Trans>Make a draft of it</Trans>}
        </Button>
        {isDraft && (
          <>
            <DateField label={t`In force from`} value={liveFrom} minDate={today} onChange={setLiveFrom} w={170} />
            <Button
              variant="default"
              onClick={() => void publish()}
              loading={publishing.pending}
              disabled={isChanged || liveFrom === null}
            >
              <Trans>Put in force</Trans>
            </Button>
          </>
        )}
      </Group>
      {isDraft && isChanged && (
        <Text size="sm" c="dimmed" mt={4}>
          <Trans>Keep the draft before it goes live.</Trans>
        </Text>
      )}
      <StrategyChanges before={strategyOfText(live.contentJson)} after={content} />
      <StrategySimulation contentJson={text} />
    </>
  )
}

function download(text: string, version: number): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `strategy-${version}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
