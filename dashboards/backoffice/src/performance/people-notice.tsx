import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Stack, Text } from '@mantine/core'
import { DefinitionButton } from '../ui/definition-button.js'

/** What these figures are for, and what they are not: the law on following people at work, where it is needed. */
export function PeopleNotice() {
  const { t } = useLingui()
  return (
    <Group gap={4} align="center">
      <span>
        <Trans>Agents and teams that you work with or lead</Trans>
      </span>
      <DefinitionButton label={t`figures about people`}>
        <Stack gap="xs">
          <Text size="sm">
            <Trans>
              Figures about people serve to help and to share the work out, never by themselves to judge. In France,
              what follows employees must be proportionate to its purpose (Code du travail L1121-1), known to each of
              them beforehand (L1222-4) and put before the works council (L2312-38); it stands in the register of
              processing (GDPR art. 30).
            </Trans>
          </Text>
          <Text size="sm">
            <Trans>
              Shown are whole days and counts, no watching in real time. Who opens the day of an agent leaves a trace in
              the audit trail. Agents may ask for everything that is kept about them.
            </Trans>
          </Text>
          <Text size="sm">
            <Trans>
              “Exp.” is what all agents together reach with the same mix of portfolios (indirect standardisation): a
              difficult portfolio is held against nobody. “≈” marks a share whose 95 % interval (Wilson) is wider than
              20 points.
            </Trans>
          </Text>
        </Stack>
      </DefinitionButton>
    </Group>
  )
}
