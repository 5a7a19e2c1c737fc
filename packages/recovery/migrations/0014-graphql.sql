-- Programs come in with the token of a service account: an account like a person's, with a role, but without a password.

alter table user_account add column kind text not null default 'person';
alter table user_account alter column password_hash drop not null;
alter table user_account add constraint user_account_kind_check check (kind in ('person', 'service'));
alter table user_account add constraint user_account_service_has_no_password
  check (kind = 'person' or password_hash is null);

create table api_token (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  token_hash text not null,
  prefix text not null,
  created_at timestamptz not null,
  created_by_id uuid null,
  expires_at timestamptz not null,
  last_used_at timestamptz null,
  revoked_at timestamptz null,
  primary key (organisation_id, id)
);
create index api_token_token_hash_index on api_token (token_hash);
create index api_token_organisation_id_user_id_index on api_token (organisation_id, user_id);
alter table api_token add constraint api_token_organisation_id_token_hash_unique unique (organisation_id, token_hash);
alter table api_token add constraint api_token_expires_within_a_year
  check (expires_at > created_at and expires_at <= created_at + '8784:00:00'::interval);
alter table api_token add constraint api_token_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table api_token add constraint api_token_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table api_token add constraint api_token_organisation_id_created_by_id_foreign foreign key (organisation_id, created_by_id) references user_account (organisation_id, id) on update no action on delete no action;

-- What a token is stays as it was made; it may be used and revoked.
grant select, insert, update (last_used_at, revoked_at) on api_token to quittance_application;

alter table api_token enable row level security;
alter table api_token force row level security;
create policy organisation_wall on api_token to quittance_application
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
-- Before a program is known, only the token that it shows is readable.
create policy own_token on api_token for select to quittance_application
  using (token_hash = nullif(current_setting('app.api_token_hash', true), ''));
-- Tokens are the agency's business: a creditor's user sees none, its own creditor's programs included.
create policy creditor_wall on api_token as restrictive to quittance_application
  using (
    current_setting('app.creditor_scope', true) = 'all'
    or token_hash = nullif(current_setting('app.api_token_hash', true), '')
  );
