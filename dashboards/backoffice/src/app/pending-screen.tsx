import { useLingui } from '@lingui/react/macro'
import { Skeleton, Stack } from '@mantine/core'

/** The outline of a page while its code arrives. */
export function PendingScreen() {
  const { t } = useLingui()
  return (
    <Stack p="xl" gap="md" role="status" aria-label={t`Loading the page`}>
      <Skeleton height={24} width={220} />
      <Skeleton height={72} />
      <Skeleton height={280} />
    </Stack>
  )
}
