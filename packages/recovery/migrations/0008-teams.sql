-- Teams: who works which portfolios and cases. A portfolio and a case belong to no team or to one.

create table team (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamptz not null,
  archived_at timestamptz null,
  primary key (organisation_id, id)
);
alter table team add constraint team_organisation_id_name_unique unique (organisation_id, name);
alter table team add constraint team_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;

create table team_member (
  organisation_id uuid not null,
  team_id uuid not null,
  user_id uuid not null,
  position text not null,
  since timestamptz not null,
  primary key (organisation_id, team_id, user_id)
);
alter table team_member add constraint team_member_position_check check (position in ('member', 'lead'));
alter table team_member add constraint team_member_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table team_member add constraint team_member_organisation_id_team_id_foreign foreign key (organisation_id, team_id) references team (organisation_id, id) on update no action on delete no action;
alter table team_member add constraint team_member_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
create index team_member_organisation_id_user_id_index on team_member (organisation_id, user_id);

alter table portfolio add column team_id uuid null;
alter table portfolio add constraint portfolio_organisation_id_team_id_foreign foreign key (organisation_id, team_id) references team (organisation_id, id) on update no action on delete no action;
create index portfolio_organisation_id_team_id_index on portfolio (organisation_id, team_id);

alter table debt_case add column team_id uuid null;
alter table debt_case add constraint debt_case_organisation_id_team_id_foreign foreign key (organisation_id, team_id) references team (organisation_id, id) on update no action on delete no action;
create index debt_case_organisation_id_team_id_index on debt_case (organisation_id, team_id);

grant select, insert, update on team to quittance_application;
grant select, insert, update, delete on team_member to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['team', 'team_member'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    -- How the agency arranges its work is no creditor's business.
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;
