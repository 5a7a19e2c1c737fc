-- How claims and cases stand at the end of the stored days of their portfolio: what is owed, and when they were worked. Kept
-- by the same job as the daily measures, so that the work of today is not found by reading all that ever happened.
create table claim_balance (
  organisation_id uuid not null,
  portfolio_id uuid not null,
  claim_id uuid not null,
  debt_case_id uuid not null,
  placed_on date not null,
  due_on date null,
  claim_kind text not null,
  debtor_kind text not null,
  creditor_id uuid not null,
  balance_minor bigint not null,
  primary key (organisation_id, portfolio_id, claim_id)
);
alter table claim_balance add constraint claim_balance_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table claim_balance add constraint claim_balance_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

create table case_work (
  organisation_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  last_on date not null,
  tried_on date null,
  is_reached boolean not null,
  creditor_id uuid not null,
  primary key (organisation_id, portfolio_id, debt_case_id)
);
alter table case_work add constraint case_work_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table case_work add constraint case_work_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

do $$
declare
  tenant_table text;
  tenant_role text;
begin
  foreach tenant_role in array array['quittance_application', 'quittance_creditor'] loop
    execute format('grant select, insert, delete on claim_balance to %I', tenant_role);
    execute format('grant select, insert, update on case_work to %I', tenant_role);
  end loop;
  foreach tenant_table in array array['claim_balance', 'case_work'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
    execute format(
      'create policy own_creditor on %I as restrictive to quittance_creditor
         using (creditor_id = nullif(nullif(current_setting(''app.creditor_scope'', true), ''''), ''all'')::uuid)',
      tenant_table
    );
  end loop;
end
$$;

create or replace function count_tables() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze public.debtor, public.debt_case, public.claim, public.ledger_entry, public.payment, public.allocation,
    public.promise, public.activity, public.hold, public.daily_measure, public.daily_open_change, public.statistics_day,
    public.statistics_mark, public.measure_total, public.claim_balance, public.case_work;
end
$$;

-- The stored days know nothing of these yet: they go, are read from the facts until the next run, and come back with them.
truncate daily_measure, daily_open_change, statistics_day, measure_total;
