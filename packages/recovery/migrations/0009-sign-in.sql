-- How people prove who they are: second factors, sessions that know what was proved and when, and what slows guessing.

alter table session
  add column state text not null default 'signed_in',
  add column methods text[] not null default '{password}',
  add column confirmed_at timestamptz null,
  add column address text null;
alter table session alter column state drop default, alter column methods drop default;
alter table session add constraint session_state_check check (state in ('second_factor', 'enrolling', 'signed_in'));
create index session_organisation_id_user_id_index on session (organisation_id, user_id);

alter table organisation
  add column second_factor_roles text[] not null default '{}',
  add column idle_minutes int not null default 480,
  add column absolute_hours int not null default 168;
alter table organisation add constraint organisation_idle_check check (idle_minutes >= 5 and idle_minutes <= 1440);
alter table organisation add constraint organisation_absolute_check check (absolute_hours >= 1 and absolute_hours <= 720);

create table authenticator (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  secret_sealed text not null,
  last_step bigint null,
  verified_at timestamptz null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table authenticator add constraint authenticator_organisation_id_user_id_unique unique (organisation_id, user_id);

create table passkey (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz null,
  primary key (organisation_id, id)
);
alter table passkey add constraint passkey_organisation_id_credential_id_unique unique (organisation_id, credential_id);
create index passkey_organisation_id_user_id_index on passkey (organisation_id, user_id);
create index passkey_credential_id_index on passkey (credential_id);

create table recovery_code (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  code_hash text not null,
  created_at timestamptz not null,
  used_at timestamptz null,
  primary key (organisation_id, id)
);
alter table recovery_code add constraint recovery_code_organisation_id_user_id_code_hash_unique unique (organisation_id, user_id, code_hash);

alter table authenticator add constraint authenticator_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table authenticator add constraint authenticator_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table passkey add constraint passkey_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table passkey add constraint passkey_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table recovery_code add constraint recovery_code_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table recovery_code add constraint recovery_code_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;

-- Guesses are counted before anybody knows for whom, so these rows belong to no organisation; the keys are hashes that
-- tell nobody's address. To lose the counts with a crash is cheaper than to write each wrong password twice.
create unlogged table sign_in_attempt (
  key_hash text not null,
  failures int not null,
  last_at timestamptz not null,
  primary key (key_hash)
);

grant select, insert, update, delete on authenticator, passkey, recovery_code to quittance_application;
grant select, insert, update, delete on sign_in_attempt to quittance_application;
grant delete on session to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['authenticator', 'passkey', 'recovery_code'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    -- Nobody's factors are data of a creditor: what a creditor's user asks for never meets them.
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;

-- Whoever shows a passkey is known by it before he is known by name.
create policy own_credential on passkey for select to quittance_application
  using (credential_id = nullif(current_setting('app.credential_id', true), ''));
drop policy creditor_wall on passkey;
create policy creditor_wall on passkey as restrictive to quittance_application
  using (
    current_setting('app.creditor_scope', true) = 'all'
    or credential_id = nullif(current_setting('app.credential_id', true), '')
  );

alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy named_keys on sign_in_attempt to quittance_application
  using (key_hash = any (string_to_array(nullif(current_setting('app.attempt_keys', true), ''), ',')));
-- What slows nobody any more may be forgotten, and nothing else.
create policy forgotten on sign_in_attempt for select to quittance_application
  using (current_setting('app.forget_attempts', true) = 'on' and last_at < now() - interval '2 hours');
create policy forgotten_delete on sign_in_attempt for delete to quittance_application
  using (current_setting('app.forget_attempts', true) = 'on' and last_at < now() - interval '2 hours');

-- A session that ended long ago is of no use to anybody; one that lives is ended, never deleted.
create policy ended_delete on session as restrictive for delete to quittance_application
  using (least(revoked_at, expires_at) < now() - interval '30 days');
