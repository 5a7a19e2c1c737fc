import {
  assertNever,
  type BusinessDate,
  type ConductRuleId,
  contact_channels,
  contact_days,
  frenchHolidays,
} from '@quittance/core'
import type { Report } from '../report/resolve-report.js'
import { joined, listParameter, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { ConductVersion } from './conduct-rules.js'

/** What is looked through: the activities of a report, by the rules that held on the day of each. */
export type FindingScope = {
  readonly report: Report
  readonly time_zone: string
  readonly versions: readonly ConductVersion[]
}

/**
 * The findings of one rule: rows agent_id (null for nobody known), debt_case_id, activity_id or promise_id, day, and value:
 * what was counted, in the unit of the rule (attempts, minutes of the day, days, promises; 1 where there is nothing to
 * count). Outbound contacts only; notes are none.
 */
export const findingsOf = (rule: ConductRuleId, scope: FindingScope): Sql => {
  const rules = scope.versions.filter((version) => version.rule === rule && version.enabled)
  if (rules.length === 0) return nothing
  switch (rule) {
    case 'frequent_attempts':
      return frequentAttempts(scope, rules)
    case 'closed_day':
      return closedDay(scope, rules)
    case 'outside_hours':
      return outsideHours(scope, rules)
    case 'on_hold':
      return contacts(
        scope,
        rules,
        // One look into the index for each contact: "offset 0" keeps the planner from comparing every contact with every hold.
        sql`exists (
        select from hold
        where hold.organisation_id = ${scope.report.bound.organisation_id}
          and hold.debt_case_id = contact.debt_case_id
          and hold.opened_on <= contact.occurred_on
          and (hold.closed_on is null or hold.closed_on > contact.occurred_on)
        offset 0)`,
      )
    case 'no_outcome':
      return contacts(scope, rules, sql`contact.outcome is null`)
    case 'long_promise':
      return promises(scope, rules, sql`promise.due_on - promise.promised_on`, sql`measured.value > rule.first`)
    case 'plan_absent':
      return promises(scope, rules, brokenBefore(scope), sql`measured.value >= rule.first`)
    default:
      return assertNever(rule)
  }
}

const nothing = sql`select null::uuid as agent_id, null::uuid as debt_case_id, null::uuid as activity_id,
  null::uuid as promise_id, null::date as day, null::int as value where false`

/** The versions of a rule as rows: from and until when, and its numbers. */
const ruleRows = (rules: readonly ConductVersion[]): Sql => {
  const rows = rules.map(
    ({ valid_from, valid_until, thresholds }) =>
      sql`(${parameter('date', valid_from ?? '-infinity')}, ${parameter('date', valid_until ?? 'infinity')},
        ${parameter('bigint', String(thresholds[0] ?? 0))}::int, ${parameter('bigint', String(thresholds[1] ?? 0))}::int)`,
  )
  return sql`(values ${joined(rows, ', ')}) as rule(valid_from, valid_until, first, second)`
}

/** Outbound contacts of the report, by the index of each portfolio; of some cases only where `cases` (debt_case_id) says which. */
const contactRows = ({ report: { bound } }: FindingScope, cases?: Sql): Sql => sql`(
    select activity.*
    from unnest(${bound.portfolio_ids}) as selected(portfolio_id)
    cross join lateral (
      select * from activity
      where activity.organisation_id = ${bound.organisation_id}
        and activity.portfolio_id = selected.portfolio_id
        and activity.occurred_on between ${bound.from} and least(${bound.to}, ${bound.as_of})
        and activity.direction = 'outbound'
        and activity.channel = any(${listParameter('text[]', contact_channels)})
      offset 0) as activity${
        cases === undefined
          ? sql``
          : sql`
    where activity.debt_case_id in (${cases})`
      }
    offset 0
  ) as contact`

const contacts = (scope: FindingScope, rules: readonly ConductVersion[], condition: Sql, value = sql`1`): Sql => sql`
  select contact.agent_id, contact.debt_case_id, contact.id as activity_id, null::uuid as promise_id,
         contact.occurred_on as day, ${value} as value
  from ${contactRows(scope)}
  join ${ruleRows(rules)} on contact.occurred_on between rule.valid_from and rule.valid_until
  where ${condition}`

/**
 * The versions of the contact policy as rows, one for each kind of debtor, channel and kind of day: the minutes of the
 * hours (null on a day without contact), whether holidays count, and the limit for one debt (null for none).
 */
const policyRows = (rules: readonly ConductVersion[]): Sql => {
  const rows = rules.flatMap(({ valid_from, valid_until, policy }) =>
    policy === null
      ? []
      : (['person', 'company'] as const).flatMap((kind) =>
          contact_channels.flatMap((channel) =>
            contact_days.map((day) => {
              const { hours, on_holidays, per_debt } = policy[kind][channel]
              const numbers = [hours[day]?.from_minute, hours[day]?.until_minute, per_debt?.attempts, per_debt?.days]
              const counted = per_debt?.counts === 'channel' ? [channel] : contact_channels
              return sql`(${parameter('date', valid_from ?? '-infinity')}, ${parameter('date', valid_until ?? 'infinity')},
                ${parameter('text', kind)}, ${parameter('text', channel)}, ${parameter('text', day)},
                ${verbatim(String(on_holidays))}, ${listParameter('text[]', counted)},
                ${joined(numbers.map(whole), ', ')})`
            }),
          ),
        ),
  )
  return sql`(values ${joined(rows, ', ')}) as rule(valid_from, valid_until, debtor_kind, channel, day, on_holidays,
    counted, from_minute, until_minute, attempts, days)`
}

const whole = (value: number | undefined): Sql =>
  sql`${parameter('bigint', value === undefined ? null : String(value))}::int`

/** Contacts with the rule of the contact policy that held for them. */
const contactsByPolicy = (
  scope: FindingScope,
  rules: readonly ConductVersion[],
  cases?: Sql,
): Sql => sql`${contactRows(scope, cases)}
  join debt_case on debt_case.organisation_id = contact.organisation_id and debt_case.id = contact.debt_case_id
  join debtor on debtor.organisation_id = contact.organisation_id and debtor.id = debt_case.debtor_id
  join ${policyRows(rules)} on contact.occurred_on between rule.valid_from and rule.valid_until
    and rule.debtor_kind = debtor.kind and rule.channel = contact.channel
    and rule.day = case extract(isodow from contact.occurred_on)
      when 7 then 'sunday' when 6 then 'saturday' else 'weekday' end`

const closedDay = (scope: FindingScope, rules: readonly ConductVersion[]): Sql => sql`
  select contact.agent_id, contact.debt_case_id, contact.id as activity_id, null::uuid as promise_id,
         contact.occurred_on as day, 1 as value
  from ${contactsByPolicy(scope, rules)}
  where rule.from_minute is null
    or (not rule.on_holidays and contact.occurred_on = any(${listParameter('date[]', holidaysOf(scope.report))}))`

/**
 * The cases that had more contacts within some days than the most lenient limit would have to be passed for: only in these can
 * there be a finding, and they are few. By whatever channel, and on whatever portfolio of the case.
 */
const hastyCases = ({ report: { bound } }: FindingScope, rules: readonly ConductVersion[]): Sql => {
  const allowed = rules.flatMap(({ policy }) =>
    policy === null
      ? []
      : (['person', 'company'] as const).flatMap((kind) =>
          contact_channels.flatMap((channel) => policy[kind][channel].per_debt ?? []),
        ),
  )
  if (allowed.length === 0) return sql`select null::uuid where false`
  const fewest = verbatim(String(Math.min(...allowed.map(({ attempts }) => attempts))))
  const days = verbatim(String(Math.max(...allowed.map(({ days }) => days))))
  return sql`
    select debt_case_id
    from (
      select activity.debt_case_id, activity.occurred_on,
             lag(activity.occurred_on, ${fewest}) over (partition by activity.debt_case_id order by activity.occurred_on) as earlier_on
      from activity
      where activity.organisation_id = ${bound.organisation_id}
        and activity.occurred_on between ${bound.from} - ${days} and least(${bound.to}, ${bound.as_of})
        and activity.direction = 'outbound'
        and activity.channel = any(${listParameter('text[]', contact_channels)})
    ) as contact
    where earlier_on > occurred_on - ${days}`
}

/** One finding per case and day: that of the last attempt of the day, with the attempts of the window that ends on it. */
const frequentAttempts = (scope: FindingScope, rules: readonly ConductVersion[]): Sql => sql`
  select distinct on (contact.debt_case_id, contact.occurred_on)
         contact.agent_id, contact.debt_case_id, contact.id as activity_id, null::uuid as promise_id,
         contact.occurred_on as day, attempted.count as value
  from ${contactsByPolicy(scope, rules, hastyCases(scope, rules))}
  cross join lateral (
    select count(*)::int as count
    from activity
    where activity.organisation_id = ${scope.report.bound.organisation_id}
      and activity.debt_case_id = contact.debt_case_id
      and activity.occurred_on between contact.occurred_on - (rule.days - 1) and contact.occurred_on
      and activity.direction = 'outbound'
      and activity.channel = any(rule.counted)
  ) as attempted
  where attempted.count > rule.attempts
  order by contact.debt_case_id, contact.occurred_on, contact.occurred_at desc, contact.id desc`

/**
 * A day delivered without an hour begins at midnight, so that midnight itself says nothing. The hour is that of the
 * agency: where debtors lived when they were contacted is not known any more.
 */
const outsideHours = (scope: FindingScope, rules: readonly ConductVersion[]): Sql => {
  const local = sql`(contact.occurred_at at time zone ${parameter('text', scope.time_zone)})::time`
  return sql`
  select contact.agent_id, contact.debt_case_id, contact.id as activity_id, null::uuid as promise_id,
         contact.occurred_on as day, (extract(epoch from ${local})::int / 60) as value
  from ${contactsByPolicy(scope, rules)}
  where ${local} <> time '00:00'
    and (extract(epoch from ${local}) < rule.from_minute * 60 or extract(epoch from ${local}) >= rule.until_minute * 60)`
}

const promises = (scope: FindingScope, rules: readonly ConductVersion[], measure: Sql, condition: Sql): Sql => {
  const { bound } = scope.report
  return sql`
  select promise.agent_id, promise.debt_case_id, null::uuid as activity_id, promise.id as promise_id,
         promise.promised_on as day, measured.value
  from unnest(${bound.portfolio_ids}) as selected(portfolio_id)
  cross join lateral (
    select * from promise
    where promise.organisation_id = ${bound.organisation_id}
      and promise.portfolio_id = selected.portfolio_id
      and promise.due_on >= ${bound.from}
      and promise.promised_on between ${bound.from} and least(${bound.to}, ${bound.as_of})
    offset 0) as promise
  join ${ruleRows(rules)} on promise.promised_on between rule.valid_from and rule.valid_until
  cross join lateral (select (${measure})::int as value) as measured
  where ${condition}`
}

const brokenBefore = ({ report: { bound } }: FindingScope): Sql => sql`(
    select count(*) from promise earlier
    where earlier.organisation_id = ${bound.organisation_id}
      and earlier.debt_case_id = promise.debt_case_id
      and earlier.status = 'broken' and earlier.decided_on <= promise.promised_on)`

/** The public holidays of the years of a report; an open beginning reaches ten years back. */
const holidaysOf = ({ bound, as_of }: Report): BusinessDate[] => {
  const last = Number(as_of.slice(0, 4))
  const from = Number((bound.from.value ?? '').slice(0, 4))
  const first = Number.isInteger(from) && from > last - 10 ? from : last - 10
  return Array.from({ length: last - first + 1 }, (_, index) => frenchHolidays(first + index)).flat()
}
