-- The work queue: why and when each open case is worked next, by which strategy, and by whom.

create table work_strategy (
  organisation_id uuid not null,
  "version" int not null,
  content jsonb not null,
  reason text not null,
  made_by_id uuid null,
  made_at timestamptz not null,
  live_from date null,
  published_by_id uuid null,
  published_at timestamptz null,
  primary key (organisation_id, "version")
);
alter table work_strategy add constraint work_strategy_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table work_strategy add constraint work_strategy_organisation_id_made_by_id_foreign foreign key (organisation_id, made_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table work_strategy add constraint work_strategy_organisation_id_published_by_id_foreign foreign key (organisation_id, published_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table work_strategy add constraint work_strategy_live_check check ((live_from is null) = (published_at is null));

create table next_action (
  organisation_id uuid not null,
  debt_case_id uuid not null,
  reason text not null,
  due_on date not null,
  "rank" int not null,
  score bigint not null,
  subject_id uuid null,
  strategy_version int not null,
  computed_on date not null,
  primary key (organisation_id, debt_case_id)
);
create index next_action_organisation_id_due_on_index on next_action (organisation_id, due_on);
alter table next_action add constraint next_action_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table next_action add constraint next_action_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table next_action add constraint next_action_reason_check check (reason in ('call_back', 'legal_deadline', 'limitation_near', 'dispute_clock', 'creditor_question', 'payment_returned', 'plan_broken', 'instalment_late', 'broken_promise', 'plan_approval', 'visit_due', 'promise_reminder', 'instalment_reminder', 'contact_data_missing', 'first_letter', 'new_case', 'letter_unanswered', 'hold_review', 'no_contact', 'follow_up'));

create table next_action_mark (
  organisation_id uuid not null,
  id uuid not null,
  debt_case_id uuid not null,
  primary key (organisation_id, id)
);
alter table next_action_mark add constraint next_action_mark_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table next_action_mark add constraint next_action_mark_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;

create table follow_up (
  organisation_id uuid not null,
  id uuid not null,
  debt_case_id uuid not null,
  due_on date not null,
  due_at timestamptz null,
  reason text not null,
  note text null,
  created_by_id uuid null,
  created_on date not null,
  created_at timestamptz not null,
  done_at timestamptz null,
  primary key (organisation_id, id)
);
create index follow_up_organisation_id_debt_case_id_index on follow_up (organisation_id, debt_case_id);
alter table follow_up add constraint follow_up_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table follow_up add constraint follow_up_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table follow_up add constraint follow_up_organisation_id_created_by_id_foreign foreign key (organisation_id, created_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table follow_up add constraint follow_up_reason_check check (reason in ('call_back', 'follow_up'));

create table case_snooze (
  organisation_id uuid not null,
  id uuid not null,
  debt_case_id uuid not null,
  reason text not null,
  subject_id uuid null,
  until_on date not null,
  note text null,
  created_by_id uuid null,
  created_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create index case_snooze_organisation_id_debt_case_id_index on case_snooze (organisation_id, debt_case_id);
alter table case_snooze add constraint case_snooze_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table case_snooze add constraint case_snooze_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table case_snooze add constraint case_snooze_organisation_id_created_by_id_foreign foreign key (organisation_id, created_by_id) references user_account (organisation_id, id) on update no action on delete no action;

alter table case_snooze add constraint case_snooze_reason_check check (reason in ('call_back', 'legal_deadline', 'limitation_near', 'dispute_clock', 'creditor_question', 'payment_returned', 'plan_broken', 'instalment_late', 'broken_promise', 'plan_approval', 'visit_due', 'promise_reminder', 'instalment_reminder', 'contact_data_missing', 'first_letter', 'new_case', 'letter_unanswered', 'hold_review', 'no_contact', 'follow_up'));

create table case_assignment (
  organisation_id uuid not null,
  id uuid not null,
  debt_case_id uuid not null,
  kind text not null,
  from_user_id uuid null,
  to_user_id uuid null,
  from_team_id uuid null,
  to_team_id uuid null,
  note text null,
  by_id uuid null,
  occurred_at timestamptz not null,
  primary key (organisation_id, id)
);
create index case_assignment_organisation_id_debt_case_id_index on case_assignment (organisation_id, debt_case_id);
alter table case_assignment add constraint case_assignment_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_organisation_id_from_user_id_foreign foreign key (organisation_id, from_user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_organisation_id_to_user_id_foreign foreign key (organisation_id, to_user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_organisation_id_from_team_id_foreign foreign key (organisation_id, from_team_id) references team (organisation_id, id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_organisation_id_to_team_id_foreign foreign key (organisation_id, to_team_id) references team (organisation_id, id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_organisation_id_by_id_foreign foreign key (organisation_id, by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table case_assignment add constraint case_assignment_kind_check check (kind in ('assigned', 'taken', 'released', 'handed_over', 'distributed'));

create table case_lease (
  organisation_id uuid not null,
  debt_case_id uuid not null,
  user_id uuid not null,
  taken_at timestamptz not null,
  until_at timestamptz not null,
  primary key (organisation_id, debt_case_id)
);
create index case_lease_organisation_id_user_id_index on case_lease (organisation_id, user_id);
alter table case_lease add constraint case_lease_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table case_lease add constraint case_lease_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table case_lease add constraint case_lease_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;

create table user_skill (
  organisation_id uuid not null,
  user_id uuid not null,
  kind text not null,
  code text not null,
  primary key (organisation_id, user_id, kind, code)
);
alter table user_skill add constraint user_skill_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table user_skill add constraint user_skill_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table user_skill add constraint user_skill_kind_check check (kind in ('skill', 'language'));

create table user_absence (
  organisation_id uuid not null,
  user_id uuid not null,
  from_on date not null,
  until_on date not null,
  primary key (organisation_id, user_id, from_on)
);
alter table user_absence add constraint user_absence_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table user_absence add constraint user_absence_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;

-- The cases of somebody.
create index debt_case_organisation_id_assignee_id_index on debt_case (organisation_id, assignee_id);

do $$
declare
  tenant_table text;
  tenant_role text;
begin
  foreach tenant_role in array array['quittance_application', 'quittance_creditor'] loop
    execute format('grant select, insert, update on work_strategy, follow_up to %I', tenant_role);
    execute format('grant select, insert, update (note) on case_snooze, case_assignment to %I', tenant_role);
    execute format('grant select, insert, update, delete on next_action, case_lease to %I', tenant_role);
    execute format('grant select, insert, delete on next_action_mark, user_skill, user_absence to %I', tenant_role);
  end loop;
  foreach tenant_table in array array['work_strategy', 'next_action', 'next_action_mark', 'follow_up', 'case_snooze', 'case_assignment',
    'case_lease', 'user_skill', 'user_absence'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    -- How the agency arranges its work is no creditor's business.
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application, quittance_creditor
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;
