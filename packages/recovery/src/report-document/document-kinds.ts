import { may, report_kind_ids, type ReportKind } from '@quittance/core'
import type { Actor } from '../actor.js'
import { buildAgeing } from './build-ageing.js'
import { buildCasesBehind } from './build-cases-behind.js'
import { buildFigures } from './build-figures.js'
import { buildRecoveryCurve } from './build-recovery-curve.js'
import { buildFinance } from './build-finance.js'
import { buildForecast } from './build-forecast.js'
import { buildPortfolioHealth } from './build-portfolio-health.js'
import { buildRoll } from './build-roll.js'
import { buildTable } from './build-table.js'
import { buildTeamPerformance } from './build-team-performance.js'
import type { DocumentKind } from './document-builder.js'

/** How each kind of report is laid out. A new kind does not compile without its line. */
const document_kinds: Readonly<Record<ReportKind, DocumentKind>> = {
  figures: { action: 'read_portfolio', names_people: false, build: buildFigures },
  table: { action: 'read_portfolio', names_people: false, build: buildTable },
  ageing: { action: 'read_portfolio', names_people: false, build: buildAgeing },
  recovery_curve: { action: 'read_portfolio', names_people: false, build: buildRecoveryCurve },
  roll: { action: 'read_portfolio', names_people: false, build: buildRoll },
  forecast: { action: 'read_portfolio', names_people: false, build: buildForecast },
  cases_behind: { action: 'read_case', names_people: true, build: buildCasesBehind },
  portfolio_health: { action: 'read_portfolio', names_people: false, build: buildPortfolioHealth },
  team_performance: { action: 'read_performance', names_people: false, build: buildTeamPerformance },
  finance: { action: 'read_cost', names_people: false, build: buildFinance },
}

/** How a kind of report is laid out; null when it is not for this actor. */
export const documentKind = (kind: ReportKind, actor: Pick<Actor, 'role'>): DocumentKind | null => {
  const found = document_kinds[kind]
  return may(actor.role, found.action) ? found : null
}

/** The kinds of report that an actor can have as files, e-mails and alerts. */
export const offeredKinds = (actor: Pick<Actor, 'role'>): readonly ReportKind[] =>
  report_kind_ids.filter((kind) => documentKind(kind, actor) !== null)
