/**
 * The SQL of a normal day: one claim in a hundred is paid a little, called twice, and now and then something is promised on
 * it. As one import, whose days are then marked as an import marks them.
 */
export const factsOfDay = (organisation_id: string, import_id: string, day: string, claims: number): string => {
  const touched = `(select claim.*, row_number() over () as number from claim
    where organisation_id = '${organisation_id}' and id in (
      select ('01900009-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid from generate_series(7, ${claims}, 100) as number)) as claim`
  const own = `organisation_id, creditor_id, portfolio_id, debt_case_id`
  return `
    create temporary table paid as select new_id() as payment_id, claim.* from ${touched} where claim.number % 3 = 0;
    insert into payment (${own}, id, claim_id, kind, amount_minor, currency, paid_on, channel, natural_key, import_id, recorded_at)
    select ${own}, payment_id, id, 'payment', 100, currency, '${day}', 'agency', payment_id::text, '${import_id}', now() from paid;
    insert into ledger_entry (${own}, id, claim_id, debit_account, credit_account, amount_minor, currency, reason, occurred_on, placed_on,
      payment_id, import_id, recorded_at)
    select ${own}, new_id(), id, 'client_money', 'claim_principal', 100, currency, 'payment', '${day}', placed_on, payment_id, '${import_id}', now()
    from paid;
    insert into activity (${own}, id, claim_id, occurred_at, occurred_on, channel, direction, outcome, duration_seconds, agent_id,
      natural_key, import_id, recorded_at)
    select ${own}, new_id(), id, '${day}T09:00:00Z', '${day}', 'call', 'outbound',
           case when number % 4 = 0 then 'reached_right_party' else 'no_answer' end, 60,
           ('01900007-0000-7000-8000-' || lpad(to_hex(number % 50), 12, '0'))::uuid, id::text || turn, '${import_id}', now()
    from ${touched} cross join generate_series(1, 2) as turn;
    insert into promise (${own}, id, claim_id, amount_minor, currency, promised_on, due_on, grace_days, threshold_percent, natural_key,
      status, appropriated_minor, import_id, recorded_at)
    select ${own}, new_id(), id, 1000, currency, '${day}', '${day}'::date + 10, 3, 90, 'D' || number, 'open', 0, '${import_id}', now()
    from ${touched} where number % 10 = 0;`
}
