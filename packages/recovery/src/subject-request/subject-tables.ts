/** A row as it is handed out, by the names of its columns. */
export type TableRow = { readonly [column: string]: unknown }

/** A case with its retention and its rows of every table. */
export type SubjectCase = TableRow & { readonly retention: string | null }

/** One record of a debtor with everything that hangs on it. */
export type SubjectRecord = TableRow & {
  readonly contact_points: readonly TableRow[]
  readonly cases: readonly SubjectCase[]
}

type SubjectTable = { readonly name: string; readonly statement: string }

/** $1 organisation, $2 request. */
const debtors = `(select debtor_id from subject_request_debtor where organisation_id = $1 and request_id = $2)`
const cases = `(select id from debt_case where organisation_id = $1 and debtor_id in ${debtors})`
const origin = `(select file_name from import where import.organisation_id = $1 and import.id = fact.import_id) as from_file`

/**
 * Everything that is kept about a debtor, table by table. A new table that holds something about people belongs here;
 * a test compares this list with the tables of the database.
 */
export const subjectTables: { readonly ofDebtor: readonly SubjectTable[]; readonly ofCase: readonly SubjectTable[] } = {
  ofDebtor: [
    {
      name: 'debtor',
      statement: `select debtor.id as debtor_id, creditor.name as creditor, debtor.kind, debtor.name, debtor.first_name,
          debtor.reference, debtor.siren, debtor.created_at as known_since
        from debtor join creditor on creditor.organisation_id = $1 and creditor.id = debtor.creditor_id
        where debtor.organisation_id = $1 and debtor.id in ${debtors} order by creditor.name, debtor.created_at`,
    },
    {
      name: 'contact_point',
      statement: `select debtor_id, kind, value, valid_from::text, valid_until::text, source, consent, recorded_at
        from contact_point where organisation_id = $1 and debtor_id in ${debtors} order by kind, valid_from`,
    },
    {
      name: 'contact_preference',
      statement: `select debtor_id, country, time_zone, opted_out, preferred_weekdays, preferred_from_minute,
          preferred_until_minute, changed_at
        from contact_preference where organisation_id = $1 and debtor_id in ${debtors} order by id`,
    },
    {
      name: 'place',
      statement: `select contact_point.debtor_id, place.latitude_degrees, place.longitude_degrees, place.set_at
        from place
        join contact_point on contact_point.organisation_id = $1 and contact_point.id = place.contact_point_id
        where place.organisation_id = $1 and contact_point.debtor_id in ${debtors} order by place.set_at`,
    },
    {
      name: 'debt_case',
      statement: `select id as debt_case_id, debtor_id, creditor_id, number::text, phase, opened_on::text,
          closed_on::text, closing_reason, archived_on::text
        from debt_case where organisation_id = $1 and debtor_id in ${debtors} order by number`,
    },
  ],
  ofCase: [
    {
      name: 'claim',
      statement: `select debt_case_id, reference, kind, issued_on::text, due_on::text, placed_on::text,
          principal_minor::text, currency, note, ${origin}, recorded_at
        from claim fact where organisation_id = $1 and debt_case_id in ${cases} order by placed_on, reference`,
    },
    {
      name: 'payment',
      statement: `select debt_case_id, kind, amount_minor::text, currency, paid_on::text, channel,
          method, reference, note, ${origin}, recorded_at
        from payment fact where organisation_id = $1 and debt_case_id in ${cases} order by paid_on, id`,
    },
    {
      name: 'promise',
      statement: `select debt_case_id, amount_minor::text, currency, promised_on::text, due_on::text,
          status, agent_name, note, ${origin}, recorded_at
        from promise fact where organisation_id = $1 and debt_case_id in ${cases} order by promised_on, id`,
    },
    {
      name: 'activity',
      statement: `select debt_case_id, occurred_at, channel, direction, outcome, reason_for_delay, duration_seconds,
          agent_name, note, ${origin}, recorded_at
        from activity fact where organisation_id = $1 and debt_case_id in ${cases} order by occurred_at, id`,
    },
    {
      name: 'letter',
      statement: `select debt_case_id, reference, kind, channel, dated_on::text, sent_on::text, voided_on::text, state,
          state_reason, recipient, subject, body, currency, principal_minor::text, interest_minor::text,
          accessories_minor::text, created_by_name, created_at
        from letter where organisation_id = $1 and debt_case_id in ${cases} order by created_at, id`,
    },
    {
      name: 'letter_batch_case',
      statement: `select item.debt_case_id, batch.requested_at, batch.state, item.refusal
        from letter_batch_case item
        join letter_batch batch on batch.organisation_id = $1 and batch.id = item.batch_id
        where item.organisation_id = $1 and item.debt_case_id in ${cases} order by batch.requested_at`,
    },
    {
      name: 'contact_check',
      statement: `select debt_case_id, channel, purpose, checked_at, country, time_zones, allowed, overridden,
          refused_rules, override_reason, recorded_at
        from contact_check where organisation_id = $1 and debt_case_id in ${cases} order by recorded_at, id`,
    },
    {
      name: 'visit_request',
      statement: `select debt_case_id, due_on::text, note, requested_at, ended_on::text
        from visit_request where organisation_id = $1 and debt_case_id in ${cases} order by requested_at, id`,
    },
    {
      name: 'visit_report',
      statement: `select report.debt_case_id, activity.occurred_at, activity.outcome, report.received_at
        from visit_report report
        join activity on activity.organisation_id = $1 and activity.id = report.activity_id
        where report.organisation_id = $1 and report.debt_case_id in ${cases} order by report.received_at, report.id`,
    },
    {
      name: 'round_stop',
      statement: `select stop.debt_case_id, round.day::text, round.state
        from round_stop stop
        join round on round.organisation_id = $1 and round.id = stop.round_id
        where stop.organisation_id = $1 and stop.debt_case_id in ${cases} order by round.day, stop.position`,
    },
    {
      name: 'hold',
      statement: `select debt_case_id, kind, opened_on::text, closed_on::text, reason, reason_code, outcome,
          ${origin}, recorded_at
        from hold fact where organisation_id = $1 and debt_case_id in ${cases} order by opened_on, id`,
    },
    {
      name: 'diagnosis',
      statement: `select debt_case_id, made_on::text, currency, adult_count, child_count, amounts::text,
          sustainable_minor::text, array_to_string(orientations, ', ') as orientations, note, made_by_name
        from diagnosis where organisation_id = $1 and debt_case_id in ${cases} order by recorded_at, id`,
    },
    {
      name: 'payment_plan',
      statement: `select debt_case_id, made_on::text, state, amount_minor::text, currency, active_from::text, ended_on::text,
          note, end_note, made_by_name, recorded_at
        from payment_plan where organisation_id = $1 and debt_case_id in ${cases} order by recorded_at, id`,
    },
    {
      name: 'instalment',
      statement: `select debt_case_id, "position", due_on::text, amount_minor::text, appropriated_minor::text, currency,
          status, completed_on::text
        from instalment where organisation_id = $1 and debt_case_id in ${cases} order by plan_id, "position"`,
    },
    {
      name: 'follow_up',
      statement: `select debt_case_id, reason, due_on::text, due_at, note, created_at, done_at
        from follow_up where organisation_id = $1 and debt_case_id in ${cases} order by created_at, id`,
    },
    {
      name: 'case_snooze',
      statement: `select debt_case_id, reason, until_on::text, note, created_at
        from case_snooze where organisation_id = $1 and debt_case_id in ${cases} order by created_at, id`,
    },
    {
      name: 'case_assignment',
      statement: `select debt_case_id, case_assignment.kind, to_person.name as to_person, to_team.name as to_team, note, occurred_at
        from case_assignment
        left join user_account to_person on to_person.organisation_id = $1 and to_person.id = case_assignment.to_user_id
        left join team to_team on to_team.organisation_id = $1 and to_team.id = case_assignment.to_team_id
        where case_assignment.organisation_id = $1 and debt_case_id in ${cases} order by occurred_at, case_assignment.id`,
    },
    {
      name: 'hold_event',
      statement: `select debt_case_id, kind, respond_by::text, note, occurred_at
        from hold_event where organisation_id = $1 and debt_case_id in ${cases} order by occurred_at, id`,
    },
    {
      name: 'claim_closing',
      statement: `select debt_case_id, kind, reason as closing_reason, occurred_on::text, recorded_at
        from claim_closing where organisation_id = $1 and debt_case_id in ${cases} order by recorded_at, id`,
    },
    {
      name: 'legal_hold',
      statement: `select debt_case.id as debt_case_id, ground, reason, until::text, placed_at, released_at, release_reason
        from legal_hold join debt_case on debt_case.organisation_id = $1 and debt_case.debtor_id = legal_hold.debtor_id
          and (legal_hold.debt_case_id is null or legal_hold.debt_case_id = debt_case.id)
        where legal_hold.organisation_id = $1 and legal_hold.debtor_id in ${debtors} order by placed_at`,
    },
    {
      name: 'ledger_entry',
      statement: `select debt_case_id, reason, debit_account, credit_account, amount_minor::text,
          currency, occurred_on::text, recorded_at
        from ledger_entry where organisation_id = $1 and debt_case_id in ${cases} order by occurred_on, id`,
    },
    {
      name: 'file',
      statement: `select distinct fact.debt_case_id, import.file_name, import.kind, import.received_on::text,
          import.uploaded_by_name as sent_by, import.removed_on::text
        from (
          select debt_case_id, import_id from claim where organisation_id = $1 and debt_case_id in ${cases}
          union select debt_case_id, import_id from payment where organisation_id = $1 and debt_case_id in ${cases}
          union select debt_case_id, import_id from promise where organisation_id = $1 and debt_case_id in ${cases}
          union select debt_case_id, import_id from activity where organisation_id = $1 and debt_case_id in ${cases}
        ) as fact
        join import on import.organisation_id = $1 and import.id = fact.import_id
        order by import.received_on::text`,
    },
  ],
}
