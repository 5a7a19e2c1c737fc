import { formatMoney, money } from '@quittance/core'
import { useLocale } from '../app/locale.js'

/** Money as the API sends it: minor units as text, and a currency. */
export interface MoneyText {
  readonly amountMinor: string
  readonly currency: string
}

/** Writes money in the language of the screen. */
export function useMoney(): (value: MoneyText) => string {
  const { tag } = useLocale()
  return ({ amountMinor, currency }) => formatMoney(money(BigInt(amountMinor), currency), tag)
}

/** An amount, exact to the cent, in one unbroken line. */
export function Amount({ value }: { value: MoneyText }) {
  const write = useMoney()
  return <span style={{ whiteSpace: 'nowrap' }}>{write(value)}</span>
}
