import type pg from 'pg'
import { newId } from '@quittance/platform'

/** What a large agency is made of. */
export type LargeAgency = {
  readonly organisation_id: string
  readonly creditor_id: string
  readonly portfolio_id: string
  readonly debt_case_id: string
}

/**
 * Makes an agency of five creditors, fifteen portfolios and two years of monthly deliveries, set-wise and around the walls:
 * three cases for every four claims, a payment for about half of them, a promise for each fifth, an activity for each case.
 */
export const buildLargeAgency = async (superuser: pg.Client, name: string, claims: number): Promise<LargeAgency> => {
  const organisation_id = newId()
  const cases = Math.floor((claims * 3) / 4)
  await superuser.query(
    `set session_replication_role = replica; drop table if exists slot, delivery, person, owed, paid`,
  )
  await superuser.query(
    `insert into organisation (id, name, country, time_zone, locale, created_at)
     values ($1, $2, 'FR', 'Europe/Paris', 'fr', now())`,
    [organisation_id, name],
  )
  // What makes a table takes no parameters.
  const given = [`'${organisation_id}'::uuid`, String(cases), String(claims)]
  for (const statement of statements)
    await superuser.query(statement.replaceAll(/\$(\d)/g, (_, number: string) => given[Number(number) - 1] ?? ''))
  const { rows } = await superuser.query<LargeAgency>(
    `select $1::uuid as organisation_id, creditor_id, portfolio_id, debt_case_id from owed where n = 7`,
    [organisation_id],
  )
  if (rows[0] === undefined) throw new Error('The agency has no cases')
  return rows[0]
}

const statements = [
  `insert into creditor (organisation_id, id, code, name, created_at)
   select $1, new_id(), 'C' || n, 'Créancier ' || n, now() from generate_series(1, 5) n`,
  `insert into mandate (organisation_id, id, creditor_id, reference, signed_on, valid_from, created_at)
   select organisation_id, new_id(), id, 'M', '2020-01-01', '2020-01-01', now() from creditor where organisation_id = $1`,
  `insert into portfolio (organisation_id, id, creditor_id, mandate_id, code, name, currency, created_at)
   select organisation_id, new_id(), creditor_id, id, 'P' || n, 'Portefeuille ' || n, 'EUR', now()
     from mandate, generate_series(1, 3) n where organisation_id = $1`,
  `create temporary table slot as
   select row_number() over (order by id) - 1 as slot, id as portfolio_id, creditor_id, mandate_id
     from portfolio where organisation_id = $1`,
  `create temporary table delivery as
   select slot, month, new_id() as import_id, new_id() as placement_id,
          ('2024-01-05'::date + make_interval(months => month))::date as received_on
     from slot, generate_series(0, 23) month`,
  `insert into import (organisation_id, id, creditor_id, portfolio_id, kind, state, file_name, storage_key, size_bytes, sha256,
          received_on, apply_when_clear, uploaded_by_name, progress_rows, attempt, created_at)
   select $1, import_id, creditor_id, portfolio_id, 'claim', 'applied', 'claims.csv', import_id::text, 1000, import_id::text,
          received_on, true, 'Bench', 0, 1, received_on
     from delivery join slot using (slot)`,
  `create temporary table person as
   select n, new_id() as debtor_id, new_id() as debt_case_id, n % 15 as slot, (n / 15) % 24 as month
     from generate_series(0, $2 - 1) n`,
  `insert into debtor (organisation_id, id, creditor_id, natural_key, reference, kind, name, first_name, created_at)
   select $1, debtor_id, creditor_id, debtor_id::text, 'D-' || n, 'person',
          (array['Martin', 'Bernard', 'Durand', 'Petit', 'Moreau', 'Lefèvre', 'Girard', 'Rousseau'])[1 + n % 8] || ' ' || n,
          (array['Léa', 'Noé', 'Zoé', 'Hugo', 'Inès'])[1 + n % 5], now()
     from person join slot using (slot)`,
  `insert into debt_case (organisation_id, id, creditor_id, mandate_id, debtor_id, number, phase, opened_on, created_at)
   select $1, debt_case_id, creditor_id, mandate_id, debtor_id, n + 1, 'amicable', received_on, now()
     from person join slot using (slot) join delivery using (slot, month)`,
  `create temporary table owed as
   select claim.n, new_id() as claim_id, debt_case_id, debtor_id, creditor_id, portfolio_id, placement_id, import_id,
          received_on, 5000 + (claim.n::bigint * 37) % 200000 as principal
     from generate_series(0, $3 - 1) claim(n), person join slot using (slot) join delivery using (slot, month)
    where person.n = claim.n % $2`,
  `insert into placement (organisation_id, id, creditor_id, portfolio_id, import_id, received_on, claim_count, placed_minor,
          currency, recorded_at)
   select $1, placement_id, creditor_id, portfolio_id, import_id, received_on, count(*), sum(principal), 'EUR', now()
     from owed group by placement_id, creditor_id, portfolio_id, import_id, received_on`,
  `insert into claim (organisation_id, id, creditor_id, portfolio_id, placement_id, debt_case_id, debtor_id, reference, kind,
          issued_on, due_on, placed_on, principal_minor, currency, import_id, line, recorded_at)
   select $1, claim_id, creditor_id, portfolio_id, placement_id, debt_case_id, debtor_id, 'R-' || n, 'civil',
          received_on - 90, received_on - 60, received_on, principal, 'EUR', import_id, 2, now() from owed`,
  `insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
          credit_account, amount_minor, currency, reason, occurred_on, placed_on, recorded_at)
   select $1, new_id(), creditor_id, portfolio_id, claim_id, debt_case_id, 'claim_principal', 'creditor_claims', principal,
          'EUR', 'placement', received_on, received_on, now() from owed`,
  `create temporary table paid as
   select new_id() as payment_id, new_id() as entry_id, owed.*, received_on + 10 + n % 40 as paid_on from owed where n % 2 = 0`,
  `insert into payment (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, amount_minor, currency,
          paid_on, channel, natural_key, recorded_at)
   select $1, payment_id, creditor_id, portfolio_id, debt_case_id, claim_id, 'payment', principal / 3, 'EUR', paid_on,
          'agency', payment_id::text, now() from paid`,
  `insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
          credit_account, amount_minor, currency, reason, occurred_on, placed_on, payment_id, recorded_at)
   select $1, entry_id, creditor_id, portfolio_id, claim_id, debt_case_id, 'client_money', 'claim_principal', principal / 3,
          'EUR', 'payment', paid_on, received_on, payment_id, now() from paid`,
  `insert into allocation (organisation_id, id, creditor_id, payment_id, claim_id, ledger_entry_id, bucket, amount_minor, recorded_at)
   select $1, new_id(), creditor_id, payment_id, claim_id, entry_id, 'principal', principal / 3, now() from paid`,
  `insert into promise (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, amount_minor, currency,
          promised_on, due_on, grace_days, threshold_percent, natural_key, status, appropriated_minor, decided_on, recorded_at)
   select $1, new_id(), creditor_id, portfolio_id, debt_case_id, claim_id, principal / 3, 'EUR', received_on + 5,
          received_on + 30, 3, 90, claim_id::text, 'kept', principal / 3, received_on + 33, now() from owed where n % 5 = 0`,
  `insert into activity (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, occurred_at, occurred_on,
          channel, direction, outcome, agent_name, duration_seconds, natural_key, recorded_at)
   select $1, new_id(), creditor_id, portfolio_id, debt_case_id, claim_id, received_on + 3, received_on + 3, 'call', 'outbound',
          (array['reached_right_party', 'no_answer', 'promised'])[1 + n % 3], 'Zoé', 90, claim_id::text, now()
     from owed where n % 4 < 3`,
]
