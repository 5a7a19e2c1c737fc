import { Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'

/** The team that works something; what no team works is for the whole agency. */
export function WorkedBy({ team }: { team: { readonly name: string } | null }) {
  if (team !== null) return <>{team.name}</>
  return (
    <Text span size="sm" c="dimmed">
      <Trans>Whole agency</Trans>
    </Text>
  )
}
