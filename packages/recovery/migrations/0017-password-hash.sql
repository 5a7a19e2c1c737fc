-- A creditor's users see the agency's people named on cases, and no password hash, not even by raw SQL. What they change
-- of an account is the language in which they are answered; their own password changes under the agency's role.
revoke select, insert, update on user_account from quittance_creditor;
grant select (organisation_id, id, kind, email, name, role, creditor_id, locale, invitation_pending, deactivated_at, created_at),
  update (locale) on user_account to quittance_creditor;
