-- E-mails that are to leave, written in the transaction of the change that causes them. What they say is sealed, because
-- it may hold a link that opens an account, and erased once nobody needs it any more.
create table mail_message (
  organisation_id uuid not null,
  id uuid not null,
  template text not null,
  recipient_id uuid not null,
  address text not null,
  sealed_content text null,
  state text not null,
  attempts int not null,
  next_attempt_at timestamptz not null,
  expires_at timestamptz null,
  last_error text null,
  created_at timestamptz not null,
  ended_at timestamptz null,
  primary key (organisation_id, id)
);
alter table mail_message add constraint mail_message_state_check check (state in ('queued', 'sent', 'failed'));
create index mail_message_organisation_id_state_next_attempt_at_index on mail_message (organisation_id, state, next_attempt_at);

-- Links that let a person in without a password, once: of each only the hash is kept.
create table account_link (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  purpose text not null,
  token_hash text not null,
  mail_message_id uuid null,
  created_by_id uuid null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz null,
  revoked_at timestamptz null,
  primary key (organisation_id, id)
);
alter table account_link add constraint account_link_purpose_check check (purpose in ('invitation', 'password_reset'));
create index account_link_token_hash_index on account_link (token_hash);
create index account_link_organisation_id_user_id_created_at_index on account_link (organisation_id, user_id, created_at);
alter table account_link add constraint account_link_organisation_id_token_hash_unique unique (organisation_id, token_hash);

alter table mail_message add constraint mail_message_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table mail_message add constraint mail_message_organisation_id_recipient_id_foreign foreign key (organisation_id, recipient_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table account_link add constraint account_link_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table account_link add constraint account_link_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table account_link add constraint account_link_organisation_id_created_by_id_foreign foreign key (organisation_id, created_by_id) references user_account (organisation_id, id) on update no action on delete no action;

-- Who was invited has no password yet.
alter table user_account add column invitation_pending boolean not null default false;
alter table user_account alter column password_hash drop not null;

-- Messages that ended long ago are removed; links are kept, as traces of who came in how.
grant select, insert, update, delete on mail_message to quittance_application;
grant select, insert, update on account_link to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['mail_message', 'account_link'] loop
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

-- A creditor's user causes e-mails, to itself, and reads none.
create policy creditor_wall on mail_message as restrictive for select to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy creditor_wall on account_link as restrictive to quittance_application
  using (
    current_setting('app.creditor_scope', true) = 'all'
    or token_hash = nullif(current_setting('app.account_link_hash', true), '')
  );

-- Before the person is known, only the link shown is readable.
create policy own_link on account_link for select to quittance_application
  using (token_hash = nullif(current_setting('app.account_link_hash', true), ''));
