-- Reports as files: who asked for what, how far it is, and where the file lies until its time is over.

create table report_export (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid null,
  spec jsonb not null,
  format text not null,
  language text not null,
  convention text not null,
  state text not null,
  requested_by_id uuid not null,
  requested_at timestamptz not null,
  started_at timestamptz null,
  progress_at timestamptz null,
  progress_rows int not null,
  expected_rows int null,
  finished_at timestamptz null,
  cancel_requested_at timestamptz null,
  lease_token uuid null,
  attempt int not null,
  failure jsonb null,
  title text null,
  file_name text null,
  names_people boolean not null,
  row_count int null,
  size_bytes bigint null,
  sha256 text null,
  storage_key text null,
  expires_at timestamptz null,
  downloaded_at timestamptz null,
  primary key (organisation_id, id)
);
create index report_export_organisation_id_requested_by_id_requ_61374_index on report_export (organisation_id, requested_by_id, requested_at);
create index report_export_organisation_id_state_expires_at_index on report_export (organisation_id, state, expires_at);

alter table report_export add constraint report_export_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table report_export add constraint report_export_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table report_export add constraint report_export_organisation_id_requested_by_id_foreign foreign key (organisation_id, requested_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_export add constraint report_export_format_check check (format in ('csv', 'xlsx', 'pdf', 'json'));
alter table report_export add constraint report_export_language_check check (language in ('en', 'fr'));
alter table report_export add constraint report_export_convention_check check (convention in ('en', 'fr'));
alter table report_export add constraint report_export_state_check check (state in ('queued', 'running', 'ready', 'failed', 'expired', 'cancelled'));

grant select, insert, update on report_export to quittance_application, quittance_creditor;

alter table report_export enable row level security;
alter table report_export force row level security;
create policy organisation_wall on report_export to quittance_application, quittance_creditor
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
create policy creditor_wall on report_export as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy own_creditor on report_export as restrictive to quittance_creditor
  using (creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid);
