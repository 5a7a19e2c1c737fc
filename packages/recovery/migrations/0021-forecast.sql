-- What KPIs should be, from a month on, and what is written on the days of reports.

create table target (
  organisation_id uuid not null,
  id uuid not null,
  kpi_id text not null,
  creditor_id uuid null,
  portfolio_id uuid null,
  agent_id uuid null,
  from_month date not null,
  direction text not null,
  numerator bigint null,
  denominator bigint not null,
  currency varchar(3) null,
  shared boolean not null,
  set_by_id uuid null,
  set_at timestamptz not null,
  primary key (organisation_id, id)
);
create index target_organisation_id_kpi_id_from_month_index on target (organisation_id, kpi_id, from_month);

create table annotation (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid null,
  portfolio_id uuid null,
  from_day date not null,
  to_day date not null,
  text text not null,
  shared boolean not null,
  written_by_id uuid null,
  written_at timestamptz not null,
  changed_at timestamptz null,
  primary key (organisation_id, id)
);
create index annotation_organisation_id_from_day_index on annotation (organisation_id, from_day);

alter table target add constraint target_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table target add constraint target_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table target add constraint target_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table target add constraint target_organisation_id_agent_id_foreign foreign key (organisation_id, agent_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table target add constraint target_organisation_id_set_by_id_foreign foreign key (organisation_id, set_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table target add constraint target_direction_check check (direction in ('at_least', 'at_most'));
alter table target add constraint target_denominator_check check (denominator > 0);
alter table target add constraint target_from_month_check check (extract(day from from_month) = 1);
-- A portfolio comes with its creditor; an agent is of the agency; only what a creditor can see is shared with it.
alter table target add constraint target_scope_check check (
  (portfolio_id is null or creditor_id is not null)
  and (agent_id is null or creditor_id is null)
  and (not shared or creditor_id is not null)
);

alter table annotation add constraint annotation_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table annotation add constraint annotation_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table annotation add constraint annotation_organisation_id_portfolio_id_foreign foreign key (organisation_id, portfolio_id) references portfolio (organisation_id, id) on update no action on delete no action;
alter table annotation add constraint annotation_organisation_id_written_by_id_foreign foreign key (organisation_id, written_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table annotation add constraint annotation_days_check check (to_day >= from_day);
alter table annotation add constraint annotation_scope_check check (portfolio_id is null or creditor_id is not null);

-- A target is never changed: a later one takes its place, and the former stays readable.
grant select, insert on target to quittance_application;
grant select, insert, update, delete on annotation to quittance_application;
-- A creditor's users read what is shared with them, and set and write nothing.
grant select on target, annotation to quittance_creditor;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['target', 'annotation'] loop
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
  end loop;
end
$$;

create policy own_creditor on target as restrictive to quittance_creditor
  using (shared and creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid);
-- What was written for everybody and shared is read by every creditor.
create policy own_creditor on annotation as restrictive to quittance_creditor
  using (
    shared
    and (
      creditor_id is null
      or creditor_id = nullif(nullif(current_setting('app.creditor_scope', true), ''), 'all')::uuid
    )
  );
