import {
  ageing_bases,
  comparisons,
  dimension_ids,
  isBusinessDate,
  limits,
  relative_periods,
  report_kind_ids,
} from '@quittance/core'
import { z } from 'zod'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { ageing_edges_maximum } from './report-failure.js'

const day = z.string().refine(isBusinessDate)
const ids = z.array(z.string().max(100)).max(limits.filter_ids_maximum)
const figure_length_maximum = 2_000

const fields = {
  creditorIds: ids.nullable().default(null),
  portfolioIds: ids.nullable().default(null),
  filters: z
    .array(
      z.strictObject({
        dimension: z.enum(dimension_ids),
        values: z.array(z.string().max(100).nullable()).max(limits.dimension_values_maximum),
      }),
    )
    .max(limits.dimension_filters_maximum)
    .nullable()
    .default(null),
  period: z
    .strictObject({ from: day.nullable().default(null), to: day.nullable().default(null) })
    .nullable()
    .default(null),
  relativePeriod: z.enum(relative_periods).nullable().default(null),
  asOf: day.nullable().default(null),
  knownAt: z.iso.datetime().nullable().default(null),
  ageingEdges: z.array(z.int()).max(ageing_edges_maximum).nullable().default(null),
  ageingBasis: z.enum(ageing_bases).nullable().default(null),
  currency: z.string().max(3).nullable().default(null),
  kind: z.enum(report_kind_ids).nullable().default(null),
  kpiIds: z.array(z.string().max(100)).max(limits.report_kpis_maximum).nullable().default(null),
  rows: z.array(z.enum(dimension_ids)).max(limits.table_dimensions_maximum).nullable().default(null),
  column: z.enum(dimension_ids).nullable().default(null),
  order: z
    .strictObject({ kpi: z.string().max(100), descending: z.boolean() })
    .nullable()
    .default(null),
  comparison: z.enum(comparisons).nullable().default(null),
  months: z.int().min(1).max(limits.roll_months_maximum).nullable().default(null),
  figure: z.string().max(figure_length_maximum).nullable().default(null),
  // A field that the input gets and this lacks does not compile.
} satisfies Readonly<Record<keyof ReportSpecInput, z.ZodType>>

/**
 * A specification as it is kept in the database, to be run later and again: the shape of the API's input, so that "last
 * month" and "today" stay what they are and are read anew on the day of each run.
 */
export const storedSpec = z.strictObject(fields)

/** A specification in the database. */
export type StoredSpec = z.infer<typeof storedSpec>

/** The stored form of what the API was given; null when it is larger than anything that can be run. */
export const storedSpecOf = (input: ReportSpecInput): StoredSpec | null => {
  // Through JSON, because that is what the database makes of it: instants become text, absent fields disappear.
  const parsed = storedSpec.safeParse(JSON.parse(JSON.stringify(input)))
  return parsed.success ? parsed.data : null
}

/** What a stored specification asks for, to be resolved by `reportSpecOf` on the day of the run. */
export const inputOfStoredSpec = (stored: unknown): ReportSpecInput => {
  const spec = storedSpec.parse(stored)
  return { ...spec, knownAt: spec.knownAt === null ? null : new Date(spec.knownAt) }
}
