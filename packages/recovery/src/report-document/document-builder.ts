import type { Action, Clock, Language, Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { SqlReader } from '../report/sql-reader.js'
import type { DocumentLine, ReportBlock } from './report-document.js'

/** What a document is made from. The reader's transaction stays open until the rows of the document have been read. */
export type DocumentSource = {
  readonly reader: SqlReader
  readonly actor: Actor
  readonly clock: Clock
  readonly spec: ReportSpec
  readonly language: Language
}

/** What a kind of report adds to what all documents have. */
export type DocumentContent = Freshness & {
  /** Null for the name of the kind. */
  readonly title: string | null
  readonly blocks: readonly ReportBlock[]
  /** What to know about its figures; left out for nothing. */
  readonly notes?: readonly DocumentLine[]
}

/** Lays a kind of report out, from the same computations as its screen. */
export type DocumentBuilder = (source: DocumentSource) => Promise<Result<DocumentContent, ReportFailure>>

/** A kind of report that can be had as a document. */
export type DocumentKind = {
  /** What one must be allowed to in order to have it. */
  readonly action: Action
  /** True where the rows name people: taking such a document away is written into the trail. */
  readonly names_people: boolean
  readonly build: DocumentBuilder
}
