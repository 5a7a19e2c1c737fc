import { daily_measure_ids, type DailyMeasureId } from '@quittance/core'
import { joined, type Sql, sql, verbatim } from '../../report/sql.js'
import { activityFacts } from './activity.facts.js'
import { attributedFacts } from './attributed.facts.js'
import { closingFacts } from './closing.facts.js'
import { collectedFacts } from './collected.facts.js'
import { contactCheckFacts } from './contact-check.facts.js'
import { costFacts } from './cost.facts.js'
import { disputedFacts } from './disputed.facts.js'
import type { FactFamily, FactSource } from './fact-family.js'
import { placedFacts } from './placed.facts.js'
import { promiseMadeFacts } from './promise-made.facts.js'
import { promiseFacts } from './promise.facts.js'
import { recalledFacts } from './recalled.facts.js'

/** Where each measure is read. A new measure is a line in the catalogue of core, a file here, and a line in this list. */
export const familyOfMeasure = {
  placed_minor: placedFacts,
  placed_count: placedFacts,
  recalled_minor: recalledFacts,
  collected_minor: collectedFacts,
  collected_direct_minor: collectedFacts,
  promise_due_count: promiseFacts,
  promise_kept_count: promiseFacts,
  promise_due_minor: promiseFacts,
  promise_kept_minor: promiseFacts,
  disputed_minor: disputedFacts,
  disputed_count: disputedFacts,
  activity_count: activityFacts,
  right_party_count: activityFacts,
  collected_due_minor_days: collectedFacts,
  collected_undated_minor: collectedFacts,
  reversed_minor_days: collectedFacts,
  attributed_minor: attributedFacts,
  promise_made_count: promiseMadeFacts,
  promise_agreed_count: promiseMadeFacts,
  call_count: activityFacts,
  call_right_party_count: activityFacts,
  contact_check_count: contactCheckFacts,
  contact_refused_count: contactCheckFacts,
  contact_overridden_count: contactCheckFacts,
  handled_count: activityFacts,
  handling_seconds: activityFacts,
  cost_minor: costFacts,
  closed_count: closingFacts,
  closed_paid_count: closingFacts,
  closed_settled_count: closingFacts,
  settled_principal_minor: closingFacts,
  settled_collected_minor: closingFacts,
} as const satisfies { readonly [Id in DailyMeasureId]: FactFamily }

/**
 * The facts of some measures in `fact_window`, one row for each measure that a fact adds to: portfolio_id, creditor_id,
 * day, placed_on, agent_id, claim_kind, debtor_kind, debt_case_id, measure, value. Rows are read once for all measures of a family.
 */
export const factsOf = (measures: readonly DailyMeasureId[], source: FactSource): Sql => {
  const wanted = daily_measure_ids.filter((id) => measures.includes(id))
  const families = [...new Set<FactFamily>(wanted.map((id) => familyOfMeasure[id]))]
  return joined(
    families.map((family) => {
      const own = wanted.filter((id) => family.measures.includes(id))
      const values = own.map((id) => verbatim(`('${id}', fact.${id})`))
      return sql`
    select fact.portfolio_id, fact.creditor_id, fact.day, fact.placed_on, fact.agent_id, fact.claim_kind,
           fact.debtor_kind, fact.debt_case_id, added.measure, added.value
    from (${family.facts(source)}) as fact
    cross join lateral (values ${joined(values, ', ')}) as added(measure, value)
    where added.value <> 0`
    }),
    '\n    union all',
  )
}

/** The days of `fact_window` on which there may be facts of any measure: portfolio_id, day. */
export const daysOfFacts = (source: FactSource): Sql =>
  joined(
    [...new Set<FactFamily>(Object.values(familyOfMeasure))].map((family) =>
      family.days === undefined
        ? sql`
    select portfolio_id, day from (${family.facts(source)}) as fact`
        : family.days(source),
    ),
    '\n    union',
  )
