import { type BusinessDate, type GeoPoint, hold_kinds, holdsThatForbid, isAboutDebtor } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { postcodeOf } from './place.rules.js'
import { locatePostcode, type PlacePrecision } from './postcode-point.js'

/** A case that could be visited, with where its debtor lives and why it might be. */
export type VisitCandidate = {
  readonly debt_case_id: string
  /** Of the address that the visit would go to; null where there is no valid one. */
  readonly contact_point_id: string | null
  readonly address: string | null
  readonly place: { readonly point: GeoPoint; readonly precision: PlacePrecision } | null
  /** What is owed, in minor units of whatever currency: it only orders candidates. */
  readonly open_minor: bigint
  readonly request: {
    readonly id: string
    readonly due_on: string
    readonly opens_s: number | null
    readonly closes_s: number | null
    readonly note: string | null
  } | null
}

const row = z.object({
  debt_case_id: z.string(),
  contact_point_id: z.string().nullable(),
  address: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  open_minor: wholeNumber,
  request_id: z.string().nullable(),
  due_on: z.string().nullable(),
  opens_s: z.int().nullable(),
  closes_s: z.int().nullable(),
  note: z.string().nullable(),
})

/** Which cases are looked for: those named, or the open ones that the person might visit on a day. */
export type CandidateChoice =
  | { readonly kind: 'named'; readonly debt_case_ids: readonly string[] }
  | { readonly kind: 'due'; readonly agent_id: string; readonly day: BusinessDate; readonly pause_days: number }

/** How many cases one proposal looks at: an agent's whole stock and more. */
const candidates_maximum = 2_000

/**
 * Cases that may be visited: in scope, open, owing something, and on no hold that forbids it. Of a person's stock those
 * that a visit was asked for by that day, and those assigned to the person that nobody visited within the pause.
 */
export const visitCandidates = async (
  reader: SqlReader,
  actor: Actor,
  choice: CandidateChoice,
  today: BusinessDate,
): Promise<VisitCandidate[]> => (await reader(row, statement(actor, choice, today))).map(candidateOf)

const candidateOf = (found: z.infer<typeof row>): VisitCandidate => {
  const { debt_case_id, contact_point_id, address, latitude, longitude, open_minor, request_id, due_on, ...request } =
    found
  const given =
    latitude === null || longitude === null
      ? null
      : { point: { latitude_degrees: latitude, longitude_degrees: longitude }, precision: 'given' as const }
  const postcode = address === null ? null : postcodeOf(address)
  return {
    debt_case_id,
    contact_point_id,
    address,
    place: given ?? (postcode === null ? null : locatePostcode(postcode)),
    open_minor,
    request: request_id === null || due_on === null ? null : { id: request_id, due_on, ...request },
  }
}

const statement = (actor: Actor, choice: CandidateChoice, today: BusinessDate): Sql => {
  const organisation_id = parameter('uuid', actor.organisation_id)
  const day = parameter('date', today)
  return sql`
    select debt_case.id as debt_case_id, address.id as contact_point_id, address.value as address,
           place.latitude_degrees as latitude, place.longitude_degrees as longitude,
           balance.open_minor::text as open_minor, request.id as request_id, request.due_on::text as due_on,
           request.opens_s, request.closes_s, request.note
    from debt_case
    left join visit_request request on request.organisation_id = ${organisation_id}
      and request.debt_case_id = debt_case.id and request.ended_on is null
    cross join lateral (
      select coalesce(sum(case 'claim_principal' when debit_account then amount_minor
                                                when credit_account then -amount_minor else 0 end), 0) as open_minor
      from ledger_entry where organisation_id = ${organisation_id} and debt_case_id = debt_case.id
    ) as balance
    left join lateral (
      select id, value from contact_point
      where organisation_id = ${organisation_id} and debtor_id = debt_case.debtor_id and kind = 'address'
        and valid_from <= ${day} and (valid_until is null or valid_until >= ${day})
      order by valid_from desc, recorded_at desc, id desc limit 1
    ) as address on true
    left join place on place.organisation_id = ${organisation_id} and place.contact_point_id = address.id
    where debt_case.organisation_id = ${organisation_id} and debt_case.phase <> 'closed'
      and balance.open_minor > 0
      and ${caseInScope(caseScope(actor, 'work_case'))}
      and not exists (
        select from debt_case held
        join hold on hold.organisation_id = ${organisation_id} and hold.debt_case_id = held.id
        where held.organisation_id = ${organisation_id} and held.debtor_id = debt_case.debtor_id
          and hold.closed_on is null and hold.kind = any(${listParameter('text[]', holdsThatForbid('visit'))})
          and (held.id = debt_case.id
            or hold.kind = any(${listParameter('text[]', hold_kinds.filter(isAboutDebtor))})))
      and ${chosen(choice, organisation_id)}
    order by request.due_on nulls last, debt_case.number
    limit ${parameter('bigint', String(candidates_maximum))}`
}

const chosen = (choice: CandidateChoice, organisation_id: ReturnType<typeof parameter>): Sql => {
  switch (choice.kind) {
    case 'named':
      return sql`debt_case.id = any(${listParameter('uuid[]', choice.debt_case_ids)})`
    case 'due': {
      const day = parameter('date', choice.day)
      const agent_id = parameter('uuid', choice.agent_id)
      return sql`(
        (request.due_on <= ${day} and (debt_case.assignee_id is null or debt_case.assignee_id = ${agent_id}))
        or (request.id is null and debt_case.assignee_id = ${agent_id} and not exists (
          select from activity
          where activity.organisation_id = ${organisation_id} and activity.debt_case_id = debt_case.id
            and activity.channel = 'visit'
            and activity.occurred_on > ${day} - ${parameter('bigint', String(choice.pause_days))}::int)))`
    }
  }
}
