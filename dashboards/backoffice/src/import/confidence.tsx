import { formatPercent, mapping_confidence_clear } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'

/** How sure the proposal is, in words and as a share. */
export function Confidence({ value }: { value: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const share = formatPercent({ numerator: BigInt(Math.round(value * 100)), denominator: 100n }, 0, tag)
  return (
    <Text size="xs" c={value >= mapping_confidence_clear ? 'dimmed' : 'var(--late)'}>
      {value >= mapping_confidence_clear ? t`Clear from the header (${share})` : t`A guess: please check (${share})`}
    </Text>
  )
}
