-- Single sign-on: the foreign servers that sign an agency's people in, and by what they know each of them.

alter table organisation add sign_in_name text null;
alter table organisation add constraint organisation_sign_in_name_unique unique (sign_in_name);

create table identity_provider (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  issuer text not null,
  client_id text null,
  client_secret text null,
  email_domains text[] not null,
  second_factor text not null,
  links_by_email boolean not null,
  password_allowed boolean not null,
  enabled boolean not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table identity_provider add constraint identity_provider_organisation_id_issuer_unique unique (organisation_id, issuer);
alter table identity_provider add constraint identity_provider_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table identity_provider add constraint identity_provider_second_factor_check check (second_factor in ('own', 'stated', 'enforced'));

create table federated_identity (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table federated_identity add constraint federated_identity_organisation_id_issuer_subject_unique unique (organisation_id, issuer, subject);
alter table federated_identity add constraint federated_identity_organisation_id_issuer_user_id_unique unique (organisation_id, issuer, user_id);
alter table federated_identity add constraint federated_identity_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table federated_identity add constraint federated_identity_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;

create table spent_sign_in (
  organisation_id uuid not null,
  id uuid not null,
  expires_at timestamptz not null,
  primary key (organisation_id, id)
);
create index spent_sign_in_organisation_id_expires_at_index on spent_sign_in (organisation_id, expires_at);
alter table spent_sign_in add constraint spent_sign_in_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;

alter table "session" add identity_provider_id uuid null;
alter table "session" add constraint session_organisation_id_identity_provider_id_foreign foreign key (organisation_id, identity_provider_id) references identity_provider (organisation_id, id) on update no action on delete no action;

grant select, insert, update, delete on identity_provider to quittance_application;
grant select, insert, delete on federated_identity, spent_sign_in to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['identity_provider', 'federated_identity', 'spent_sign_in'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
end
$$;

-- How people get in is the agency's business: none of it is for a creditor's user.
create policy creditor_wall on federated_identity as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy creditor_wall on spent_sign_in as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy creditor_wall on identity_provider as restrictive to quittance_application
  using (
    current_setting('app.creditor_scope', true) = 'all'
    or nullif(current_setting('app.sign_in_domain', true), '') = any (email_domains)
  );

-- Before a person is known: the providers in use for the domain of an address, and the agency of a sign-in name.
create policy sign_in on identity_provider for select to quittance_application
  using (enabled and nullif(current_setting('app.sign_in_domain', true), '') = any (email_domains));
create policy sign_in on organisation for select to quittance_application
  using (sign_in_name = nullif(current_setting('app.sign_in_name', true), ''));
