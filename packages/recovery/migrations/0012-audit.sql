-- The audit trail: one chain of hashes per organisation, in monthly partitions. Each event carries the hash of the one
-- before, so that nothing can be altered, removed or put in between without breaking the chain. No trigger and no foreign
-- key: the former does not distribute, and the latter would lock people's rows after the head of the chain.

-- Partitions lie where the application cannot look: it reaches them through their parent, and the parent's walls, alone.
create schema audit_partition;

alter table audit_event no force row level security;
alter table audit_event disable row level security;
alter table audit_event rename to audit_event_unchained;
alter table audit_event_unchained rename constraint audit_event_pkey to audit_event_unchained_pkey;

create table audit_event (
  organisation_id uuid not null,
  -- 1, 2, 3 … within the organisation, without a gap.
  sequence bigint not null,
  occurred_at timestamptz not null,
  actor_id uuid null,
  actor_name text not null,
  means text not null,
  session_id uuid null,
  -- Network of who asked: the last part of the address is not kept.
  address text null,
  request_id text null,
  action text not null,
  outcome text not null,
  subject_kind text not null,
  subject_id uuid null,
  detail jsonb not null,
  -- SHA-256 in hexadecimal digits; of the first event 64 zeros.
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id, sequence, occurred_at)
) partition by range (occurred_at);
alter table audit_event add constraint audit_event_means_check check (means in ('session', 'token', 'job'));
alter table audit_event add constraint audit_event_outcome_check check (outcome in ('done', 'refused'));
create index audit_event_organisation_id_actor_id_sequence_index on audit_event (organisation_id, actor_id, sequence);
create index audit_event_organisation_id_subject_id_sequence_index on audit_event (organisation_id, subject_id, sequence);

-- Where each chain ends. Its row is the lock under which events are put in a row, held until their transaction ends.
create table audit_head (
  organisation_id uuid not null,
  sequence bigint not null,
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id)
);

-- What verifying a chain found. `fault` is null where every link held.
create table audit_check (
  organisation_id uuid not null,
  id uuid not null,
  checked_at timestamptz not null,
  from_sequence bigint not null,
  through_sequence bigint not null,
  through_hash text not null,
  fault text null,
  fault_sequence bigint null,
  fault_at timestamptz null,
  primary key (organisation_id, id)
);
alter table audit_check add constraint audit_check_fault_check check (fault in ('altered', 'removed', 'inserted', 'head_mismatch', 'rewritten'));

create table audit_partition.audit_event_default partition of audit_event default;
alter table audit_partition.audit_event_default enable row level security;

-- Makes the partition of one month, and takes over what came before it was there.
create function audit_partition.make_month(month timestamp) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  partition_name text := 'audit_event_' || to_char(month, 'YYYY_MM');
  begins timestamptz := month at time zone 'UTC';
  ends timestamptz := (month + interval '1 month') at time zone 'UTC';
begin
  if to_regclass('audit_partition.' || partition_name) is not null then
    return;
  end if;
  -- Nobody may put an event of this month there while it changes its place.
  lock table audit_partition.audit_event_default in access exclusive mode;
  execute format('create table audit_partition.%I (like public.audit_event including all)', partition_name);
  execute format('alter table audit_partition.%I enable row level security', partition_name);
  execute format(
    'with moved as (
       delete from audit_partition.audit_event_default where occurred_at >= %L and occurred_at < %L returning *
     ) insert into audit_partition.%I select * from moved',
    begins, ends, partition_name
  );
  execute format(
    'alter table public.audit_event attach partition audit_partition.%I for values from (%L) to (%L)',
    partition_name, begins, ends
  );
end
$$;
revoke execute on function audit_partition.make_month(timestamp) from public;

-- Only an owner may make partitions, and the application owns nothing: this one thing it may ask for. It takes no
-- argument: this month and the three to come, as the clock of the database has it. What no partition is made for lies in
-- the default one, so that nothing can fail. Whoever has to wait for a reader gives up and tries the next time.
create function make_audit_partitions() returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp set lock_timeout = '2s' as $$
declare
  this_month timestamp := date_trunc('month', now() at time zone 'UTC');
begin
  for ahead in 0..3 loop
    perform audit_partition.make_month(this_month + make_interval(months => ahead));
  end loop;
end
$$;
revoke execute on function make_audit_partitions() from public;
grant execute on function make_audit_partitions() to quittance_application;

do $$
declare
  month timestamp;
begin
  for month in select distinct date_trunc('month', occurred_at at time zone 'UTC') from audit_event_unchained loop
    perform audit_partition.make_month(month);
  end loop;
end
$$;
select make_audit_partitions();

-- The events so far, chained in the order in which they happened; the form that is hashed is that of audit/chain.sql.ts.
do $$
declare
  event record;
  organisation uuid;
  position bigint;
  previous text;
  next text;
  event_means text;
begin
  for event in select * from audit_event_unchained order by organisation_id, occurred_at, id loop
    if organisation is distinct from event.organisation_id then
      organisation := event.organisation_id;
      position := 0;
      previous := repeat('0', 64);
      insert into audit_head values (organisation, 0, previous, previous);
    end if;
    position := position + 1;
    event_means := case when event.actor_id is null then 'job' else 'session' end;
    next := encode(sha256(convert_to(previous || jsonb_build_array(
      event.organisation_id, position,
      to_char(event.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      event.actor_id, event.actor_name, event_means, null, null, null,
      event.action, 'done', event.subject_kind, event.subject_id, event.detail
    )::text, 'UTF8')), 'hex');
    insert into audit_event values (
      event.organisation_id, position, event.occurred_at, event.actor_id, event.actor_name, event_means, null, null, null,
      event.action, 'done', event.subject_kind, event.subject_id, event.detail, previous, next
    );
    update audit_head set sequence = position, previous_hash = previous, hash = next where organisation_id = organisation;
    previous := next;
  end loop;
end
$$;

drop table audit_event_unchained;

grant select, insert on audit_event, audit_check to quittance_application;
grant select, insert, update (sequence, previous_hash, hash) on audit_head to quittance_application;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['audit_event', 'audit_head', 'audit_check'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy organisation_wall on %I to quittance_application
         using (organisation_id = nullif(current_setting(''app.organisation_id'', true), '''')::uuid)',
      tenant_table
    );
  end loop;
end
$$;

-- A creditor's user leaves traces in the trail, and so moves its head, but reads none of it.
create policy creditor_wall on audit_event as restrictive for select to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
create policy creditor_wall on audit_check as restrictive to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
