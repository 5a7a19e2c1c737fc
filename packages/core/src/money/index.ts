export { allocate, type AllocationError } from './allocate.js'
export {
  allCurrencies,
  type CurrencyCode,
  type CurrencyError,
  isCurrency,
  minorUnitsOf,
  parseCurrency,
} from './currency.js'
export { decimalText, formatMoney, toDecimalText } from './format-money.js'
export { add, compare, type Money, money, negate, subtract, sumByCurrency, zero } from './money.js'
export { type AmountError, type AmountMarks, parseAmount } from './parse-amount.js'
export { absolute, divideRounded, type Rounding } from './rounding.js'
