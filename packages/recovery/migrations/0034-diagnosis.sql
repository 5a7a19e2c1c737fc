-- What is known of how a debtor lives. A row is never changed: a later one takes its place.
create table diagnosis (
  organisation_id uuid not null,
  id uuid not null,
  debtor_id uuid not null,
  debt_case_id uuid not null,
  currency varchar(3) not null,
  adult_count int null,
  child_count int null,
  amounts jsonb not null,
  sustainable_minor bigint null,
  orientations text[] not null,
  note text null,
  made_on date not null,
  made_by_id uuid null,
  made_by_name text null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id)
);
create index diagnosis_organisation_id_debtor_id_index on diagnosis (organisation_id, debtor_id);
create index diagnosis_organisation_id_debt_case_id_index on diagnosis (organisation_id, debt_case_id);
alter table diagnosis add constraint diagnosis_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table diagnosis add constraint diagnosis_organisation_id_debtor_id_foreign foreign key (organisation_id, debtor_id) references debtor (organisation_id, id) on update no action on delete no action;
alter table diagnosis add constraint diagnosis_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table diagnosis add constraint diagnosis_organisation_id_made_by_id_foreign foreign key (organisation_id, made_by_id) references user_account (organisation_id, id) on update no action on delete no action;

do $$
declare
  tenant_role text;
begin
  foreach tenant_role in array array['quittance_application', 'quittance_creditor'] loop
    -- What a debtor lives on is removed when the debtor is anonymised.
    execute format('grant select, insert, delete on diagnosis to %I', tenant_role);
  end loop;
end
$$;
alter table diagnosis enable row level security;
alter table diagnosis force row level security;
create policy organisation_wall on diagnosis to quittance_application, quittance_creditor
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
-- How a debtor lives is no creditor's business.
create policy creditor_wall on diagnosis as restrictive to quittance_application, quittance_creditor
  using (current_setting('app.creditor_scope', true) = 'all');
