-- The intake of files. Rows on their way in lie in temporary tables of the transaction that applies them: no other
-- session can read them, they are not logged, and a killed worker leaves nothing behind.

do $$
begin
  execute format('grant temporary on database %I to quittance_application', current_database());
end
$$;

-- Why the row was refused, complete however many rows were, while the list of issues to page through is bounded.
alter table refused_row add column reasons jsonb not null;

alter table "import" add column sum_unchanged_minor bigint null;
