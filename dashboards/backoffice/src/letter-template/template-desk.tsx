import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Select, SegmentedControl } from '@mantine/core'
import { channelsOf, type Language, letter_kinds, type LetterChannel, type LetterKind } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useLetterChannelName, useLetterKindName } from '../letter/letter-words.js'
import type { LetterTemplatePartsFragment } from './letter-templates.generated.js'
import { TemplateEditor } from './template-editor.js'

/** Chooses a text by what it is for, its way and its language, and opens it for writing. */
export function TemplateDesk({ templates }: { templates: readonly LetterTemplatePartsFragment[] }) {
  const { t } = useLingui()
  const { language: own } = useLocale()
  const kindName = useLetterKindName()
  const channelName = useLetterChannelName()
  const [kind, setKind] = useState<LetterKind>('first_letter')
  const [channel, setChannel] = useState<LetterChannel>('letter')
  const [language, setLanguage] = useState<Language>(own)
  const template = templates.find(
    (text) => text.kind === kind && text.channel === channel && text.language === language,
  )
  return (
    <>
      <Group gap="md" align="flex-end" mb="md">
        <Select
          label={t`What for`}
          data={letter_kinds.map((value) => ({ value, label: kindName(value) }))}
          allowDeselect={false}
          value={kind}
          onChange={(value) => {
            const next = letter_kinds.find((name) => name === value)
            if (next === undefined) return
            setKind(next)
            if (!channelsOf(next).includes(channel)) setChannel(channelsOf(next)[0] ?? 'letter')
          }}
        />
        <SegmentedControl
          aria-label={t`How`}
          data={channelsOf(kind).map((value) => ({ value, label: channelName(value) }))}
          value={channel}
          onChange={setChannel}
        />
        <SegmentedControl
          aria-label={t`Language of the letter`}
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'fr')}
        />
      </Group>
      {template === undefined ? (
        <Trans>Letters of this kind do not go on this way.</Trans>
      ) : (
        <TemplateEditor key={`${kind} ${channel} ${language} ${template.version}`} template={template} />
      )}
    </>
  )
}
