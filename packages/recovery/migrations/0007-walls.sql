-- API, worker and commands connect as a login that owns nothing and is a member of two roles: quittance_application for
-- the tables of the product, quittance_queue for those of the queue. Only migrations run as the owner.

do $$
begin
  if not exists (select from pg_roles where rolname = 'quittance_queue') then
    create role quittance_queue nologin;
  end if;
exception
  -- Another database of the same cluster may be making the role in this moment.
  when duplicate_object or unique_violation then null;
end
$$;

-- The owner may serve as the application's login too, where there is only one.
do $$
begin
  if not pg_has_role(current_user, 'quittance_queue', 'member') then
    execute format('grant quittance_queue to %I', current_user);
  end if;
end
$$;

-- Databases that were made before PostgreSQL 15 let everybody make tables here.
revoke create on schema public from public;

-- Whether the schema is up to date is asked by whoever starts.
grant select on mikro_orm_migrations to quittance_application;

-- Whoever lists the organisations reads them, and nothing more.
drop policy organisation_wall on organisation;
create policy organisation_wall on organisation to quittance_application
  using (id = nullif(current_setting('app.organisation_id', true), '')::uuid);
create policy list_organisations on organisation for select to quittance_application
  using (current_setting('app.list_organisations', true) = 'on');
create policy creditor_wall on organisation as restrictive for update to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');

-- What the agency does for all its creditors is no business of one of them.
create policy creditor_wall on statistics_run as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy creditor_wall on organisation_counter as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');

-- A creditor's user has sessions of its own and knows nobody else's. Before it is known who is there, the token shown
-- names the one session that may be read.
create policy creditor_wall on session as restrictive to quittance_application
  using (
    current_setting('app.creditor_scope', true) = 'all'
    or user_id::text = current_setting('app.user_id', true)
    or token_hash = nullif(current_setting('app.session_token_hash', true), '')
  );
