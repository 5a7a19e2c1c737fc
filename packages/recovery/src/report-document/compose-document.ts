import { type KpiId, ok, report_kinds, type Result } from '@quittance/core'
import { type ReportFailure, reportFailureMessage } from '../report/report-failure.js'
import { content_default, type ReportContent } from '../report/report-spec.js'
import type { DocumentBuilder, DocumentContent, DocumentSource } from './document-builder.js'
import type { DocumentLine, ReportBlock } from './report-document.js'

/** A part of a document that is put together of several. */
export type DocumentPart = {
  /** Null for the title that the part has by itself. */
  readonly title: string | null
  readonly build: DocumentBuilder
  readonly source: DocumentSource
  /** True for a part that some filters leave no meaning: it is then left out, and a note says so. */
  readonly optional?: true
  /** How many of its blocks are shown; all when left out. */
  readonly blocks?: number
}

/** The same source, for a part of the document with content of its own. The comparison is that of the whole. */
export const partSource = (source: DocumentSource, content: Partial<ReportContent>): DocumentSource => ({
  ...source,
  spec: {
    ...source.spec,
    content: { ...content_default, comparison: source.spec.content.comparison, ...content },
  },
})

/** A part that shows some KPIs. */
export const figuresPart = (
  source: DocumentSource,
  build: DocumentBuilder,
  title: string,
  kpi_ids: readonly KpiId[],
): DocumentPart => ({ title, build, source: partSource(source, { kpi_ids }) })

/** Puts the parts one below the other. The whole is as old as its oldest part, and live when any part is. */
export const composeDocument = async (
  parts: readonly DocumentPart[],
): Promise<Result<DocumentContent, ReportFailure>> => {
  const blocks: ReportBlock[] = []
  const notes = new Map<string, DocumentLine>()
  const moments: Date[] = []
  let is_live = false
  for (const { title, build, source, optional, blocks: shown } of parts) {
    // One after the other: they share one connection.
    const built = await build(source)
    if (!built.ok) {
      if (optional !== true || built.error.code !== 'filter_not_used') return built
      const { kind } = source.spec.content
      const note = {
        label: title ?? report_kinds[kind][source.language],
        value: reportFailureMessage(built.error, source.language),
      }
      notes.set(note.label, note)
      continue
    }
    moments.push(built.value.computed_at)
    is_live ||= built.value.data_state === 'live'
    for (const note of built.value.notes ?? []) notes.set(`${note.label} ${note.value}`, note)
    const own = built.value.blocks.slice(0, shown)
    blocks.push(...own.map((block) => (title === null ? block : { ...block, title })))
  }
  const oldest = Math.min(...moments.map((moment) => moment.getTime()))
  return ok({
    title: null,
    computed_at: new Date(oldest),
    data_state: is_live ? 'live' : 'closed',
    blocks,
    notes: [...notes.values()],
  })
}
