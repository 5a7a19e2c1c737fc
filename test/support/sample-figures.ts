import type { DemoFile, Sample } from '@quittance/recovery/demo'

/** What the books must say once a sample went in, added up from its rows apart from the product's own code. */
export type SampleFigures = {
  readonly claims: number
  readonly payments: number
  readonly placed_minor: number
  readonly paid_minor: number
  readonly open_minor: number
  /** Open claims and their sum by the name of the bucket on an English screen. */
  readonly ageing: ReadonlyMap<string, { readonly claims: number; readonly open_minor: number }>
}

type Row = ReadonlyMap<string, string>

/** Adds a sample up as of `today` (YYYY-MM-DD). */
export const figuresOf = (sample: Sample, today: string): SampleFigures => {
  const claims = rowsOf(sample.claims)
  const payments = rowsOf(sample.payments)
  const open = new Map(claims.map((claim) => [cell(claim, 'Référence créance'), minor(cell(claim, 'Montant TTC'))]))
  for (const payment of payments) {
    const reference = cell(payment, 'Référence créance')
    open.set(reference, (open.get(reference) ?? Number.NaN) - minor(cell(payment, 'Montant réglé')))
  }
  const ageing = new Map<string, { claims: number; open_minor: number }>()
  for (const claim of claims) {
    const open_minor = open.get(cell(claim, 'Référence créance')) ?? Number.NaN
    if (open_minor === 0) continue
    const bucket = bucketOf(daysBetween(iso(cell(claim, 'Date échéance')), today))
    const sum = ageing.get(bucket) ?? { claims: 0, open_minor: 0 }
    ageing.set(bucket, { claims: sum.claims + 1, open_minor: sum.open_minor + open_minor })
  }
  return {
    claims: claims.length,
    payments: payments.length,
    placed_minor: claims.reduce((sum, claim) => sum + minor(cell(claim, 'Montant TTC')), 0),
    paid_minor: payments.reduce((sum, payment) => sum + minor(cell(payment, 'Montant réglé')), 0),
    open_minor: [...open.values()].reduce((sum, open_minor) => sum + open_minor, 0),
    ageing,
  }
}

const rowsOf = (file: DemoFile): Row[] =>
  [...file.rows()].map((cells) => new Map(file.columns.map(({ header }, index) => [header, cells[index] ?? ''])))

const cell = (row: Row, header: string): string => {
  const text = row.get(header)
  if (text === undefined) throw new Error(`The sample has no column ${header}`)
  return text
}

const minor = (text: string): number => {
  if (!/^-?\d+,\d\d$/u.test(text)) throw new Error(`Not an amount of the sample: ${text}`)
  return Number(text.replace(',', ''))
}

const iso = (text: string): string => text.split('/').toReversed().join('-')

const day_ms = 86_400_000

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day_ms

const bucketOf = (days_late: number): string => {
  if (days_late <= 0) return 'Not due'
  const upper = [30, 60, 90, 180, 365].find((edge) => days_late <= edge)
  if (upper === undefined) return 'Over 365 days'
  const lower = new Map([
    [30, 1],
    [60, 31],
    [90, 61],
    [180, 91],
    [365, 181],
  ]).get(upper)
  return `${lower}–${upper} days`
}

/** An amount in cents as an English screen writes it. */
export const euros = (amount_minor: number): string =>
  (amount_minor / 100).toLocaleString('en-GB', { style: 'currency', currency: 'EUR' })

/** A share in percent with one decimal as an English screen writes it. */
export const percent = (part: number, whole: number): string =>
  (part / whole).toLocaleString('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
