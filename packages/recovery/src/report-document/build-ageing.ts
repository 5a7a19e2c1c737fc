import { ageingBucketTitle, ok, ratio, report_kinds } from '@quittance/core'
import { computeAgeing } from '../ageing/compute-ageing.js'
import type { DocumentBuilder } from './document-builder.js'
import { count, money, text } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentColumn, DocumentValue } from './report-document.js'
import { heldRows } from './table-block.js'

/** The open balance by age. */
export const buildAgeing: DocumentBuilder = async ({ reader, actor, clock, spec, language }) => {
  const computed = await computeAgeing(reader, actor, clock, spec)
  if (!computed.ok) return computed
  const { buckets, total, claim_count, computed_at, data_state } = computed.value
  const { currency } = total
  const row = (name: string, claims: bigint, open_minor: bigint): DocumentValue[] => [
    text(name),
    count(claims),
    money(open_minor, currency),
    { kind: 'ratio', ratio: ratio(open_minor, total.amount_minor) },
  ]
  const columns: readonly DocumentColumn[] = [
    { id: 'bucket', title: word('days_past_due', language), kind: 'text' },
    { id: 'claims', title: word('claims', language), kind: 'count' },
    { id: 'open', title: word('open_balance', language), kind: 'money' },
    { id: 'share', title: word('share', language), kind: 'ratio' },
  ]
  const rows = buckets.map((bucket) =>
    row(ageingBucketTitle(bucket, language), bucket.claim_count, bucket.open.amount_minor),
  )
  return ok({
    title: null,
    computed_at,
    data_state,
    blocks: [
      {
        kind: 'table',
        title: report_kinds.ageing[language],
        columns,
        ...heldRows(rows),
        total: row(word('total', language), claim_count, total.amount_minor),
        chart: { kind: 'bars', axis: 'bucket', series: ['open'] },
      },
    ],
  })
}
