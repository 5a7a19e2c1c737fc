-- Right after a large import PostgreSQL takes the filled tables for empty, and plans accordingly, until it gets round to
-- counting them, a minute or more later. Only an owner may have a table counted, and the application owns nothing: this
-- one thing it may ask for. It names its tables and takes no argument, so nothing else can be done through it.
create function count_tables() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze public.debtor, public.debt_case, public.claim, public.ledger_entry, public.payment, public.allocation,
    public.promise, public.activity, public.hold, public.daily_measure, public.daily_open_change, public.statistics_day,
    public.statistics_mark;
end
$$;

revoke execute on function count_tables() from public;
grant execute on function count_tables() to quittance_application;
