-- The job writes these sums, and nothing else does: organisation and creditor come from the portfolio whose facts it adds up,
-- which is held by keys. To look both up again for each of millions of rows took as long as adding them up.
alter table daily_measure drop constraint daily_measure_organisation_id_foreign,
  drop constraint daily_measure_organisation_id_creditor_id_foreign;
alter table daily_open_change drop constraint daily_open_change_organisation_id_foreign,
  drop constraint daily_open_change_organisation_id_creditor_id_foreign;
alter table measure_total drop constraint measure_total_organisation_id_foreign,
  drop constraint measure_total_organisation_id_creditor_id_foreign;
alter table claim_balance drop constraint claim_balance_organisation_id_foreign,
  drop constraint claim_balance_organisation_id_creditor_id_foreign;
alter table case_work drop constraint case_work_organisation_id_foreign,
  drop constraint case_work_organisation_id_creditor_id_foreign;
