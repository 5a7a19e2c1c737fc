import type { BusinessDate } from '@quittance/core'
import { isHeldOn } from '../legal-hold/held.sql.js'
import { joined, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import { ruleTable } from './rule-table.sql.js'
import type { RulesInForce } from './rules-in-force.js'

type Asked = { readonly organisation_id: string; readonly rules: RulesInForce; readonly day: BusinessDate }

/** The tables whose rows tell from which import they came, and of which case they are. */
export const imported_facts = ['claim', 'payment', 'promise', 'activity', 'hold'] as const

const caseOfImport = (condition: Sql): Sql =>
  joined(
    imported_facts.map(
      (table) => sql`exists (
        select from ${verbatim(table)} as fact
        join debt_case on debt_case.organisation_id = fact.organisation_id and debt_case.id = fact.debt_case_id
        where fact.organisation_id = import.organisation_id and fact.import_id = import.id and ${condition})`,
    ),
    ' or ',
  )

/**
 * Delivered files that are to be removed by a day: those whose own period is over, and those of which a case has been
 * anonymised, because no single row can be cut out of a file. A file with a case on legal hold stays. Yields id.
 */
export const filesDue = ({ organisation_id, rules, day }: Asked): Sql => {
  const today = parameter('date', day)
  return sql`select import.id
    from import left join (${ruleTable(rules, 'file')}) as rule on rule.creditor_id = import.creditor_id
    where import.organisation_id = ${parameter('uuid', organisation_id)}
      and import.removed_on is null and import.state in ('applied', 'failed', 'cancelled')
      and (
        (coalesce(import.finished_at, import.created_at) + make_interval(months => rule.months))::date <= ${today}
        or ${caseOfImport(sql`debt_case.anonymised_on is not null`)}
      )
      and not (${caseOfImport(isHeldOn(today))})`
}

/**
 * Contact points that are to be removed by a day: those whose validity ended long enough ago, and those that the agency
 * found long enough ago and by which nobody was reached since. Those of a debtor on legal hold stay. Yields id.
 */
export const contactPointsDue = ({ organisation_id, rules, day }: Asked): Sql => {
  const today = parameter('date', day)
  return sql`select contact_point.id
    from contact_point
    left join (${ruleTable(rules, 'contact_point')}) as ended on ended.creditor_id = contact_point.creditor_id
    left join (${ruleTable(rules, 'prospect')}) as found on found.creditor_id = contact_point.creditor_id
    where contact_point.organisation_id = ${parameter('uuid', organisation_id)}
      and (
        (contact_point.valid_until + make_interval(months => ended.months))::date <= ${today}
        or (
          contact_point.source = 'search'
          and (contact_point.recorded_at + make_interval(months => found.months))::date <= ${today}
          and not exists (
            select from debt_case
            join activity on activity.organisation_id = debt_case.organisation_id
              and activity.debt_case_id = debt_case.id
            where debt_case.organisation_id = contact_point.organisation_id
              and debt_case.debtor_id = contact_point.debtor_id
              and activity.outcome = 'reached_right_party' and activity.occurred_at >= contact_point.recorded_at
          )
        )
      )
      and not exists (
        select from legal_hold
        where legal_hold.organisation_id = contact_point.organisation_id
          and legal_hold.debtor_id = contact_point.debtor_id
          and legal_hold.released_at is null and (legal_hold.until is null or legal_hold.until >= ${today})
      )`
}
