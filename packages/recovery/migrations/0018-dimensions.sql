-- Figures are divided and filtered by the kind of the claim and of the debtor, and ages are counted from the invoice too.
-- What is stored can be computed again: it goes, is read from the facts until the next run, and comes back with the new
-- columns in its keys.
truncate daily_measure, daily_open_change, statistics_day;

alter table daily_measure add claim_kind text not null, add debtor_kind text not null;
alter table daily_measure drop constraint daily_measure_pkey;
alter table daily_measure add primary key
  (organisation_id, portfolio_id, "day", measure, placed_on, agent_id, claim_kind, debtor_kind);

alter table daily_open_change add issued_on date not null, add claim_kind text not null, add debtor_kind text not null;
alter table daily_open_change drop constraint daily_open_change_pkey;
alter table daily_open_change add primary key
  (organisation_id, portfolio_id, "day", placed_on, due_on, issued_on, claim_kind, debtor_kind);
