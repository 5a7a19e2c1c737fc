import type pg from 'pg'

/** How much an agency has: three payments and five activities for each claim. */
export type AgencySize = { readonly claims: number }

/** The last day on which something happened; the statistics are stored up to it. */
export const last_day = '2026-06-14'
/** What the agency's calendar shows. */
export const today = '2026-06-15'
const first_day = '2023-07-01'
const creditors = 20
const agents = 50
const teams = 5

/** Ids that follow from a kind and a number, so that facts find each other without a join. */
const id = (kind: string, number: string): string =>
  `('0190${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** A number from 0 to below `below` that looks thrown and follows from a number and a salt. */
const thrown = (number: string, salt: number, below: string): string =>
  `(abs(hashint8extended((${number})::bigint, ${salt}) % 1000003) * (${below})::bigint / 1000003)::int`

const recorded_at = `'2026-06-14T20:00:00Z'`

/**
 * Fills an organisation with three years of work, set-wise and without checking keys: cases of 1.25 claims, of two
 * portfolios for each of 20 creditors, worked by 50 agents of five teams. The connection is a superuser's.
 */
export const fillAgency = async (owner: pg.Pool, organisation_id: string, { claims }: AgencySize): Promise<void> => {
  const client = await owner.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query(`set work_mem = '256MB'`)
    for (const statement of statements(claims)) {
      await client.query(statement.replaceAll(':organisation', `'${organisation_id}'::uuid`))
    }
    await client.query('reset all')
    await client.query('analyze')
  } finally {
    client.release(true)
  }
}

const statements = (claims: number): string[] => {
  const cases = Math.ceil(claims * 0.8)
  const case_of = `((claim - 1) % ${cases} + 1)`
  const creditor_of = (number: string): string => `(${number} % ${creditors})`
  const portfolio_of = `(${creditor_of(case_of)} * 2 + claim / ${cases})`
  const days = `('${last_day}'::date - '${first_day}'::date + 1)`
  const placed_on = `('${first_day}'::date + ${thrown(case_of, 1, days)})`
  const principal = `(30 * (100 + ${thrown('claim', 2, '9900')}))`
  // Four in ten claims are paid in three payments, the others in part.
  const paid = `(case when claim % 10 < 4 then ${principal} / 3 else ${principal} / 10 end)`
  const after = (number: string, salt: number, most: number): string =>
    `(${placed_on} + ${thrown(number, salt, `least(${most}, '${last_day}'::date - ${placed_on} + 1)`)})`
  const kind = `(case when claim % 3 = 0 then 'commercial' else 'civil' end)`
  const of_claim = `:organisation as organisation_id, ${id('0002', creditor_of(case_of))} as creditor_id,
    ${id('0004', portfolio_of)} as portfolio_id, ${id('0006', case_of)} as debt_case_id`
  const every = (count: number): string =>
    `(select number, (number - 1) % ${claims} + 1 as claim from generate_series(1, ${count}) as number) as made`
  return [
    `insert into creditor (organisation_id, id, code, name, created_at)
     select :organisation, ${id('0002', 'n')}, 'C' || n, 'Creditor ' || n, now() from generate_series(0, ${creditors - 1}) n`,
    `insert into mandate (organisation_id, id, creditor_id, reference, signed_on, valid_from, created_at)
     select :organisation, ${id('0003', 'n')}, ${id('0002', 'n')}, 'M' || n, '2023-01-01', '2023-01-01', now()
     from generate_series(0, ${creditors - 1}) n`,
    `insert into team (organisation_id, id, name, created_at)
     select :organisation, ${id('0008', 'n')}, 'Team ' || n, now() from generate_series(0, ${teams - 1}) n`,
    `insert into user_account (organisation_id, id, kind, email, name, role, locale, invitation_pending, created_at)
     select :organisation, ${id('0007', 'n')}, 'person', 'agent' || n || '@large.example', 'Agent ' || n, 'agent', 'en', false, now()
     from generate_series(0, ${agents - 1}) n`,
    `insert into team_member (organisation_id, team_id, user_id, position, since)
     select :organisation, ${id('0008', `n % ${teams}`)}, ${id('0007', 'n')}, 'member', '2023-07-01' from generate_series(0, ${agents - 1}) n`,
    `insert into portfolio (organisation_id, id, creditor_id, mandate_id, code, name, currency, team_id, created_at)
     select :organisation, ${id('0004', 'n')}, ${id('0002', 'n / 2')}, ${id('0003', 'n / 2')}, 'P' || n, 'Portfolio ' || n, 'EUR',
            ${id('0008', `n % ${teams}`)}, now()
     from generate_series(0, ${creditors * 2 - 1}) n`,
    `insert into debtor (organisation_id, id, creditor_id, natural_key, kind, name, created_at)
     select :organisation, ${id('0005', 'n')}, ${id('0002', creditor_of('n'))}, n::text,
            case when n % 4 = 0 then 'company' else 'person' end, 'Debtor ' || n, now()
     from generate_series(1, ${cases}) n`,
    `insert into debt_case (organisation_id, id, creditor_id, mandate_id, debtor_id, number, phase, assignee_id, team_id, opened_on, created_at)
     select :organisation, ${id('0006', 'claim')}, ${id('0002', creditor_of('claim'))}, ${id('0003', creditor_of('claim'))}, ${id('0005', 'claim')},
            claim, 'amicable', case when claim % 9 > 0 then ${id('0007', `claim % ${agents}`)} end, ${id('0008', `claim % ${teams}`)},
            ${placed_on}, now()
     from generate_series(1, ${cases}) claim`,
    `insert into claim (organisation_id, creditor_id, portfolio_id, debt_case_id, id, placement_id, debtor_id, reference, kind,
       issued_on, due_on, placed_on, principal_minor, currency, recorded_at)
     select ${of_claim}, ${id('0009', 'claim')}, ${id('000a', 'claim')}, ${id('0005', case_of)}, 'R' || claim, ${kind},
            ${placed_on} - 60 - ${thrown('claim', 3, '30')}, case when claim % 50 > 0 then ${placed_on} - 30 - ${thrown('claim', 4, '60')} end,
            ${placed_on}, ${principal}, 'EUR', ${recorded_at}
     from ${every(claims)}`,
    `insert into ledger_entry (organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id, debit_account, credit_account,
       amount_minor, currency, reason, occurred_on, placed_on, recorded_at)
     select ${of_claim}, ${id('000b', 'claim')}, ${id('0009', 'claim')}, 'claim_principal', 'creditor_claims', ${principal}, 'EUR',
            'placement', ${placed_on}, ${placed_on}, ${recorded_at}
     from ${every(claims)}`,
    `insert into payment (organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id, kind, amount_minor, currency, paid_on,
       channel, natural_key, recorded_at)
     select ${of_claim}, ${id('000c', 'number')}, ${id('0009', 'claim')}, 'payment', ${paid}, 'EUR', ${after('number', 5, 400)},
            case when number % 8 = 0 then 'creditor' else 'agency' end, 'P' || number, ${recorded_at}
     from ${every(claims * 3)}`,
    `insert into ledger_entry (organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id, debit_account, credit_account,
       amount_minor, currency, reason, occurred_on, placed_on, payment_id, recorded_at)
     select ${of_claim}, ${id('000d', 'number')}, ${id('0009', 'claim')},
            case when number % 8 = 0 then 'creditor_direct' else 'client_money' end, 'claim_principal', ${paid}, 'EUR',
            'payment', ${after('number', 5, 400)}, ${placed_on}, ${id('000c', 'number')}, ${recorded_at}
     from ${every(claims * 3)}`,
    `insert into activity (organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id, occurred_at, occurred_on, channel,
       direction, outcome, duration_seconds, agent_id, natural_key, recorded_at)
     select organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id,
            day + make_interval(hours => 7 + number % 12, mins => number % 60), day,
            (array['call','call','call','call','call','letter','sms','email','email','note'])[number % 10 + 1],
            case when number % 15 = 0 then 'inbound' else 'outbound' end,
            case when number % 10 < 5 then (array['reached_right_party','no_answer','no_answer','third_party','promised','no_answer'])[number % 6 + 1] else 'sent' end,
            case when number % 10 < 5 then 20 + number % 400 end, agent_id, natural_key, ${recorded_at}
     from (
       select ${of_claim}, ${id('000e', 'number')} as id, ${id('0009', 'claim')} as claim_id, number, ${after('number', 6, 300)} as day,
              ${id('0007', `(case when number % 7 = 0 then number else ${case_of} end) % ${agents}`)} as agent_id, 'A' || number as natural_key
       from ${every(claims * 5)}
     ) as made`,
    `insert into promise (organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id, amount_minor, currency, promised_on,
       due_on, grace_days, threshold_percent, agent_id, natural_key, status, appropriated_minor, decided_on, recorded_at)
     select ${of_claim}, ${id('000f', 'number')}, ${id('0009', 'claim')}, ${paid}, 'EUR', ${after('number', 7, 200)}, ${after('number', 7, 200)} + 10,
            3, 90, ${id('0007', `${case_of} % ${agents}`)}, 'N' || number,
            case when ${after('number', 7, 200)} + 13 > '${last_day}'::date then 'open' when number % 3 = 0 then 'broken' else 'kept' end,
            case when number % 3 = 0 or ${after('number', 7, 200)} + 13 > '${last_day}'::date then 0 else ${paid} end,
            case when ${after('number', 7, 200)} + 13 > '${last_day}'::date then null else ${after('number', 7, 200)} + 13 end, ${recorded_at}
     from ${every(Math.floor(claims * 0.3))}`,
    `insert into hold (organisation_id, creditor_id, portfolio_id, debt_case_id, id, claim_id, kind, opened_on, recorded_at)
     select ${of_claim}, ${id('0010', 'number')}, ${id('0009', 'claim')}, 'dispute', ${after('number', 8, 100)}, ${recorded_at}
     from ${every(Math.floor(claims * 0.02))}`,
  ]
}
