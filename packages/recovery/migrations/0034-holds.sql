-- Holds that people open, own and settle: why, until when they are answered, how they ended, and their history.

alter table hold drop constraint hold_kind_check;
alter table hold add constraint hold_kind_check check (kind in ('dispute', 'over_indebtedness', 'insolvency', 'deceased', 'vulnerable', 'lawyer', 'breathing_space'));
alter table hold add reason_code text null;
alter table hold add owner_id uuid null;
alter table hold add respond_by date null;
alter table hold add outcome text null;
alter table hold add constraint hold_organisation_id_owner_id_foreign foreign key (organisation_id, owner_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table hold add constraint hold_reason_code_check check (reason_code in ('not_owed', 'already_paid', 'wrong_amount', 'not_delivered', 'defective', 'terminated', 'identity', 'time_barred', 'other'));
alter table hold add constraint hold_outcome_check check (outcome in ('upheld', 'partly_upheld', 'rejected', 'withdrawn', 'ended', 'error'));

create table hold_event (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid not null,
  debt_case_id uuid not null,
  hold_id uuid not null,
  kind text not null,
  owner_id uuid null,
  respond_by date null,
  note text null,
  actor_id uuid null,
  occurred_at timestamptz not null,
  primary key (organisation_id, id)
);
create index hold_event_organisation_id_hold_id_index on hold_event (organisation_id, hold_id);
alter table hold_event add constraint hold_event_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table hold_event add constraint hold_event_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table hold_event add constraint hold_event_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table hold_event add constraint hold_event_organisation_id_hold_id_foreign foreign key (organisation_id, hold_id) references hold (organisation_id, id) on update no action on delete no action;
alter table hold_event add constraint hold_event_organisation_id_owner_id_foreign foreign key (organisation_id, owner_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table hold_event add constraint hold_event_organisation_id_actor_id_foreign foreign key (organisation_id, actor_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table hold_event add constraint hold_event_kind_check check (kind in ('opened', 'assigned', 'settled'));

-- A note may name a person: no sample of it is kept for planning.
alter table hold_event alter column note set statistics 0;
-- History is written once; only the words of a note can be taken out.
grant select, insert, update (note) on hold_event to quittance_application, quittance_creditor;
alter table hold_event enable row level security;
alter table hold_event force row level security;
create policy organisation_wall on hold_event to quittance_application, quittance_creditor
  using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
create policy creditor_wall on hold_event as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy own_creditor on hold_event as restrictive to quittance_creditor
  using (creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid);
create policy only_blanked on hold_event as restrictive for update to quittance_application, quittance_creditor
  using (true)
  with check (note is null);
