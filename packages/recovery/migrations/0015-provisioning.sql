-- What an agency's directory says of people beside their accounts: its own name for them, and whom it has removed.
create table provisioned_person (
  organisation_id uuid not null,
  user_id uuid not null,
  external_id text null,
  removed_at timestamptz null,
  primary key (organisation_id, user_id)
);
create index provisioned_person_organisation_id_external_id_index on provisioned_person (organisation_id, external_id);
alter table provisioned_person add constraint provisioned_person_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table provisioned_person add constraint provisioned_person_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;

grant select, insert, update on provisioned_person to quittance_application;
alter table provisioned_person enable row level security;
alter table provisioned_person force row level security;
create policy organisation_wall on provisioned_person to quittance_application
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
-- Who works for the agency's directory is no creditor's business.
create policy creditor_wall on provisioned_person as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
