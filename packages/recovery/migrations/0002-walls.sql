-- The walls between tenants and between creditors: the application works under a role that owns nothing, with grants
-- that make facts append-only, and sees only the rows of the organisation and creditor named by its transaction.

do $$
begin
  if not exists (select from pg_roles where rolname = 'quittance_application') then
    create role quittance_application nologin;
  end if;
  execute format('grant quittance_application to %I', current_user);
exception
  -- Another database of the same cluster may be making the role in this moment.
  when duplicate_object or unique_violation then
    execute format('grant quittance_application to %I', current_user);
end
$$;

grant usage on schema public to quittance_application;

-- Facts: written once.
grant select, insert on
  ledger_entry, payment, allocation, activity, placement, audit_event
to quittance_application;

-- What people and projections change.
grant select, insert, update on
  organisation, creditor, mandate, portfolio, debtor, contact_point, debt_case, claim, hold, promise,
  user_account, session, import, import_profile, statistics_run, organisation_counter
to quittance_application;

-- What can be computed again.
grant select, insert, update, delete on
  row_issue, refused_row, daily_measure, daily_open_change, statistics_mark, statistics_day
to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'creditor', 'mandate', 'portfolio', 'placement', 'debtor', 'contact_point', 'debt_case', 'claim', 'hold',
    'ledger_entry', 'payment', 'allocation', 'promise', 'activity', 'user_account', 'session', 'import',
    'import_profile', 'row_issue', 'refused_row', 'statistics_run', 'audit_event', 'organisation_counter',
    'daily_measure', 'daily_open_change', 'statistics_mark', 'statistics_day'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    -- A missing or emptied setting is null, and null lets no row through.
    execute format(
      'create policy organisation_wall on %I to quittance_application
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;

  -- Restrictive policies narrow what the wall above lets through; they never widen it.
  foreach tenant_table in array array[
    'mandate', 'portfolio', 'placement', 'debtor', 'contact_point', 'debt_case', 'claim', 'hold', 'ledger_entry',
    'payment', 'allocation', 'promise', 'activity', 'import', 'import_profile', 'row_issue', 'refused_row',
    'daily_measure', 'daily_open_change', 'statistics_mark', 'statistics_day'
  ] loop
    execute format(
      'create policy creditor_wall on %I as restrictive to quittance_application
         using (current_setting(''app.creditor_scope'', true) in (''all'', creditor_id::text))',
      tenant_table
    );
  end loop;
end
$$;

create policy creditor_wall on creditor as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) in ('all', id::text));

-- Colleagues of the agency are named on cases, so a creditor's user may read them; other creditors' users it may not.
create policy creditor_wall on user_account as restrictive to quittance_application
  using (
    current_setting('app.creditor_scope', true) = 'all'
    or creditor_id is null
    or current_setting('app.creditor_scope', true) = creditor_id::text
    or email = nullif(current_setting('app.sign_in_email', true), '')
  );

alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_wall on organisation to quittance_application
  using (
    id = nullif(current_setting('app.organisation_id', true), '')::uuid
    or current_setting('app.list_organisations', true) = 'on'
  );

-- Before a person is known, only the accounts of the e-mail typed in and the session of the token shown are readable.
create policy sign_in on user_account for select to quittance_application
  using (email = nullif(current_setting('app.sign_in_email', true), ''));
create policy own_token on session for select to quittance_application
  using (token_hash = nullif(current_setting('app.session_token_hash', true), ''));

-- uuidv7 for rows made set-wise; PostgreSQL has its own only from version 18 on (RFC 9562, section 5.7).
create function new_id() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(
      set_bit(
        overlay(
          uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6
        ),
        52, 1
      ),
      53, 1
    ),
    'hex'
  )::uuid
$$;
