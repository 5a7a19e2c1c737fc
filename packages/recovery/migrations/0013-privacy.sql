-- Personal data: closing a case, how long it is kept then, legal holds, and the package for a person who asks what is
-- kept about it.

create table subject_request (
  organisation_id uuid not null,
  id uuid not null,
  state text not null,
  locale text not null,
  requested_by_id uuid null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  ready_at timestamptz null,
  expires_at timestamptz null,
  downloaded_at timestamptz null,
  data_key text null,
  document_key text null,
  primary key (organisation_id, id)
);
create index subject_request_organisation_id_requested_at_index on subject_request (organisation_id, requested_at);

create table subject_request_debtor (
  organisation_id uuid not null,
  request_id uuid not null,
  debtor_id uuid not null,
  primary key (organisation_id, request_id, debtor_id)
);
create index subject_request_debtor_organisation_id_debtor_id_index on subject_request_debtor (organisation_id, debtor_id);

create table retention_run (
  organisation_id uuid not null,
  id uuid not null,
  "trigger" text not null,
  requested_by_id uuid null,
  "day" date not null,
  started_at timestamptz not null,
  finished_at timestamptz null,
  cases_archived int not null,
  cases_anonymised int not null,
  files_removed int not null,
  contact_points_removed int not null,
  failure text null,
  primary key (organisation_id, id)
);
create index retention_run_organisation_id_started_at_index on retention_run (organisation_id, started_at);

create table retention_rule (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid null,
  subject text not null,
  closing_reason text null,
  scope text not null,
  months_active int not null,
  months_archived int not null,
  source text not null,
  changed_by_id uuid null,
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table retention_rule add constraint retention_rule_organisation_id_scope_unique unique (organisation_id, scope);

create table legal_hold (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  debtor_id uuid not null,
  debt_case_id uuid null,
  ground text not null,
  reason text not null,
  "until" date null,
  placed_by_id uuid null,
  placed_at timestamptz not null,
  released_by_id uuid null,
  released_at timestamptz null,
  release_reason text null,
  primary key (organisation_id, id)
);
create index legal_hold_organisation_id_debtor_id_index on legal_hold (organisation_id, debtor_id);

alter table debtor add anonymised_on date null;

alter table "import" add removed_on date null;

alter table debt_case add closing_reason text null, add closed_from text null, add archived_on date null, add anonymised_on date null;
create index debt_case_organisation_id_debtor_id_index on debt_case (organisation_id, debtor_id);
create index debt_case_organisation_id_closed_on_index on debt_case (organisation_id, closed_on);
alter table debt_case add constraint debt_case_closing_reason_check check (closing_reason in ('paid', 'settled', 'recalled', 'uncollectable', 'time_barred', 'insolvency', 'over_indebtedness', 'deceased', 'error'));
alter table debt_case add constraint debt_case_closed_from_check check (closed_from in ('amicable', 'judicial'));

alter table subject_request add constraint subject_request_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table subject_request add constraint subject_request_organisation_id_requested_by_id_foreign foreign key (organisation_id, requested_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table subject_request add constraint subject_request_state_check check (state in ('queued', 'ready', 'failed', 'expired'));

alter table subject_request_debtor add constraint subject_request_debtor_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table subject_request_debtor add constraint subject_request_debtor_organisation_id_request_id_foreign foreign key (organisation_id, request_id) references subject_request (organisation_id, id) on update no action on delete no action;
alter table subject_request_debtor add constraint subject_request_debtor_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;

alter table retention_run add constraint retention_run_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table retention_run add constraint retention_run_organisation_id_requested_by_id_foreign foreign key (organisation_id, requested_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table retention_run add constraint retention_run_trigger_check check ("trigger" in ('night', 'demand'));

alter table retention_rule add constraint retention_rule_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table retention_rule add constraint retention_rule_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table retention_rule add constraint retention_rule_organisation_id_changed_by_id_foreign foreign key (organisation_id, changed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table retention_rule add constraint retention_rule_subject_check check (subject in ('case', 'file', 'contact_point', 'prospect'));
alter table retention_rule add constraint retention_rule_closing_reason_check check (closing_reason in ('paid', 'settled', 'recalled', 'uncollectable', 'time_barred', 'insolvency', 'over_indebtedness', 'deceased', 'error'));

alter table legal_hold add constraint legal_hold_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table legal_hold add constraint legal_hold_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table legal_hold add constraint legal_hold_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;
alter table legal_hold add constraint legal_hold_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table legal_hold add constraint legal_hold_organisation_id_placed_by_id_foreign foreign key (organisation_id, placed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table legal_hold add constraint legal_hold_organisation_id_released_by_id_foreign foreign key (organisation_id, released_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table legal_hold add constraint legal_hold_ground_check check (ground in ('litigation', 'enforceable_title', 'authority_request', 'complaint'));

-- A closed case says why, and from which phase; an open one neither; and nothing that is open is archived.
alter table debt_case add constraint debt_case_closing_check check (
  (phase = 'closed') = (closed_on is not null)
  and (phase = 'closed') = (closing_reason is not null)
  and (phase = 'closed') = (closed_from is not null)
  and (phase = 'closed' or (archived_on is null and anonymised_on is null))
);
alter table retention_rule add constraint retention_rule_months_check check (months_active >= 0 and months_archived >= 0);

grant select, insert, update, delete on retention_rule to quittance_application;
grant select, insert, update on legal_hold, retention_run, subject_request to quittance_application;
grant select, insert, delete on subject_request_debtor to quittance_application;
-- What named a person and is nothing else goes altogether.
grant delete on contact_point to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'retention_rule', 'legal_hold', 'retention_run', 'subject_request', 'subject_request_debtor'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
  foreach tenant_table in array array['retention_rule', 'legal_hold'] loop
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) in (''all'', creditor_id::text))',
      tenant_table
    );
  end loop;
  -- The agency's own work, which covers all creditors.
  foreach tenant_table in array array['retention_run', 'subject_request', 'subject_request_debtor'] loop
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;

-- Facts are written once. The one thing that may be done to them is to take out what names a person: these columns may
-- be changed, to nothing else than empty, and no other column can.
grant update (reference, note, natural_key) on payment to quittance_application;
create policy only_blanked on payment as restrictive for update to quittance_application
  using (true)
  with check (reference is null and note is null and natural_key = 'anonymised:' || id::text);
grant update (note, natural_key) on activity to quittance_application;
create policy only_blanked on activity as restrictive for update to quittance_application
  using (true)
  with check (note is null and natural_key = 'anonymised:' || id::text);

-- PostgreSQL keeps samples of the values of each column to plan by. They are taken anew after people were anonymised, so
-- that no name survives there.
create function forget_samples() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze public.debtor, public.contact_point, public.claim, public.payment, public.promise, public.activity, public.hold,
    public.legal_hold, public.refused_row, public.row_issue, public.import;
end
$$;

revoke execute on function forget_samples() from public;
grant execute on function forget_samples() to quittance_application;
