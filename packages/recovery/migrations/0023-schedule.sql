-- Reports that come by e-mail, and figures that are watched. What a recipient is sent is computed on the rows that this
-- person may see; the creditor of a row of theirs is the recipient's own, so that the recipient may see it.

create table report_schedule (
  organisation_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  creditor_id uuid null,
  name text not null,
  spec jsonb not null,
  cadence_kind text not null,
  run_time text not null,
  working_days_only boolean not null,
  weekdays text[] not null,
  month_day int not null,
  day_shift text not null,
  attachments text[] not null,
  body_rows int not null,
  next_run_at timestamptz not null,
  paused_at timestamptz null,
  paused_by_id uuid null,
  created_at timestamptz not null,
  removed_at timestamptz null,
  primary key (organisation_id, id)
);
create index report_schedule_organisation_id_next_run_at_index on report_schedule (organisation_id, next_run_at);

create table report_schedule_recipient (
  organisation_id uuid not null,
  id uuid not null,
  schedule_id uuid not null,
  user_id uuid not null,
  creditor_id uuid null,
  title text not null,
  stopped_at timestamptz null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create index report_schedule_recipient_organisation_id_user_id_index on report_schedule_recipient (organisation_id, user_id);
alter table report_schedule_recipient add constraint report_schedule_recipient_organisation_id_schedul_d7b40_unique unique (organisation_id, schedule_id, user_id);

create table report_delivery (
  organisation_id uuid not null,
  id uuid not null,
  schedule_id uuid not null,
  user_id uuid not null,
  creditor_id uuid null,
  "trigger" text not null,
  due_at timestamptz not null,
  state text not null,
  reason text null,
  attempts int not null,
  next_attempt_at timestamptz not null,
  mail_message_id uuid null,
  created_at timestamptz not null,
  ended_at timestamptz null,
  retried_at timestamptz null,
  primary key (organisation_id, id)
);
create index report_delivery_organisation_id_mail_message_id_index on report_delivery (organisation_id, mail_message_id);
create index report_delivery_organisation_id_state_next_attempt_at_index on report_delivery (organisation_id, state, next_attempt_at);
alter table report_delivery add constraint report_delivery_organisation_id_schedule_id_due_a_13fa6_unique unique (organisation_id, schedule_id, due_at, user_id, "trigger");

create table report_alert (
  organisation_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  creditor_id uuid null,
  name text not null,
  spec jsonb not null,
  kpi text not null,
  condition_kind text not null,
  bound_numerator bigint null,
  bound_denominator bigint null,
  anomaly_span text null,
  run_time text null,
  next_run_at timestamptz null,
  cool_down_hours int not null,
  reminder_hours int null,
  paused_at timestamptz null,
  paused_by_id uuid null,
  created_at timestamptz not null,
  removed_at timestamptz null,
  primary key (organisation_id, id)
);
create index report_alert_organisation_id_next_run_at_index on report_alert (organisation_id, next_run_at);

create table report_alert_recipient (
  organisation_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  user_id uuid not null,
  creditor_id uuid null,
  title text not null,
  stopped_at timestamptz null,
  state text null,
  evaluated_at timestamptz null,
  told_state text not null,
  told_at timestamptz null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create index report_alert_recipient_organisation_id_user_id_index on report_alert_recipient (organisation_id, user_id);
alter table report_alert_recipient add constraint report_alert_recipient_organisation_id_alert_id_user_id_unique unique (organisation_id, alert_id, user_id);

create table alert_evaluation (
  organisation_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  user_id uuid not null,
  creditor_id uuid null,
  "trigger" text not null,
  due_at timestamptz not null,
  evaluated_at timestamptz not null,
  state text not null,
  value_numerator bigint null,
  value_denominator bigint null,
  compared_numerator bigint null,
  compared_denominator bigint null,
  currency text null,
  reason text null,
  notice text null,
  mail_message_id uuid null,
  mail_state text null,
  primary key (organisation_id, id)
);
create index alert_evaluation_organisation_id_mail_message_id_index on alert_evaluation (organisation_id, mail_message_id);
alter table alert_evaluation add constraint alert_evaluation_organisation_id_alert_id_due_at__af664_unique unique (organisation_id, alert_id, due_at, user_id, "trigger");

alter table mail_message add attachments jsonb not null default '[]';

alter table report_schedule add constraint report_schedule_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table report_schedule add constraint report_schedule_organisation_id_owner_id_foreign foreign key (organisation_id, owner_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_schedule add constraint report_schedule_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table report_schedule add constraint report_schedule_organisation_id_paused_by_id_foreign foreign key (organisation_id, paused_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_schedule add constraint report_schedule_cadence_kind_check check (cadence_kind in ('daily', 'weekly', 'monthly'));
alter table report_schedule add constraint report_schedule_day_shift_check check (day_shift in ('none', 'next_working_day', 'previous_working_day'));

alter table report_schedule_recipient add constraint report_schedule_recipient_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table report_schedule_recipient add constraint report_schedule_recipient_organisation_id_schedule_id_foreign foreign key (organisation_id, schedule_id) references report_schedule (organisation_id, id) on update no action on delete no action;
alter table report_schedule_recipient add constraint report_schedule_recipient_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_schedule_recipient add constraint report_schedule_recipient_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;

alter table report_delivery add constraint report_delivery_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table report_delivery add constraint report_delivery_organisation_id_schedule_id_foreign foreign key (organisation_id, schedule_id) references report_schedule (organisation_id, id) on update no action on delete no action;
alter table report_delivery add constraint report_delivery_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_delivery add constraint report_delivery_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table report_delivery add constraint report_delivery_trigger_check check ("trigger" in ('schedule', 'test'));
alter table report_delivery add constraint report_delivery_state_check check (state in ('queued', 'sending', 'sent', 'failed', 'skipped'));

alter table report_alert add constraint report_alert_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table report_alert add constraint report_alert_organisation_id_owner_id_foreign foreign key (organisation_id, owner_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_alert add constraint report_alert_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table report_alert add constraint report_alert_organisation_id_paused_by_id_foreign foreign key (organisation_id, paused_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_alert add constraint report_alert_condition_kind_check check (condition_kind in ('above', 'below', 'rises', 'falls', 'anomaly'));
alter table report_alert add constraint report_alert_anomaly_span_check check (anomaly_span in ('day', 'week'));

alter table report_alert_recipient add constraint report_alert_recipient_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table report_alert_recipient add constraint report_alert_recipient_organisation_id_alert_id_foreign foreign key (organisation_id, alert_id) references report_alert (organisation_id, id) on update no action on delete no action;
alter table report_alert_recipient add constraint report_alert_recipient_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table report_alert_recipient add constraint report_alert_recipient_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table report_alert_recipient add constraint report_alert_recipient_state_check check (state in ('ok', 'firing', 'no_data', 'failed'));
alter table report_alert_recipient add constraint report_alert_recipient_told_state_check check (told_state in ('ok', 'firing', 'no_data', 'failed'));

alter table alert_evaluation add constraint alert_evaluation_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table alert_evaluation add constraint alert_evaluation_organisation_id_alert_id_foreign foreign key (organisation_id, alert_id) references report_alert (organisation_id, id) on update no action on delete no action;
alter table alert_evaluation add constraint alert_evaluation_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table alert_evaluation add constraint alert_evaluation_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table alert_evaluation add constraint alert_evaluation_trigger_check check ("trigger" in ('night', 'time', 'test'));
alter table alert_evaluation add constraint alert_evaluation_state_check check (state in ('ok', 'firing', 'no_data', 'failed'));
alter table alert_evaluation add constraint alert_evaluation_notice_check check (notice in ('firing', 'resolved', 'failed', 'reminder', 'test'));
alter table alert_evaluation add constraint alert_evaluation_mail_state_check check (mail_state in ('queued', 'sent', 'failed'));

-- A bound is whole or none.
alter table report_alert add constraint report_alert_bound_check check ((bound_numerator is null) = (bound_denominator is null));

grant select, insert, update on report_schedule, report_alert to quittance_application, quittance_creditor;
-- Recipients are a choice; what was sent and found long ago is removed.
grant select, insert, update, delete on report_schedule_recipient, report_alert_recipient, report_delivery, alert_evaluation
  to quittance_application, quittance_creditor;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'report_schedule', 'report_schedule_recipient', 'report_delivery', 'report_alert', 'report_alert_recipient',
    'alert_evaluation'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
    execute format(
      'create policy own_creditor on %I as restrictive to quittance_creditor
         using (creditor_id = nullif(nullif(current_setting(''app.creditor_scope'', true), ''''), ''all'')::uuid)',
      tenant_table
    );
  end loop;
end
$$;
