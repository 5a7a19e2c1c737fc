-- Visits: which debtors are to be visited, where their addresses are, the rounds of a day, and what was reported of them.

create table visit_request (
  organisation_id uuid not null,
  id uuid not null,
  debt_case_id uuid not null,
  due_on date not null,
  opens_s int null,
  closes_s int null,
  note text null,
  requested_by_id uuid null,
  requested_on date not null,
  requested_at timestamptz not null,
  ended_on date null,
  primary key (organisation_id, id)
);
create index visit_request_organisation_id_debt_case_id_index on visit_request (organisation_id, debt_case_id);
alter table visit_request add constraint visit_request_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table visit_request add constraint visit_request_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table visit_request add constraint visit_request_organisation_id_requested_by_id_foreign foreign key (organisation_id, requested_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table visit_request add constraint visit_request_hours_check check ((opens_s is null) = (closes_s is null) and opens_s < closes_s);
-- A case has one open request at most.
create unique index visit_request_open_unique on visit_request (organisation_id, debt_case_id) where ended_on is null;

create table place (
  organisation_id uuid not null,
  contact_point_id uuid not null,
  latitude_degrees double precision not null,
  longitude_degrees double precision not null,
  set_by_id uuid null,
  set_at timestamptz not null,
  primary key (organisation_id, contact_point_id)
);
alter table place add constraint place_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table place add constraint place_organisation_id_contact_point_id_foreign foreign key (organisation_id, contact_point_id) references contact_point (organisation_id, id) on update no action on delete no action;
alter table place add constraint place_organisation_id_set_by_id_foreign foreign key (organisation_id, set_by_id) references user_account (organisation_id, id) on update no action on delete no action;

create table round (
  organisation_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  day date not null,
  state text not null,
  starts_s int not null,
  ends_s int not null,
  service_s int not null,
  start_place text not null,
  start_latitude double precision not null,
  start_longitude double precision not null,
  back_s int not null,
  way_m int not null,
  planned_at timestamptz not null,
  ended_at timestamptz null,
  primary key (organisation_id, id)
);
create index round_organisation_id_agent_id_day_index on round (organisation_id, agent_id, day);
alter table round add constraint round_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table round add constraint round_organisation_id_agent_id_foreign foreign key (organisation_id, agent_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table round add constraint round_state_check check (state in ('planned', 'done', 'cancelled'));
alter table round add constraint round_hours_check check (starts_s >= 0 and starts_s < ends_s and ends_s <= 86400);

create table round_stop (
  organisation_id uuid not null,
  round_id uuid not null,
  position int not null,
  debt_case_id uuid not null,
  arrives_s int not null,
  begins_s int not null,
  leaves_s int not null,
  way_m int not null,
  primary key (organisation_id, round_id, position)
);
create index round_stop_organisation_id_debt_case_id_index on round_stop (organisation_id, debt_case_id);
alter table round_stop add constraint round_stop_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table round_stop add constraint round_stop_organisation_id_round_id_foreign foreign key (organisation_id, round_id) references round (organisation_id, id) on update no action on delete no action;
alter table round_stop add constraint round_stop_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;

create table visit_report (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  number int not null,
  debt_case_id uuid not null,
  activity_id uuid not null,
  content_hash text not null,
  received_at timestamptz not null,
  primary key (organisation_id, id)
);
create index visit_report_organisation_id_debt_case_id_index on visit_report (organisation_id, debt_case_id);
alter table visit_report add constraint visit_report_organisation_id_round_id_number_unique unique (organisation_id, round_id, number);
alter table visit_report add constraint visit_report_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table visit_report add constraint visit_report_organisation_id_round_id_foreign foreign key (organisation_id, round_id) references round (organisation_id, id) on update no action on delete no action;
alter table visit_report add constraint visit_report_organisation_id_debt_case_id_foreign foreign key (organisation_id, debt_case_id) references debt_case (organisation_id, id) on update no action on delete no action;
alter table visit_report add constraint visit_report_organisation_id_activity_id_foreign foreign key (organisation_id, activity_id) references activity (organisation_id, id) on update no action on delete no action;

do $$
declare
  tenant_table text;
  tenant_role text;
begin
  foreach tenant_role in array array['quittance_application', 'quittance_creditor'] loop
    execute format('grant select, insert, update (ended_on, note) on visit_request to %I', tenant_role);
    execute format('grant select, insert, update, delete on place to %I', tenant_role);
    execute format('grant select, insert, update (state, ended_at) on round to %I', tenant_role);
    execute format('grant select, insert on round_stop to %I', tenant_role);
    execute format('grant select, insert on visit_report to %I', tenant_role);
  end loop;
  foreach tenant_table in array array['visit_request', 'place', 'round', 'round_stop', 'visit_report'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    -- Whom the agency visits, when and how is no creditor's business; what came of it is among the activities.
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application, quittance_creditor
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;
