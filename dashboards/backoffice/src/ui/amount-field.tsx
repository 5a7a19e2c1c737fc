import { useLingui } from '@lingui/react/macro'
import { TextInput, type TextInputProps } from '@mantine/core'
import { money, parseAmount, toDecimalText } from '@quittance/core'
import { minorUnitsOf } from '@quittance/core'
import { useLocale } from '../app/locale.js'

/** How people write amounts on this screen: to minor units, null for what is no amount, and back. */
export function useWrittenAmount(): {
  readonly read: (text: string, currency: string) => bigint | null
  readonly write: (amount_minor: bigint, currency: string) => string
} {
  const { language } = useLocale()
  const marks =
    language === 'fr' ? ({ decimal: ',', grouping: ' ' } as const) : ({ decimal: '.', grouping: ',' } as const)
  return {
    read: (text, currency) => {
      const parsed = parseAmount(text.trim().replaceAll(/[\u00a0\u202f]/gu, ' '), marks, currency)
      return parsed.ok ? parsed.value : null
    },
    write: (amount_minor, currency) =>
      toDecimalText(money(amount_minor, currency).amount_minor, minorUnitsOf(currency)).replace('.', marks.decimal),
  }
}

/** A field for an amount of money in one currency, which stands behind it. */
export function AmountField({
  currency,
  onWritten,
  ...rest
}: Omit<TextInputProps, 'onChange'> & { currency: string; onWritten: (text: string) => void }) {
  const { t } = useLingui()
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span aria-label={t`in ${currency}`}>{currency}</span>}
      rightSectionWidth={56}
      {...rest}
      onChange={(event) => onWritten(event.currentTarget.value)}
    />
  )
}
