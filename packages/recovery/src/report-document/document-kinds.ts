import { may, report_kind_ids, type ReportKind } from '@quittance/core'
import type { Actor } from '../actor.js'
import { buildAgeing } from './build-ageing.js'
import { buildCasesBehind } from './build-cases-behind.js'
import { buildFigures } from './build-figures.js'
import { buildRecoveryCurve } from './build-recovery-curve.js'
import { buildTable } from './build-table.js'
import type { DocumentKind } from './document-builder.js'

/** How each kind of report is laid out; null for one that is not computed yet, which is then not offered either. */
const document_kinds: Readonly<Record<ReportKind, DocumentKind | null>> = {
  figures: { action: 'read_portfolio', names_people: false, build: buildFigures },
  table: { action: 'read_portfolio', names_people: false, build: buildTable },
  ageing: { action: 'read_portfolio', names_people: false, build: buildAgeing },
  recovery_curve: { action: 'read_portfolio', names_people: false, build: buildRecoveryCurve },
  roll: null,
  forecast: null,
  cases_behind: { action: 'read_case', names_people: true, build: buildCasesBehind },
  portfolio_health: null,
  team_performance: null,
  finance: null,
}

/** How a kind of report is laid out for an actor; null when there is none, or none for this actor. */
export const documentKind = (kind: ReportKind, actor: Pick<Actor, 'role'>): DocumentKind | null => {
  const found = document_kinds[kind]
  return found !== null && may(actor.role, found.action) ? found : null
}

/** The kinds of report that an actor can have as files, e-mails and alerts. */
export const offeredKinds = (actor: Pick<Actor, 'role'>): readonly ReportKind[] =>
  report_kind_ids.filter((kind) => documentKind(kind, actor) !== null)
