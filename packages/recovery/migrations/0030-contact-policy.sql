-- When, how often and how debtors may be contacted: the policies that an agency sets, what debtors asked for, and the log
-- of every contact that was about to be made.

create table contact_policy (
  organisation_id uuid not null,
  id uuid not null,
  country varchar(2) not null,
  valid_from date not null,
  preset text not null,
  policy jsonb not null,
  reason text not null,
  changed_by_id uuid null,
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);
create index contact_policy_organisation_id_country_valid_from_index on contact_policy (organisation_id, country, valid_from);

create table contact_preference (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  country varchar(2) null,
  time_zone text null,
  opted_out text[] not null,
  preferred_weekdays int[] not null,
  preferred_from_minute int null,
  preferred_until_minute int null,
  changed_by_id uuid null,
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table contact_preference add constraint contact_preference_organisation_id_debtor_id_unique unique (organisation_id, debtor_id);

create table contact_check (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  portfolio_id uuid not null,
  debt_case_id uuid not null,
  channel text not null,
  purpose text not null,
  checked_at timestamptz not null,
  checked_on date not null,
  country varchar(2) not null,
  time_zones text[] not null,
  policy_id uuid null,
  allowed boolean not null,
  overridden boolean not null,
  refused_rules text[] not null,
  refusals jsonb not null,
  override_reason text null,
  checked_by_id uuid null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index contact_check_organisation_id_debt_case_id_checked_at_index on contact_check (organisation_id, debt_case_id, checked_at);
create index contact_check_organisation_id_portfolio_id_checked_on_index on contact_check (organisation_id, portfolio_id, checked_on);

alter table contact_policy add constraint contact_policy_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table contact_policy add constraint contact_policy_organisation_id_changed_by_id_foreign foreign key (organisation_id, changed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table contact_policy add constraint contact_policy_preset_check check (preset in ('france', 'united_states', 'united_kingdom'));

alter table contact_preference add constraint contact_preference_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table contact_preference add constraint contact_preference_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table contact_preference add constraint contact_preference_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;
alter table contact_preference add constraint contact_preference_organisation_id_changed_by_id_foreign foreign key (organisation_id, changed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table contact_preference add constraint contact_preference_hours_check check (
  (preferred_from_minute is null) = (preferred_until_minute is null)
  and (preferred_from_minute is null or (0 <= preferred_from_minute
    and preferred_from_minute < preferred_until_minute and preferred_until_minute <= 1440))
);
alter table contact_preference add constraint contact_preference_opted_out_check check (opted_out <@ array['call'::text, 'letter'::text, 'email'::text, 'sms'::text, 'visit'::text]);

alter table contact_check add constraint contact_check_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table contact_check add constraint contact_check_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table contact_check add constraint contact_check_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table contact_check add constraint contact_check_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table contact_check add constraint contact_check_organisation_id_policy_id_foreign foreign key (organisation_id, policy_id) references contact_policy (organisation_id, id) on update no action on delete no action;
alter table contact_check add constraint contact_check_organisation_id_checked_by_id_foreign foreign key (organisation_id, checked_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table contact_check add constraint contact_check_channel_check check (channel in ('call', 'letter', 'email', 'sms', 'visit'));
alter table contact_check add constraint contact_check_purpose_check check (purpose in ('contact', 'demand', 'call_back'));

-- A reason may name a person: no sample of it is kept for planning.
alter table contact_check alter column override_reason set statistics 0;

grant select, insert on contact_policy to quittance_application, quittance_creditor;
grant select, insert, update, delete on contact_preference to quittance_application, quittance_creditor;
-- What was asked and answered is written once; only the words of a reason can be taken out.
grant select, insert, update (override_reason) on contact_check to quittance_application, quittance_creditor;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['contact_policy', 'contact_preference', 'contact_check'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
  foreach tenant_table in array array['contact_preference', 'contact_check'] loop
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
-- By which rules the agency works is no creditor's business.
create policy creditor_wall on contact_policy as restrictive to quittance_application, quittance_creditor
  using (current_setting('app.creditor_scope', true) = 'all');
create policy only_blanked on contact_check as restrictive for update to quittance_application, quittance_creditor
  using (true)
  with check (override_reason is null);
