-- Letters, e-mails and text messages to debtors: what they say, who the agency is on them, each as it was sent, and the batches
-- in which first letters go to the printer.

create table letter_template (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null,
  channel text not null,
  language text not null,
  version int not null,
  subject text not null,
  body text not null,
  changed_by_id uuid null,
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);

alter table letter_template add constraint letter_template_organisation_id_kind_channel_lang_069b0_unique unique (organisation_id, kind, channel, language, version);

create table letterhead (
  organisation_id uuid not null,
  legal_name text not null,
  address text not null,
  registration text null,
  phone text null,
  email text null,
  account_holder text not null,
  iban text not null,
  bic text null,
  signatory text null,
  changed_by_id uuid null,
  changed_at timestamptz not null,
  primary key (organisation_id)
);

create table letter_batch (
  organisation_id uuid not null,
  id uuid not null,
  portfolio_id uuid not null,
  state text not null,
  dated_on date not null,
  requested_by_id uuid not null,
  requested_at timestamptz not null,
  progress_at timestamptz null,
  finished_at timestamptz null,
  handed_over_on date null,
  storage_key text null,
  size_bytes bigint null,
  page_count int null,
  failure text null,
  primary key (organisation_id, id)
);
create index letter_batch_organisation_id_requested_at_index on letter_batch (organisation_id, requested_at);

create table letter (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  debt_case_id uuid not null,
  kind text not null,
  channel text not null,
  language text not null,
  reference text not null,
  dated_on date not null,
  sent_on date null,
  voided_on date null,
  first_letter_id uuid null,
  template_version int not null,
  recipient text null,
  subject text null,
  body text null,
  currency varchar(3) null,
  principal_minor bigint null,
  interest_minor bigint null,
  accessories_minor bigint null,
  storage_key text null,
  sha256 text null,
  size_bytes bigint null,
  page_count int null,
  state text not null,
  state_changed_at timestamptz not null,
  state_reason text null,
  attempts int not null default 0,
  next_attempt_at timestamptz null,
  activity_id uuid null,
  batch_id uuid null,
  created_by_id uuid null,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create index letter_organisation_id_debt_case_id_created_at_index on letter (organisation_id, debt_case_id, created_at);
create index letter_organisation_id_state_next_attempt_at_index on letter (organisation_id, state, next_attempt_at);
create index letter_organisation_id_batch_id_index on letter (organisation_id, batch_id);

alter table letter add constraint letter_organisation_id_reference_unique unique (organisation_id, reference);
create unique index letter_one_first_letter on letter (organisation_id, debt_case_id) where kind = 'first_letter' and voided_on is null;

create table letter_batch_case (
  organisation_id uuid not null,
  batch_id uuid not null,
  debt_case_id uuid not null,
  letter_id uuid null,
  refusal text null,
  primary key (organisation_id, batch_id, debt_case_id)
);
create index letter_batch_case_organisation_id_debt_case_id_index on letter_batch_case (organisation_id, debt_case_id);
alter table creditor add address text null;
alter table letter_template add constraint letter_template_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table letter_template add constraint letter_template_organisation_id_changed_by_id_foreign foreign key (organisation_id, changed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table letter_template add constraint letter_template_version_check check (version > 0);
alter table letter_template add constraint letter_template_kind_check check (kind in ('first_letter', 'reminder', 'formal_notice', 'promise_confirmation', 'promise_reminder', 'plan_confirmation', 'instalment_reminder', 'message'));
alter table letter_template add constraint letter_template_channel_check check (channel in ('letter', 'email', 'sms'));
alter table letter_template add constraint letter_template_language_check check (language in ('en', 'fr'));
alter table letterhead add constraint letterhead_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table letterhead add constraint letterhead_organisation_id_changed_by_id_foreign foreign key (organisation_id, changed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table letter_batch add constraint letter_batch_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table letter_batch add constraint letter_batch_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table letter_batch add constraint letter_batch_organisation_id_requested_by_id_foreign foreign key (organisation_id, requested_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table letter_batch add constraint letter_batch_state_check check (state in ('queued', 'running', 'ready', 'handed_over', 'failed', 'cancelled'));
alter table letter add constraint letter_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table letter add constraint letter_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table letter add constraint letter_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table letter add constraint letter_organisation_id_first_letter_id_foreign foreign key (organisation_id, first_letter_id) references letter (organisation_id, id) on update no action on delete no action;
alter table letter add constraint letter_organisation_id_activity_id_foreign foreign key (organisation_id, activity_id) references activity (organisation_id, id) on update no action on delete no action;
alter table letter add constraint letter_organisation_id_batch_id_foreign foreign key (organisation_id, batch_id) references letter_batch (organisation_id, id) on update no action on delete no action;
alter table letter add constraint letter_organisation_id_created_by_id_foreign foreign key (organisation_id, created_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table letter add constraint letter_kind_check check (kind in ('first_letter', 'reminder', 'formal_notice', 'promise_confirmation', 'promise_reminder', 'plan_confirmation', 'instalment_reminder', 'message'));
alter table letter add constraint letter_channel_check check (channel in ('letter', 'email', 'sms'));
alter table letter add constraint letter_language_check check (language in ('en', 'fr'));
alter table letter add constraint letter_state_check check (state in ('prepared', 'handed_over', 'sent', 'returned', 'bounced', 'failed', 'withdrawn'));
alter table letter_batch_case add constraint letter_batch_case_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table letter_batch_case add constraint letter_batch_case_organisation_id_batch_id_foreign foreign key (organisation_id, batch_id) references letter_batch (organisation_id, id) on update no action on delete no action;
alter table letter_batch_case add constraint letter_batch_case_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table letter_batch_case add constraint letter_batch_case_organisation_id_letter_id_foreign foreign key (organisation_id, letter_id) references letter (organisation_id, id) on update no action on delete no action;

grant select, insert, update (state, state_changed_at, state_reason, sent_on, voided_on, attempts, next_attempt_at, activity_id,
  recipient, subject, body, storage_key) on letter to quittance_application;
-- A creditor reads that its debtors were written to and when; it writes to nobody.
grant select on letter to quittance_creditor;

do $$
declare
  tenant_table text;
  tenant_role text;
begin
  foreach tenant_role in array array['quittance_application', 'quittance_creditor'] loop
    execute format('grant select, insert on letter_template to %I', tenant_role);
    execute format('grant select, insert, update on letterhead to %I', tenant_role);
    execute format('grant select, insert, update on letter_batch to %I', tenant_role);
    execute format('grant select, insert, update (letter_id, refusal) on letter_batch_case to %I', tenant_role);
  end loop;
  foreach tenant_table in array array['letter', 'letter_template', 'letterhead', 'letter_batch', 'letter_batch_case'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
  -- How the agency writes, and in which batches, is no creditor's business.
  foreach tenant_table in array array['letter_template', 'letterhead', 'letter_batch', 'letter_batch_case'] loop
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application, quittance_creditor
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;
create policy creditor_wall on letter as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy own_creditor on letter as restrictive to quittance_creditor
  using (creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid);

-- Letters hold names and addresses too: their samples are taken anew after people were anonymised.
create or replace function forget_samples() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze public.debtor, public.contact_point, public.claim, public.payment, public.promise, public.activity, public.hold,
    public.legal_hold, public.refused_row, public.row_issue, public.import, public.letter;
end
$$;
