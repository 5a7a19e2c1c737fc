-- What an hour and a letter cost, and the closings of cases as facts.

create table cost_rate (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null,
  currency varchar(3) not null,
  valid_from date not null,
  amount_minor bigint null,
  set_by_id uuid null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index cost_rate_organisation_id_currency_kind_valid_from_index on cost_rate (organisation_id, currency, kind, valid_from);
alter table cost_rate add constraint cost_rate_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table cost_rate add constraint cost_rate_organisation_id_set_by_id_foreign foreign key (organisation_id, set_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table cost_rate add constraint cost_rate_kind_check check (kind in ('agent_hour', 'letter', 'email', 'sms', 'visit'));
alter table cost_rate add constraint cost_rate_amount_check check (amount_minor >= 0);

create table claim_closing (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  claim_id uuid not null,
  kind text not null,
  reason text not null,
  closed_on date not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index claim_closing_organisation_id_portfolio_id_occurred_on_index on claim_closing (organisation_id, portfolio_id, occurred_on);
create index claim_closing_organisation_id_claim_id_index on claim_closing (organisation_id, claim_id);
create index claim_closing_organisation_id_debt_case_id_index on claim_closing (organisation_id, debt_case_id);
alter table claim_closing add constraint claim_closing_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table claim_closing add constraint claim_closing_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table claim_closing add constraint claim_closing_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table claim_closing add constraint claim_closing_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table claim_closing add constraint claim_closing_organisation_id_claim_id_foreign foreign key (organisation_id, claim_id) references claim (organisation_id, id) on update no action on delete no action;
alter table claim_closing add constraint claim_closing_kind_check check (kind in ('closed', 'reopened'));
alter table claim_closing add constraint claim_closing_reason_check check (reason in ('paid', 'settled', 'recalled', 'uncollectable', 'time_barred', 'insolvency', 'over_indebtedness', 'deceased', 'error'));

-- Neither is ever changed: a later rate takes the place of an earlier one, and a reopening is a fact of its own.
grant select, insert on cost_rate, claim_closing to quittance_application;
-- What the agency's work costs is no creditor's business: its users may ask, and find nothing.
grant select, insert on claim_closing to quittance_creditor;
grant select on cost_rate to quittance_creditor;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['cost_rate', 'claim_closing'] loop
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
  end loop;
end
$$;

create policy own_creditor on cost_rate as restrictive to quittance_creditor using (false);
create policy own_creditor on claim_closing as restrictive to quittance_creditor
  using (creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid);

-- The cases that are closed now were closed when they say. The walls are lifted for the length of this statement, since
-- it works for all organisations at once.
alter table debt_case no force row level security;
alter table claim no force row level security;
alter table claim_closing no force row level security;
insert into claim_closing (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, reason, closed_on,
  occurred_on, recorded_at)
select claim.organisation_id, new_id(), claim.creditor_id, claim.portfolio_id, claim.debt_case_id, claim.id, 'closed',
  debt_case.closing_reason, debt_case.closed_on, debt_case.closed_on, now()
from debt_case
join claim on claim.organisation_id = debt_case.organisation_id and claim.debt_case_id = debt_case.id
where debt_case.phase = 'closed';
alter table debt_case force row level security;
alter table claim force row level security;
alter table claim_closing force row level security;

-- More is stored per day than before: what is stored goes, is read from the facts until the next run, and comes back whole.
truncate daily_measure, daily_open_change, statistics_day;
