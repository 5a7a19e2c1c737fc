-- Payment plans with their instalments.

-- The share of what is owed that the agency may give up in a settlement, in per cent; none unless the creditor agreed.
alter table mandate add column discount_percent_maximum int not null default 0;
alter table mandate add constraint mandate_discount_check check (discount_percent_maximum >= 0 and discount_percent_maximum <= 100);

create table payment_plan (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  currency varchar(3) not null,
  owed_minor bigint not null,
  amount_minor bigint not null,
  remainder text not null,
  business_day_rule text not null,
  day_of_month int not null,
  grace_days int not null,
  missed_maximum int not null,
  accelerates boolean not null,
  reminder_days int not null,
  approval_reasons text[] not null,
  state text not null,
  made_on date not null,
  made_by_id uuid null,
  made_by_name text null,
  decided_by_id uuid null,
  decided_by_name text null,
  active_from date null,
  ended_on date null,
  note text null,
  end_note text null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index payment_plan_organisation_id_debt_case_id_index on payment_plan (organisation_id, debt_case_id);
create index payment_plan_organisation_id_state_index on payment_plan (organisation_id, state);
alter table payment_plan add constraint payment_plan_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table payment_plan add constraint payment_plan_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table payment_plan add constraint payment_plan_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table payment_plan add constraint payment_plan_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table payment_plan add constraint payment_plan_organisation_id_made_by_id_foreign foreign key (organisation_id, made_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table payment_plan add constraint payment_plan_organisation_id_decided_by_id_foreign foreign key (organisation_id, decided_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table payment_plan add constraint payment_plan_amount_check check (amount_minor > 0 and amount_minor <= owed_minor);
alter table payment_plan add constraint payment_plan_remainder_check check (remainder in ('first', 'last'));
alter table payment_plan add constraint payment_plan_business_day_rule_check check (business_day_rule in ('none', 'following', 'preceding', 'modified_following'));
alter table payment_plan add constraint payment_plan_state_check check (state in ('draft', 'awaiting_approval', 'active', 'kept', 'broken', 'cancelled', 'superseded'));
alter table payment_plan add constraint payment_plan_days_check check (
  (state in ('draft', 'awaiting_approval')) <= (active_from is null and ended_on is null)
  and (state in ('active', 'kept', 'broken', 'superseded')) <= (active_from is not null)
  and (state in ('kept', 'broken', 'cancelled', 'superseded')) = (ended_on is not null));
-- A case has one plan at a time.
create unique index payment_plan_one_live on payment_plan (organisation_id, debt_case_id) where state in ('draft', 'awaiting_approval', 'active');

create table instalment (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  plan_id uuid not null,
  "position" int not null,
  amount_minor bigint not null,
  currency varchar(3) not null,
  due_on date not null,
  deadline_on date not null,
  status text not null,
  appropriated_minor bigint not null,
  in_time_minor bigint not null,
  completed_on date null,
  primary key (organisation_id, id)
);
create index instalment_organisation_id_debt_case_id_index on instalment (organisation_id, debt_case_id);
create index instalment_organisation_id_portfolio_id_deadline_on_index on instalment (organisation_id, portfolio_id, deadline_on);
alter table instalment add constraint instalment_organisation_id_plan_id_position_unique unique (organisation_id, plan_id, "position");
alter table instalment add constraint instalment_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table instalment add constraint instalment_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table instalment add constraint instalment_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table instalment add constraint instalment_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table instalment add constraint instalment_organisation_id_plan_id_foreign foreign key (organisation_id, plan_id) references payment_plan (organisation_id, id) on update no action on delete no action;
alter table instalment add constraint instalment_amount_check check (amount_minor > 0 and appropriated_minor >= 0 and appropriated_minor <= amount_minor and in_time_minor >= 0 and in_time_minor <= amount_minor);
alter table instalment add constraint instalment_status_check check (status in ('open', 'paid', 'paid_late', 'missed', 'ended'));

grant select, insert, update (state, active_from, ended_on, decided_by_id, decided_by_name, note, end_note) on payment_plan to quittance_application;
grant select, insert, update (status, appropriated_minor, in_time_minor, completed_on) on instalment to quittance_application;
-- A creditor reads what its debtors agreed to (R124-5); it agrees nothing.
grant select on payment_plan, instalment to quittance_creditor;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['payment_plan', 'instalment'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
  foreach tenant_table in array array['payment_plan', 'instalment'] loop
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
-- Plans hold notes: their samples are taken anew after people were anonymised.
create or replace function forget_samples() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze public.debtor, public.contact_point, public.claim, public.payment, public.promise, public.activity, public.hold,
    public.legal_hold, public.refused_row, public.row_issue, public.import, public.letter, public.payment_plan;
end
$$;
