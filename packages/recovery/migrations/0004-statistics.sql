-- The stored figures keep the day of placement and not only its month, so that a period may begin and end on any day.
alter table daily_measure rename column placement_month to placed_on;
alter table daily_open_change rename column placement_month to placed_on;

-- What an import brought in: read once per import, to mark the days whose figures it changed.
create index claim_organisation_id_import_id_index on claim (organisation_id, import_id);
create index ledger_entry_organisation_id_import_id_index on ledger_entry (organisation_id, import_id);
create index payment_organisation_id_import_id_index on payment (organisation_id, import_id);
create index promise_organisation_id_import_id_index on promise (organisation_id, import_id);
create index activity_organisation_id_import_id_index on activity (organisation_id, import_id);
create index hold_organisation_id_import_id_index on hold (organisation_id, import_id);

-- Disputes by the day on which they were opened, as the other facts have it.
create index hold_organisation_id_portfolio_id_opened_on_index on hold (organisation_id, portfolio_id, opened_on);
