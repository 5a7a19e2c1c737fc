import type { KpiFigure } from '@quittance/core'
import type { KpiResult } from '../kpi/compute-kpis.js'
import type { DocumentValue } from './report-document.js'

/** Nothing to say. */
export const blank: DocumentValue = { kind: 'blank' }

export const text = (words: string): DocumentValue => ({ kind: 'text', text: words })

export const count = (number: bigint | null): DocumentValue => ({ kind: 'count', count: number })

export const money = (amount_minor: bigint | null, currency: string): DocumentValue => ({
  kind: 'money',
  amount_minor,
  currency,
})

/** A figure in the unit of its KPI. `currency` is that of the report. */
export const figureValue = (figure: KpiFigure, currency: string): DocumentValue => {
  switch (figure.unit) {
    case 'ratio':
      return { kind: 'ratio', ratio: figure.value }
    case 'days':
      return { kind: 'days', days: figure.value }
    case 'seconds':
      return { kind: 'seconds', seconds: figure.value }
    case 'money_per_hour':
      return { kind: 'money_per_hour', rate: figure.value, currency }
    case 'count_per_hour':
      return { kind: 'count_per_hour', rate: figure.value }
    case 'money':
      return money(figure.value, currency)
    case 'count':
      return count(figure.value)
  }
}

/** The value of a computed KPI. */
export const kpiValue = ({
  unit,
  numerator,
  denominator,
  currency,
}: Pick<KpiResult, 'unit' | 'numerator' | 'denominator' | 'currency'>): DocumentValue => {
  const ratio = numerator === null || denominator === null ? null : { numerator, denominator }
  switch (unit) {
    case 'ratio':
      return { kind: 'ratio', ratio }
    case 'days':
      return { kind: 'days', days: ratio }
    case 'seconds':
      return { kind: 'seconds', seconds: ratio }
    case 'money_per_hour':
      return currency === null ? blank : { kind: 'money_per_hour', rate: ratio, currency }
    case 'count_per_hour':
      return { kind: 'count_per_hour', rate: ratio }
    case 'money':
      return currency === null ? blank : money(numerator, currency)
    case 'count':
      return count(numerator)
  }
}
