-- A wall that says "all, or this creditor" is looked at row by row, and misleads whoever plans the query: it doubled what
-- the large lists cost. So there are two roles with the same rights, one for people and jobs of the agency and one for a
-- creditor's users, each with a plain wall: the former asks once per query whether the transaction is for all creditors,
-- the latter compares the creditor as the query does. Whoever takes no role has both walls before him, and sees nothing.

do $$
begin
  if not exists (select from pg_roles where rolname = 'quittance_creditor') then
    create role quittance_creditor nologin;
  end if;
exception
  -- Another database of the same cluster may be making the role in this moment.
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'quittance_creditor', 'member') then
    execute format('grant quittance_creditor to %I', current_user);
  end if;
end
$$;

grant usage on schema public to quittance_creditor;

do $$
declare
  found record;
begin
  for found in
    select t.relname as name, x.privilege_type as action, '' as part
      from pg_class t, aclexplode(t.relacl) x
     where t.relnamespace = 'public'::regnamespace and x.grantee = 'quittance_application'::regrole
    union all
    select t.relname, x.privilege_type, format('(%I)', a.attname)
      from pg_class t join pg_attribute a on a.attrelid = t.oid, aclexplode(a.attacl) x
     where t.relnamespace = 'public'::regnamespace and x.grantee = 'quittance_application'::regrole
  loop
    execute format('grant %s %s on %I to quittance_creditor', found.action, found.part, found.name);
  end loop;

  for found in
    select t.relname as name, p.polname as policy,
           substring(pg_get_expr(p.polqual, p.polrelid) from
             '^\(\(current_setting\(''app.creditor_scope''::text, true\) = ''all''::text\) OR '
             '\(current_setting\(''app.creditor_scope''::text, true\) = \((\w+)\)::text\)\)$') as creditor
      from pg_policy p join pg_class t on t.oid = p.polrelid
     where t.relnamespace = 'public'::regnamespace
  loop
    if found.creditor is null then
      execute format('alter policy %I on %I to quittance_application, quittance_creditor', found.policy, found.name);
    else
      execute format('alter policy %I on %I using (current_setting(''app.creditor_scope'', true) = ''all'')',
        found.policy, found.name);
      execute format(
        'create policy own_creditor on %I as restrictive to quittance_creditor
           using (%I = nullif(nullif(current_setting(''app.creditor_scope'', true), ''''), ''all'')::uuid)',
        found.name, found.creditor
      );
    end if;
  end loop;
end
$$;
