import type { Actor } from '../actor.js'
import type { ReportSpec } from '../report/report-spec.js'

/** Whom a target is for. */
export type TargetScope =
  | { readonly kind: 'agency' }
  | { readonly kind: 'creditor' | 'portfolio' | 'agent'; readonly id: string }

/** The scope that a report is exactly about, or null; and the wider ones it is a part of, the nearest first. */
export type ReportScopes = { readonly own: TargetScope | null; readonly wider: readonly TargetScope[] }

/**
 * Whose targets a report is held against. The narrowest that it names alone: an agent, a portfolio, a creditor, or the
 * agency when it names none. A report that is narrowed by something else (a kind of claim, a month of placement) has no
 * target of its own, only those of what it is a part of.
 */
export const scopesOfReport = (actor: Pick<Actor, 'creditor_id'>, spec: ReportSpec): ReportScopes => {
  const agent = only(spec, 'agent', null)
  const portfolio = only(spec, 'portfolio', spec.portfolio_ids)
  const creditor = only(spec, 'creditor', spec.creditor_ids)
  const creditor_id = creditor.one ?? actor.creditor_id
  const chain: TargetScope[] = [
    ...(portfolio.one === null ? [] : [{ kind: 'portfolio', id: portfolio.one } as const]),
    ...(creditor_id === null ? [] : [{ kind: 'creditor', id: creditor_id } as const]),
    { kind: 'agency' },
  ]
  const narrowed = spec.filters.some(({ dimension }) => !scopeDimensions.some((one) => one === dimension))
  const several = agent.several || portfolio.several || creditor.several
  if (agent.one !== null) {
    const alone = chain.length === 1 && !narrowed && !several
    const own = { kind: 'agent', id: agent.one } as const
    return alone ? { own, wider: chain } : { own: null, wider: [own, ...chain] }
  }
  const [first, ...rest] = chain
  return narrowed || several || first === undefined ? { own: null, wider: chain } : { own: first, wider: rest }
}

const scopeDimensions = ['agent', 'portfolio', 'creditor'] as const

type Named = { readonly one: string | null; readonly several: boolean }

/** The one value that a list of ids and the filters of a dimension leave. */
const only = (spec: ReportSpec, dimension: string, ids: readonly string[] | null): Named => {
  const lists = [
    ...(ids === null ? [] : [ids]),
    ...spec.filters.filter((filter) => filter.dimension === dimension).map(({ values }) => values),
  ]
  const values = lists.flat()
  const distinct = new Set(values)
  const one = values[0]
  return distinct.size === 1 && one !== undefined && one !== null
    ? { one, several: false }
    : { one: null, several: lists.length > 0 }
}
