import { isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import type { ReportSpecInput } from '../app/schema.generated.js'

/** A day in the URL; one that does not exist is dropped rather than shown as an error. */
const day = z
  .string()
  .refine((text): boolean => isBusinessDate(text))
  .optional()
  .catch(undefined)
const id = z.uuid().optional().catch(undefined)

/** The day that figures are seen from, kept from page to page. */
export const asOfSearch = z.object({ asOf: day })

/** The filters of every report, as they stand in the URL. */
export const reportSearch = z.object({
  creditor: id,
  portfolio: id,
  from: day,
  to: day,
  asOf: day,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .optional()
    .catch(undefined),
})

/** What a report is restricted to; everything absent means everything. */
export type ReportFilter = z.infer<typeof reportSearch>

/** The names of the filters that a chip can take away. */
export type ReportFilterKey = keyof ReportFilter

/** The specification that the API computes figures and lists from. */
export function toReportSpec(filter: ReportFilter): ReportSpecInput {
  const { creditor, portfolio, from, to, asOf, currency } = filter
  return {
    ...(creditor === undefined ? {} : { creditorIds: [creditor] }),
    ...(portfolio === undefined ? {} : { portfolioIds: [portfolio] }),
    ...(from === undefined && to === undefined ? {} : { period: { from: from ?? null, to: to ?? null } }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(currency === undefined ? {} : { currency }),
  }
}

/** Choosing another creditor leaves its portfolios behind. */
export function withCreditor(filter: ReportFilter, creditor: string | undefined): ReportFilter {
  return { ...filter, creditor, portfolio: undefined, currency: undefined }
}

/** A period whose end comes before its start holds nothing; says so before asking. */
export function periodIsReversed({ from, to }: ReportFilter): boolean {
  return from !== undefined && to !== undefined && to < from
}
