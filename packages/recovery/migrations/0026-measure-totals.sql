-- Coarser sums of daily_measure, kept with it: a figure of years is read from its months, and only the days at the ends of
-- a period one by one. One row holds all measures of its key, in the order of the catalogue, so that a figure made of many
-- reads it once.
create table measure_total (
  organisation_id uuid not null,
  portfolio_id uuid not null,
  grain text not null,
  first_day date not null,
  placed_on date not null,
  agent_id uuid not null,
  claim_kind text not null,
  debtor_kind text not null,
  creditor_id uuid not null,
  totals bigint[] not null,
  primary key (organisation_id, portfolio_id, grain, first_day, placed_on, agent_id, claim_kind, debtor_kind)
);
alter table measure_total add constraint measure_total_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table measure_total add constraint measure_total_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table measure_total add constraint measure_total_grain_check check (grain in ('day', 'month', 'kind_month', 'agent_day', 'agent_month'));

grant select, insert, delete on measure_total to quittance_application, quittance_creditor;
alter table measure_total enable row level security;
alter table measure_total force row level security;
create policy organisation_wall on measure_total to quittance_application, quittance_creditor
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
create policy creditor_wall on measure_total as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy own_creditor on measure_total as restrictive to quittance_creditor
  using (creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid);

create or replace function count_tables() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze public.debtor, public.debt_case, public.claim, public.ledger_entry, public.payment, public.allocation,
    public.promise, public.activity, public.hold, public.daily_measure, public.daily_open_change, public.statistics_day,
    public.statistics_mark, public.measure_total;
end
$$;

-- What is stored has no coarser sums yet: it goes, is read from the facts until the next run, and comes back with them.
truncate daily_measure, daily_open_change, statistics_day;
