-- What managers set and note: by which rules contacts are looked through, from which day on, and what was agreed with an
-- agent.

create table conduct_rule (
  organisation_id uuid not null,
  rule text not null,
  valid_from date not null,
  enabled boolean not null,
  thresholds int[] not null,
  source text not null,
  changed_by_id uuid null,
  changed_at timestamptz not null,
  primary key (organisation_id, rule, valid_from)
);
alter table conduct_rule add constraint conduct_rule_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table conduct_rule add constraint conduct_rule_organisation_id_changed_by_id_foreign foreign key (organisation_id, changed_by_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table conduct_rule add constraint conduct_rule_rule_check check (rule in ('frequent_attempts', 'closed_day', 'outside_hours', 'on_hold', 'no_outcome', 'long_promise', 'plan_absent'));

create table coaching_note (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  agent_id uuid not null,
  note text not null,
  follow_up_on date null,
  author_id uuid null,
  created_at timestamptz not null,
  done_at timestamptz null,
  primary key (organisation_id, id)
);
create index coaching_note_organisation_id_team_id_index on coaching_note (organisation_id, team_id);
alter table coaching_note add constraint coaching_note_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table coaching_note add constraint coaching_note_organisation_id_team_id_foreign foreign key (organisation_id, team_id) references team (organisation_id, id) on update no action on delete no action;
alter table coaching_note add constraint coaching_note_organisation_id_agent_id_foreign foreign key (organisation_id, agent_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table coaching_note add constraint coaching_note_organisation_id_author_id_foreign foreign key (organisation_id, author_id) references user_account (organisation_id, id) on update no action on delete no action;

-- The day of an agent, whatever the portfolio, and the cases somebody works.
create index activity_organisation_id_agent_id_occurred_on_index on activity (organisation_id, agent_id, occurred_on);

do $$
declare
  tenant_table text;
  tenant_role text;
begin
  foreach tenant_role in array array['quittance_application', 'quittance_creditor'] loop
    execute format('grant select, insert, update on conduct_rule to %I', tenant_role);
    execute format('grant select, insert, delete, update (done_at) on coaching_note to %I', tenant_role);
  end loop;
  foreach tenant_table in array array['conduct_rule', 'coaching_note'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application, quittance_creditor
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
    -- How the agency leads its people is no creditor's business.
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application, quittance_creditor
         using (current_setting(''app.creditor_scope'', true) = ''all'')',
      tenant_table
    );
  end loop;
end
$$;
