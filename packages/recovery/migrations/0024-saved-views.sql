-- Reports as people set them up: a name for a page with its filters, and which of them opens first for whom.
create table saved_view (
  organisation_id uuid not null,
  id uuid not null,
  creditor_id uuid null,
  owner_id uuid not null,
  page text not null,
  name text not null,
  search jsonb not null,
  shared boolean not null,
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table saved_view add constraint saved_view_organisation_id_owner_id_page_name_unique unique (organisation_id, owner_id, page, name);
create index saved_view_organisation_id_page_index on saved_view (organisation_id, page);

create table default_view (
  organisation_id uuid not null,
  user_id uuid not null,
  page text not null,
  creditor_id uuid null,
  saved_view_id uuid not null,
  primary key (organisation_id, user_id, page)
);
create index default_view_organisation_id_saved_view_id_index on default_view (organisation_id, saved_view_id);

alter table saved_view add constraint saved_view_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table saved_view add constraint saved_view_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table saved_view add constraint saved_view_organisation_id_owner_id_foreign foreign key (organisation_id, owner_id) references user_account (organisation_id, id) on update no action on delete no action;

alter table default_view add constraint default_view_organisation_id_foreign foreign key (organisation_id) references organisation (id) on update no action on delete no action;
alter table default_view add constraint default_view_organisation_id_user_id_foreign foreign key (organisation_id, user_id) references user_account (organisation_id, id) on update no action on delete no action;
alter table default_view add constraint default_view_organisation_id_creditor_id_foreign foreign key (organisation_id, creditor_id) references creditor (organisation_id, id) on update no action on delete no action;
alter table default_view add constraint default_view_organisation_id_saved_view_id_foreign foreign key (organisation_id, saved_view_id) references saved_view (organisation_id, id) on update no action on delete no action;

grant select, insert, update, delete on saved_view, default_view to quittance_application, quittance_creditor;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['saved_view', 'default_view'] loop
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
