import type { DateOrderOutcome } from '@quittance/formats'

/** The order of the parts of a date. */
export type DateOrder = Extract<DateOrderOutcome, { kind: 'decided' }>['order']

const orders: Readonly<Record<DateOrder, true>> = { day_month_year: true, month_day_year: true, year_month_day: true }

export const isDateOrder = (text: string): text is DateOrder => Object.hasOwn(orders, text)
