-- A creditor's user leaves traces in the log and reads none: it tells of the agency's work for all creditors.
create policy creditor_wall on audit_event as restrictive for select to quittance_application
  using (current_setting('app.creditor_scope', true) = 'all');
